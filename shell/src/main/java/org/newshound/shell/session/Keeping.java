package org.newshound.shell.session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newshound.article.Article;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.ScreenFormat;

/// Keeps answers in files, and what was typed.
final class Keeping {
  private static final int MAX_DEPTH = 8;

  private final Desk desk;
  private final Finding finding;
  private final Opening opening;
  private int depth;

  Keeping(Desk desk, Finding finding, Opening opening) {
    this.desk = desk;
    this.finding = finding;
    this.opening = opening;
  }

  /// Does a line, and says whether to go on.
  @FunctionalInterface
  interface Doing {
    boolean line(String line, String where) throws IOException;
  }

  /// Asks the reader for a yes.
  @FunctionalInterface
  interface Asking {
    boolean confirms(String question) throws IOException;
  }

  /// Writes the whole last answer to a file, or articles of it.
  void export(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().isEmpty()) {
      throw Desk.fault("Say where to: " + DotName.EXPORT.examples().getFirst());
    }
    Answer answer = finding.asked();
    Path file = path(arguments.words().getFirst());
    List<String> hits = arguments.words().subList(1, arguments.words().size());
    OutputMode mode =
        hits.isEmpty()
            ? FileForm.ofHits(file, arguments.form())
            : FileForm.ofArticles(file, arguments.form());
    if (!isFree(file)) {
      desk.face().note("Nothing was written.");
      return;
    }
    if (hits.isEmpty()) {
      export(answer, file, mode);
    } else {
      export(answer, file, mode, hits);
    }
  }

  private void export(Answer answer, Path file, OutputMode mode, List<String> hits)
      throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String hit : hits) {
      articles.add(opening.article(answer, hit));
    }
    ArticleFile.write(articles, file, mode);
    desk.face()
        .note(NumberFormatter.count(articles.size(), "article") + " written to " + file + '.');
  }

  private void export(Answer answer, Path file, OutputMode mode) throws IOException {
    SearchResult all = finding.whole(answer, desk.settings().number(Setting.SNIPPETS));
    ScreenFormat plain =
        new ScreenFormat(ScreenFormat.DEFAULT_WIDTH, false, desk.settings().days());
    PrintedFile.write(
        file,
        output ->
            new HitPrinter(output, mode, desk.options(), plain)
                .print(finding.page(answer, all, false)));
    desk.face()
        .note(
            NumberFormatter.count(all.hits().size(), "hit")
                + " written to "
                + file
                + " as "
                + mode.label()
                + '.');
  }

  /// Sends answers to a file, or no longer.
  void output(String rest) throws IOException {
    List<String> words = Arguments.of(rest).words();
    if (words.isEmpty()) {
      desk.face().output(null);
      desk.face().note("Answers are shown here.");
      return;
    }
    Path file = path(words.getFirst());
    if (words.size() > 1 || !isFree(file)) {
      throw Desk.fault("Answers are shown here still; .output FILE writes them to a new file.");
    }
    desk.face().output(file);
    desk.face().note("Answers are written to " + file + "; .output alone shows them again.");
  }

  private boolean isFree(Path file) throws IOException {
    return isFree(file, desk.settings(), desk.face()::confirms);
  }

  /// Says whether a file may be written: it is not there, or the reader does not mind.
  static boolean isFree(Path file, Settings settings, Asking asking) throws IOException {
    if (Files.isDirectory(file)) {
      throw Desk.fault(file + " is a folder.");
    }
    return !Files.exists(file)
        || !settings.isOn(Setting.CONFIRM)
        || asking.confirms(file + " is there already. Overwrite it?");
  }

  /// Shows what was typed, or forgets it.
  void history(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.has("-c")) {
      desk.face().forget();
      desk.face().note("What was typed is forgotten.");
      return;
    }
    List<String> lines = desk.face().history();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(List.of(Integer.toString(i + 1), lines.get(i)));
    }
    desk.face().latest("history", rows);
  }

  /// Does what the lines of a file say.
  void source(String rest, Doing doing) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().size() != 1) {
      throw Desk.fault("Say which file: " + DotName.SOURCE.example());
    }
    Path file = path(arguments.words().getFirst());
    if (!Files.isRegularFile(file)) {
      throw Desk.fault("There is no file " + file);
    }
    if (depth >= MAX_DEPTH) {
      throw Desk.fault(file + " is not read: files that read files go " + MAX_DEPTH + " deep.");
    }
    depth++;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 1;
      String line = lines.readLine();
      while (line != null && doing.line(line, file + ":" + number)) {
        line = lines.readLine();
        number++;
      }
    } finally {
      depth--;
    }
  }

  /// Returns the file of a name; one that begins with ~/ is below the home folder.
  static Path path(String word) throws CommandException {
    String home = System.getProperty("user.home", "");
    try {
      return Path.of(word.startsWith("~/") ? home + word.substring(1) : word);
    } catch (InvalidPathException e) {
      throw Desk.fault("There can be no file " + word);
    }
  }
}

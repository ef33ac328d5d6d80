package org.newshound.shell.session.action;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newshound.article.Article;
import org.newshound.search.SearchResult;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.output.ArticleFile;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.ExportFormat;
import org.newshound.shell.output.HitPrinter;
import org.newshound.shell.output.OutputFile;
import org.newshound.shell.output.TypedPath;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.terminal.text.ScreenFormat;

/// Keeps answers in files, and what was typed.
public final class FileCommands {
  private static final int MAX_DEPTH = 8;

  private final SessionContext session;
  private final AnswerSearcher searcher;
  private final SearchCommands search;
  private final ArticleCommands articles;
  private int depth;

  public FileCommands(
      SessionContext session,
      AnswerSearcher searcher,
      SearchCommands search,
      ArticleCommands articles) {
    this.session = session;
    this.searcher = searcher;
    this.search = search;
    this.articles = articles;
  }

  /// Does a line, and says whether to go on.
  @FunctionalInterface
  public interface Doing {
    boolean line(String line, String where) throws IOException;
  }

  /// Writes the whole last answer to a file, or articles of it.
  public void export(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().isEmpty()) {
      throw CommandException.fault("Say where to: " + DotCommand.EXPORT.examples().getFirst());
    }
    Answer answer = search.asked();
    Path file = TypedPath.of(arguments.words().getFirst());
    List<String> hits = arguments.words().subList(1, arguments.words().size());
    OutputMode mode =
        hits.isEmpty()
            ? ExportFormat.ofHits(file, arguments.form())
            : ExportFormat.ofArticles(file, arguments.form());
    if (!isFree(file)) {
      session.display().note("Nothing was written.");
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
    List<Article> chosen = new ArrayList<>();
    for (String hit : hits) {
      chosen.add(articles.article(answer, hit));
    }
    ArticleFile.write(chosen, file, mode);
    session
        .display()
        .note(NumberFormatter.count(chosen.size(), "article") + " written to " + file + '.');
  }

  private void export(Answer answer, Path file, OutputMode mode) throws IOException {
    SearchResult all = searcher.whole(answer, session.settings().number(Setting.SNIPPETS));
    ScreenFormat plain =
        new ScreenFormat(ScreenFormat.DEFAULT_WIDTH, false, session.settings().days());
    OutputFile.write(
        file,
        output ->
            new HitPrinter(output, mode, session.options(), plain)
                .print(search.page(answer, all, false)));
    session
        .display()
        .note(
            NumberFormatter.count(all.hits().size(), "hit")
                + " written to "
                + file
                + " as "
                + mode.label()
                + '.');
  }

  /// Sends answers to a file, or no longer.
  public void output(String rest) throws IOException {
    List<String> words = Arguments.of(rest).words();
    if (words.isEmpty()) {
      session.display().output(null);
      session.display().note("Answers are shown here.");
      return;
    }
    Path file = TypedPath.of(words.getFirst());
    if (words.size() > 1 || !isFree(file)) {
      throw CommandException.fault(
          "Answers are shown here still; .output FILE writes them to a new file.");
    }
    session.display().output(file);
    session.display().note("Answers are written to " + file + "; .output alone shows them again.");
  }

  private boolean isFree(Path file) throws IOException {
    return TypedPath.isFree(file, session.settings(), session.display()::confirms);
  }

  /// Shows what was typed, or forgets it.
  public void history(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.has("-c")) {
      session.display().forget();
      session.display().note("What was typed is forgotten.");
      return;
    }
    List<String> lines = session.display().history();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(List.of(Integer.toString(i + 1), lines.get(i)));
    }
    session.display().latest("history", rows);
  }

  /// Does what the lines of a file say.
  public void source(String rest, Doing doing) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().size() != 1) {
      throw CommandException.fault("Say which file: " + DotCommand.SOURCE.example());
    }
    Path file = TypedPath.of(arguments.words().getFirst());
    if (!Files.isRegularFile(file)) {
      throw CommandException.fault("There is no file " + file);
    }
    if (depth >= MAX_DEPTH) {
      throw CommandException.fault(
          file + " is not read: files that read files go " + MAX_DEPTH + " deep.");
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
}

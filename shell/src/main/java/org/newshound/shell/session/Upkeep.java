package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.index.FileState;
import org.newshound.index.Verification;
import org.newshound.ingest.Ingest;
import org.newshound.ingest.IngestReport;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completeness;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.SearchStoppedException;
import org.newshound.shell.render.IngestSummary;
import org.newshound.shell.render.StatsScreen;
import org.newshound.shell.render.text.NumberFormatter;

/// Keeps the index: reads articles in, removes some, and says what there is.
final class Upkeep {
  private static final String BACKGROUND = "--background";
  private static final int MOST_TERMS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Desk desk;
  private @Nullable Thread running;
  private volatile String outcome = "";
  private volatile boolean closing;

  /// What is read.
  @FunctionalInterface
  private interface Source {
    IngestReport of(Ingest ingest) throws IOException;
  }

  Upkeep(Desk desk) {
    this.desk = desk;
  }

  /// Reads files and folders in.
  void index(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().isEmpty()) {
      throw Desk.fault("Say what to read: " + DotName.INDEX.examples().getFirst());
    }
    List<Path> paths = new ArrayList<>();
    for (String word : arguments.words()) {
      paths.add(existing(word));
    }
    read(ingest -> ingest.run(paths), arguments.has(BACKGROUND));
  }

  /// Reads again what was read in before.
  void update(String rest) throws IOException {
    if (desk.library().ask(index -> index.files()).isEmpty()) {
      throw Desk.fault("Nothing was read in from files yet; .index PATH does that.");
    }
    read(Ingest::again, Arguments.of(rest).has(BACKGROUND));
  }

  /// Removes what a query finds.
  void delete(String rest) throws IOException {
    String typed = rest.strip();
    if (typed.isEmpty()) {
      throw Desk.fault("Say what to remove: " + DotName.DELETE.example());
    }
    ParsedQuery parsed = QueryParser.parse(typed);
    desk.face().diagnostics(typed, parsed);
    if (parsed.hasErrors()) {
      throw Desk.fault("Nothing was removed.");
    }
    refuseWhileChanging();
    SearchRequest request =
        SearchRequest.of(parsed.query())
            .withLimit(0)
            .withExactTotal(true)
            .withLimits(desk.limits());
    SearchResult counted = desk.library().ask(index -> index.search(request));
    if (counted.completeness() instanceof Completeness.Stopped stopped) {
      // How many are to be removed is asked about, so it must be known.
      throw new SearchStoppedException(stopped);
    }
    long total = counted.total();
    if (total == 0) {
      throw Desk.fault("No article has " + parsed.canonicalText() + "; nothing was removed.");
    }
    boolean asks = desk.settings().isOn(Setting.CONFIRM);
    if (asks
        && !desk.face()
            .confirms("Remove " + NumberFormatter.count(total, "article") + " for good?")) {
      desk.face().note("Nothing was removed.");
      return;
    }
    long removed = desk.library().change(index -> remove(index, parsed.query()));
    desk.face().note(NumberFormatter.count(removed, "article") + " removed.");
  }

  /// Shows what was rejected or skipped of the files that the index was made of.
  void errors() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (FileState file : desk.library().ask(index -> index.files())) {
      rows.addAll(Unread.rows(file));
    }
    if (rows.isEmpty()) {
      desk.face().note("Everything in the files of this index was read.");
    } else {
      desk.face().table("errors", rows);
    }
  }

  void stats() throws IOException {
    desk.face()
        .show(
            "stats",
            StatsScreen.lines(desk.library().ask(index -> index.stats()), desk.library().place()));
  }

  /// Compares the files of the index with their checksums.
  void verify() throws IOException {
    Verification found = Newshound.verify(Path.of(desk.library().place()));
    desk.face()
        .note(
            NumberFormatter.count(found.files(), "file")
                + ", "
                + NumberFormatter.size(found.bytes())
                + ": as they were written.");
  }

  void fields() throws IOException {
    List<String> names =
        desk.library().isVacant()
            ? List.of()
            : desk.library().ask(index -> index.stats()).extraFields();
    Stream<List<String>> usual = Arrays.stream(QueryField.values()).map(FieldHelp::row);
    Stream<List<String>> extra =
        names.stream().map(name -> List.of("extra." + name + ":", FieldHelp.EXTRA, ""));
    desk.face().table("fields", Stream.concat(usual, extra).toList());
  }

  /// Shows the words that begin in some way.
  void terms(String rest) throws IOException {
    String typed = rest.strip();
    if (typed.isEmpty()) {
      throw Desk.fault("Say how they begin: " + DotName.TERMS.example());
    }
    CompletionRequest request =
        CompletionRequest.words(QueryField.TEXT, typed).withLimit(MOST_TERMS).withBudget(PATIENCE);
    Completions completions = desk.library().ask(index -> index.complete(request));
    List<List<String>> rows =
        completions.found().stream()
            .map(found -> List.of(found.text(), NumberFormatter.grouped(found.articles())))
            .toList();
    if (!rows.isEmpty()) {
      desk.face().table("terms", rows);
    } else if (completions.isComplete()) {
      desk.face().note("No word begins with " + typed + '.');
    }
    if (completions.completeness() instanceof Completeness.Stopped(String reason)) {
      desk.face().note("Cut off: " + reason + '.');
    }
  }

  /// Returns what became of reading in the background, once.
  String outcome() {
    String told = outcome;
    outcome = "";
    return told;
  }

  /// Waits until what runs in the background has stopped; what it did by then is kept.
  void close() {
    Thread thread = running;
    if (thread != null && thread.isAlive()) {
      closing = true;
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void read(Source source, boolean background) throws IOException {
    refuseWhileChanging();
    if (!background) {
      IngestReport report =
          desk.face()
              .progress(show ->
                  desk.library()
                      .change(index ->
                          source.of(ingest(index).progress(show).stop(desk.face()::interrupted))));
      tell(report);
      return;
    }
    Thread thread = new Thread(() -> readAside(source), "newshound-index");
    thread.setDaemon(true);
    running = thread;
    thread.start();
    desk.face().note("Reading in the background; what it has so far can be searched.");
  }

  private void readAside(Source source) {
    try {
      IngestReport report =
          desk.library().change(index -> source.of(ingest(index).stop(() -> closing)));
      outcome = String.join("\n", words(report));
    } catch (IOException e) {
      outcome = "Reading in stopped: " + Failures.message(e);
    }
  }

  private Ingest ingest(ArticleIndex index) {
    IngestOptions options = desk.options().ingest();
    Ingest ingest = Ingest.into(index).include(options.include()).exclude(options.exclude());
    if (options.followLinks()) {
      ingest = ingest.followLinks();
    }
    return options.threads() == 0 ? ingest : ingest.threads(options.threads());
  }

  private void tell(IngestReport report) throws IOException {
    words(report).forEach(desk.face()::note);
    if (report.stopped()) {
      desk.face()
          .note(IngestSummary.stopped(desk.library().ask(index -> index.stats()).articles()));
    }
  }

  private static List<String> words(IngestReport report) {
    List<String> lines = new ArrayList<>(IngestSummary.lines(report));
    long unread = report.articles().rejected() + report.skipped();
    if (unread > 0) {
      lines.add(NumberFormatter.grouped(unread) + " not read; .errors says which, and why");
    }
    return lines;
  }

  /// Fails while articles are read in.
  void refuseWhileChanging() throws CommandException {
    if (desk.library().isChanging()) {
      throw Desk.fault("Articles are being read in still; that has to end first.");
    }
  }

  private static long remove(ArticleIndex index, ArticleQuery query) throws IOException {
    try {
      return index.delete(query, id -> {});
    } finally {
      // What was removed before the query was cut off stays removed.
      index.commit();
    }
  }

  private static Path existing(String word) throws CommandException {
    String home = System.getProperty("user.home", "");
    String full = word.equals("~") || word.startsWith("~/") ? home + word.substring(1) : word;
    try {
      Path path = Path.of(full);
      if (Files.exists(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // What cannot be a path is not there either.
    }
    throw Desk.fault("There is no file or folder " + word);
  }
}

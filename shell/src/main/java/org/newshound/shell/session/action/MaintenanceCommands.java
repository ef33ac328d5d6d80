package org.newshound.shell.session.action;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.Newshound;
import org.newshound.index.Verification;
import org.newshound.index.WritableIndex;
import org.newshound.index.files.FileState;
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
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.assist.FieldHelp;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.TypedPath;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.render.IngestSummary;
import org.newshound.shell.render.StatsScreen;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.settings.IngestOptions;
import org.newshound.shell.settings.Setting;

/// Keeps the index: reads articles in, removes some, and says what there is.
public final class MaintenanceCommands {
  private static final String BACKGROUND = "--background";
  private static final int MOST_TERMS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final SessionContext session;
  private @Nullable Thread running;
  private volatile String outcome = "";
  private volatile boolean closing;

  /// What is read.
  @FunctionalInterface
  private interface Source {
    IngestReport of(Ingest ingest) throws IOException;
  }

  public MaintenanceCommands(SessionContext session) {
    this.session = session;
  }

  /// Reads files and folders in.
  public void index(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    if (arguments.words().isEmpty()) {
      throw CommandException.fault("Say what to read: " + DotCommand.INDEX.examples().getFirst());
    }
    List<Path> paths = new ArrayList<>();
    for (String word : arguments.words()) {
      paths.add(TypedPath.existing(word));
    }
    read(ingest -> ingest.run(paths), arguments.has(BACKGROUND));
  }

  /// Reads again what was read in before.
  public void update(String rest) throws IOException {
    if (session.current().ask(index -> index.files().all()).isEmpty()) {
      throw CommandException.fault("Nothing was read in from files yet; .index PATH does that.");
    }
    read(Ingest::again, Arguments.of(rest).has(BACKGROUND));
  }

  /// Removes what a query finds.
  public void delete(String rest) throws IOException {
    String typed = rest.strip();
    if (typed.isEmpty()) {
      throw CommandException.fault("Say what to remove: " + DotCommand.DELETE.example());
    }
    ParsedQuery parsed = QueryParser.parse(typed);
    session.display().diagnostics(typed, parsed);
    if (parsed.hasErrors()) {
      throw CommandException.fault("Nothing was removed.");
    }
    refuseWhileChanging();
    SearchRequest request =
        SearchRequest.of(parsed.query())
            .withLimit(0)
            .withExactTotal(true)
            .withLimits(session.limits());
    SearchResult counted = session.current().ask(index -> index.search(request));
    if (counted.completeness() instanceof Completeness.Stopped stopped) {
      // How many are to be removed is asked about, so it must be known.
      throw new SearchStoppedException(stopped);
    }
    long total = counted.total();
    if (total == 0) {
      throw CommandException.fault(
          "No article has " + parsed.canonicalText() + "; nothing was removed.");
    }
    boolean asks = session.settings().isOn(Setting.CONFIRM);
    if (asks
        && !session
            .display()
            .confirms("Remove " + NumberFormatter.count(total, "article") + " for good?")) {
      session.display().note("Nothing was removed.");
      return;
    }
    long removed = session.current().change(index -> remove(index, parsed.query()));
    session.display().note(NumberFormatter.count(removed, "article") + " removed.");
  }

  /// Shows what was rejected or skipped of the files that the index was made of.
  public void errors() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (FileState file : session.current().ask(index -> index.files().all())) {
      rows.addAll(UnreadRows.rows(file));
    }
    if (rows.isEmpty()) {
      session.display().note("Everything in the files of this index was read.");
    } else {
      session.display().table("errors", rows);
    }
  }

  public void stats() throws IOException {
    session
        .display()
        .show(
            "stats",
            StatsScreen.lines(
                session.current().ask(index -> index.stats()), session.current().place()));
  }

  /// Compares the files of the index with their checksums.
  public void verify() throws IOException {
    Verification found = Newshound.verify(Path.of(session.current().place()));
    session
        .display()
        .note(
            NumberFormatter.count(found.files(), "file")
                + ", "
                + NumberFormatter.size(found.bytes())
                + ": as they were written.");
  }

  public void fields() throws IOException {
    List<String> names =
        session.current().isVacant()
            ? List.of()
            : session.current().ask(index -> index.stats()).extraFields();
    Stream<List<String>> usual = Arrays.stream(QueryField.values()).map(FieldHelp::row);
    Stream<List<String>> extra =
        names.stream().map(name -> List.of("extra." + name + ":", FieldHelp.EXTRA, ""));
    session.display().table("fields", Stream.concat(usual, extra).toList());
  }

  /// Shows the words that begin in some way.
  public void terms(String rest) throws IOException {
    String typed = rest.strip();
    if (typed.isEmpty()) {
      throw CommandException.fault("Say how they begin: " + DotCommand.TERMS.example());
    }
    CompletionRequest request =
        CompletionRequest.words(QueryField.TEXT, typed).withLimit(MOST_TERMS).withBudget(PATIENCE);
    Completions completions = session.current().ask(index -> index.complete(request));
    List<List<String>> rows =
        completions.found().stream()
            .map(found -> List.of(found.text(), NumberFormatter.grouped(found.articles())))
            .toList();
    if (!rows.isEmpty()) {
      session.display().table("terms", rows);
    } else if (completions.isComplete()) {
      session.display().note("No word begins with " + typed + '.');
    }
    if (completions.completeness() instanceof Completeness.Stopped(String reason)) {
      session.display().note("Cut off: " + reason + '.');
    }
  }

  /// Returns what became of reading in the background, once.
  public String outcome() {
    String told = outcome;
    outcome = "";
    return told;
  }

  /// Waits until what runs in the background has stopped; what it did by then is kept.
  public void close() {
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
          session
              .display()
              .progress(show ->
                  session
                      .current()
                      .change(index ->
                          source.of(
                              ingest(index).progress(show).stop(session.display()::interrupted))));
      tell(report);
      return;
    }
    Thread thread = new Thread(() -> readAside(source), "newshound-index");
    thread.setDaemon(true);
    running = thread;
    thread.start();
    session.display().note("Reading in the background; what it has so far can be searched.");
  }

  private void readAside(Source source) {
    try {
      IngestReport report =
          session.current().change(index -> source.of(ingest(index).stop(() -> closing)));
      outcome = String.join("\n", words(report));
    } catch (IOException e) {
      outcome = "Reading in stopped: " + FailureText.message(e);
    }
  }

  private Ingest ingest(WritableIndex index) {
    IngestOptions options = session.options().ingest();
    Ingest ingest = Ingest.into(index).include(options.include()).exclude(options.exclude());
    if (options.followLinks()) {
      ingest = ingest.followLinks();
    }
    return options.threads() == 0 ? ingest : ingest.threads(options.threads());
  }

  private void tell(IngestReport report) throws IOException {
    words(report).forEach(session.display()::note);
    if (report.stopped()) {
      session
          .display()
          .note(IngestSummary.stopped(session.current().ask(index -> index.stats()).articles()));
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
    if (session.current().isChanging()) {
      throw CommandException.fault("Articles are being read in still; that has to end first.");
    }
  }

  private static long remove(WritableIndex index, ArticleQuery query) throws IOException {
    try {
      return index.delete(query, id -> {});
    } finally {
      // What was removed before the query was cut off stays removed.
      index.commit();
    }
  }
}

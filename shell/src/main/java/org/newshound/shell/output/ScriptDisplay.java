package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.ingest.IngestReport;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Hit;
import org.newshound.search.MarkedArticle;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Facet;
import org.newshound.shell.render.DiagnosticScreen;
import org.newshound.shell.render.NoHitsScreen;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.SearchTimeout;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Writes results to standard output and everything else to standard error.
public final class ScriptDisplay implements Display {
  private final Context context;
  private final ShellSettings settings;
  private final String script;
  private final ResultWriter own;
  private final OutputRedirect file;
  private String place = "";
  private int line;
  private int indent;

  private ScriptDisplay(Context context, ShellSettings settings, String script) {
    this.context = context;
    this.settings = settings;
    this.script = script;
    own = new ResultWriter(context.out(), context.isScreen(), null, context, settings);
    file = new OutputRedirect(context, settings);
  }

  /// Returns a face for one command.
  public static ScriptDisplay once(Context context) {
    return new ScriptDisplay(context, ShellSettings.of(context.options()), "");
  }

  /// Returns a face for a script, whose name and line stand before every complaint.
  public static ScriptDisplay script(Context context, String script) {
    return script(context, ShellSettings.of(context.options()), script);
  }

  /// Returns a face for a script that can change settings.
  public static ScriptDisplay script(Context context, ShellSettings settings, String script) {
    return new ScriptDisplay(context, settings, script);
  }

  /// Says which line of the script comes now, from 1.
  public void at(int number) {
    at(number, 0);
  }

  /// Says which line comes now, from 1, and how many columns of it stand before the query.
  public void at(int number, int before) {
    line = number;
    indent = before;
  }

  @Override
  public boolean showsPassages() {
    ResultWriter written = file.results();
    return (written == null ? own : written).showsPassages();
  }

  @Override
  public int hits(Page page) {
    SearchResult result = page.result();
    List<Hit> hits = page.hits();
    result.notices().forEach(notice -> context.note(notice.message()));
    print(results -> results.hits(page));
    boolean more = !hits.isEmpty() && hits.getLast().rank() < result.total();
    if (more && context.isScreen() && script.isEmpty() && file.results() == null) {
      int shown = hits.getLast().rank();
      context.out().flush();
      context.note("More: --offset " + shown + ", or -n for longer pages.");
    }
    return hits.size();
  }

  @Override
  public void count(Page page) {
    print(results -> results.count(page));
  }

  @Override
  public void whole(Page page, Optional<OutputMode> form) {
    print(results -> results.whole(page, form));
  }

  @Override
  public void noHits(Page page, long articles, Map<String, Long> unfiltered) {
    print(results -> results.none(page));
    if (!context.options().quiet()) {
      context
          .err()
          .print(
              articles == 0
                  ? NoHitsScreen.vacant(context.errorLook())
                  : NoHitsScreen.lines(
                      page.query(), page.result().suggestions(), unfiltered, context.errorLook()));
    }
  }

  @Override
  public void cutOff(String reason) {
    problem("the answer was cut off: " + reason, 0);
  }

  @Override
  public Duration patience() {
    return SearchTimeout.OF_A_SCRIPT;
  }

  @Override
  public void facets(List<Facet> facets) {
    print(results -> results.facets(facets));
  }

  @Override
  public void diagnostics(String typed, ParsedQuery parsed) {
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      boolean error = diagnostic.severity() == Diagnostic.Severity.ERROR;
      if (error || !context.options().quiet()) {
        diagnostic(typed, diagnostic);
      }
    }
  }

  @Override
  public void parsed(String typed, ParsedQuery parsed) {
    print(results -> results.parsed(typed, parsed));
    OutputMode mode = settings.mode(context.isScreen());
    if (mode != OutputMode.JSON && mode != OutputMode.JSONL) {
      diagnostics(typed, parsed);
    }
  }

  /// Prints an article: as a screen for a person, else as it can be read in again.
  public void article(Article article, String name) {
    article(new Reading(MarkedArticle.plain(article), name, 0, false, false));
  }

  @Override
  public Move article(Reading reading) {
    print(results -> results.article(reading));
    return Move.AWAY;
  }

  @Override
  public void link(String url) {
    print(results -> results.lines(List.of(StyledLine.of(url))));
  }

  @Override
  public void show(String title, List<StyledLine> lines) {
    print(results -> results.lines(lines));
  }

  @Override
  public void table(String title, List<List<String>> rows) {
    print(results -> results.rows(rows));
  }

  @Override
  public void latest(String title, List<List<String>> rows) {
    table(title, rows);
  }

  @Override
  public IngestReport progress(LongWork work) throws IOException {
    return work.run(at -> {});
  }

  @Override
  public void output(@Nullable Path path) throws IOException {
    file.to(path);
  }

  @Override
  public void echo(String line) {
    context.out().print(StyledLine.of(line, Style.DIM));
  }

  @Override
  public void place(String where) {
    place = where;
  }

  @Override
  public void note(String text) {
    context.note(text);
  }

  /// Nobody is there to press Enter.
  @Override
  public void offer(String text) {}

  /// A script that does not say `.set confirm off` gets no.
  @Override
  public boolean confirms(String question) {
    context.note(question + " Not without .set confirm off.");
    return false;
  }

  @Override
  public boolean interrupted() {
    return false;
  }

  @Override
  public List<String> history() {
    return List.of();
  }

  @Override
  public void forget() {}

  @Override
  public void problem(String message, int column) {
    if (script.isEmpty()) {
      context.problem(message);
    } else {
      String where = place.isEmpty() ? script + ':' + line : place;
      context.out().flush();
      context.err().print(StyledLine.of(where + ':' + (indent + column + 1) + ": " + message));
    }
  }

  private void print(Consumer<ResultWriter> printing) {
    if (!file.print(printing)) {
      printing.accept(own);
    }
  }

  private void diagnostic(String typed, Diagnostic diagnostic) {
    if (script.isEmpty()) {
      context
          .err()
          .print(DiagnosticScreen.quoting(typed, List.of(diagnostic), context.errorLook()));
    } else {
      problem(DiagnosticScreen.message(typed, diagnostic), diagnostic.start());
    }
  }
}

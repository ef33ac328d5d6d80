package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.ingest.IngestReport;
import org.newshound.query.ParsedQuery;
import org.newshound.search.facet.Facet;
import org.newshound.shell.render.DiagnosticScreen;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.NoHitsScreen;
import org.newshound.shell.render.ProgressLine;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.render.TableScreen;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.SearchTimeout;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.ProgressMeter;
import org.newshound.shell.terminal.editor.Prompt;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws screens for the person at the prompt.
public final class TerminalDisplay implements Display {
  private final Context context;
  private final ShellSettings settings;
  private final Prompt prompt;
  private final TerminalScreen screen;
  private final ArticleView view;
  private final OutputRedirect file;
  private int indent;
  private String where = "";

  public TerminalDisplay(Context context, ShellSettings settings, Prompt prompt) {
    this.context = context;
    this.settings = settings;
    this.prompt = prompt;
    file = new OutputRedirect(context, settings);
    screen = new TerminalScreen(context, settings, prompt);
    view = new ArticleView(screen, context, settings, prompt::interrupted);
  }

  /// Says at which column the line that was typed begins, for carets to stand under it.
  public void typedAt(int column) {
    indent = column;
  }

  /// Prints lines that fit the screen, whatever its width.
  public void print(List<StyledLine> lines) {
    screen.print(lines);
  }

  /// Prints a warning.
  public void warn(String text) {
    screen.say(text, Style.WARNING);
  }

  @Override
  public int hits(Page page) {
    if (written(results -> results.hits(page))) {
      return page.hits().size();
    }
    if (settings.mode(true) != OutputMode.TEXT) {
      printed(page, settings.mode(true));
      return page.hits().size();
    }
    int rows = page.fitted() ? screen.rows() : Integer.MAX_VALUE;
    ResultsScreen.Fitted fitted =
        ResultsScreen.fitted(page.result(), page.order(), page.narrowed(), rows, screen.format());
    screen.print(fitted.lines());
    return fitted.hits();
  }

  @Override
  public boolean showsPassages() {
    ResultWriter written = file.results();
    return written != null ? written.showsPassages() : settings.mode(true).hasPassages();
  }

  @Override
  public void count(Page page) {
    if (!written(results -> results.count(page))) {
      note(NumberFormatter.count(page.result().total(), "article"));
    }
  }

  @Override
  public void whole(Page page, Optional<OutputMode> form) throws IOException {
    if (written(results -> results.whole(page, form))) {
      return;
    }
    OutputMode mode = form.orElse(settings.mode(true));
    if (mode == OutputMode.TEXT) {
      screen.show(
          page.query(),
          false,
          () ->
              ResultsScreen.fitted(
                      page.result(),
                      page.order(),
                      page.narrowed(),
                      Integer.MAX_VALUE,
                      screen.format())
                  .lines());
    } else {
      printed(page, mode);
    }
  }

  @Override
  public void noHits(Page page, long articles, Map<String, Long> unfiltered) {
    written(results -> results.none(page));
    screen.print(
        articles == 0
            ? NoHitsScreen.vacant(screen.format())
            : NoHitsScreen.lines(
                page.query(), page.result().suggestions(), unfiltered, screen.format()));
  }

  @Override
  public void cutOff(String reason) {
    screen.say("Cut off: " + reason + '.', Style.WARNING);
  }

  @Override
  public Duration patience() {
    return SearchTimeout.OF_A_PERSON;
  }

  @Override
  public void facets(List<Facet> facets) {
    if (written(results -> results.facets(facets))) {
      return;
    }
    List<StyledLine> lines = new ArrayList<>();
    int number = 1;
    for (Facet facet : facets) {
      if (!facet.values().isEmpty()) {
        lines.addAll(FacetScreen.numbered(facet, number, screen.format()));
        number += facet.values().size();
      }
    }
    screen.print(lines.isEmpty() ? List.of(StyledLine.of("There is nothing to count.")) : lines);
  }

  @Override
  public void diagnostics(String typed, ParsedQuery parsed) {
    ScreenFormat format = screen.format();
    boolean visible =
        SafeText.of(typed).toString().equals(typed)
            && indent + StyledLine.of(typed).width() < format.width()
            && indent > 0
            && where.isEmpty();
    screen.print(
        visible
            ? DiagnosticScreen.under(typed, parsed.diagnostics(), indent, format)
            : DiagnosticScreen.quoting(typed, parsed.diagnostics(), format));
  }

  @Override
  public void parsed(String typed, ParsedQuery parsed) {
    if (written(results -> results.parsed(typed, parsed))) {
      return;
    }
    List<StyledLine> lines =
        new ArrayList<>(StyledLine.of(parsed.canonicalText()).wrap(screen.format().width(), 0));
    lines.addAll(DiagnosticScreen.quoting(typed, parsed.diagnostics(), screen.format()));
    screen.print(lines);
  }

  @Override
  public Move article(Reading reading) throws IOException {
    return written(results -> results.article(reading)) ? Move.AWAY : view.show(reading);
  }

  @Override
  public void link(String url) {
    screen.print(view.open(url, screen.format().width()).wrap(screen.format().width(), 0));
  }

  @Override
  public void show(String title, List<StyledLine> lines) throws IOException {
    screen.show(title, false, () -> lines);
  }

  @Override
  public void table(String title, List<List<String>> rows) throws IOException {
    screen.show(title, false, () -> TableScreen.lines(rows, screen.format()));
  }

  @Override
  public void latest(String title, List<List<String>> rows) throws IOException {
    screen.show(title, true, () -> TableScreen.lines(rows, screen.format()));
  }

  @Override
  public IngestReport progress(LongWork work) throws IOException {
    Output output = screen.output();
    int width = screen.format().width();
    try (ProgressMeter meter = new ProgressMeter(output, true, width, System::nanoTime)) {
      ProgressLine line = new ProgressLine(width, System.nanoTime());
      return work.run(at -> {
        if (meter.isDue()) {
          meter.show(line.of(at, System.nanoTime()));
        }
      });
    }
  }

  @Override
  public void output(@Nullable Path path) throws IOException {
    file.to(path);
  }

  @Override
  public void echo(String line) {
    screen.say(line, Style.DIM);
  }

  @Override
  public void place(String place) {
    where = place;
    screen.scripted(!place.isEmpty());
  }

  @Override
  public void note(String text) {
    screen.say(text, Style.PLAIN);
  }

  @Override
  public void offer(String text) {
    screen.say(text, Style.DIM);
  }

  @Override
  public boolean confirms(String question) throws IOException {
    return prompt.confirms(question, screen.output());
  }

  @Override
  public boolean interrupted() {
    return prompt.interrupted();
  }

  @Override
  public List<String> history() {
    return prompt.history();
  }

  @Override
  public void forget() throws IOException {
    prompt.forget();
  }

  @Override
  public void problem(String message, int column) {
    String place = where.isEmpty() ? "" : where + ":" + (column + 1) + ": ";
    screen.say(place + message, Style.ERROR);
  }

  /// Writes results to the file that takes them, and says whether there is one.
  private boolean written(Consumer<ResultWriter> printing) {
    boolean written = file.print(printing);
    if (written) {
      offer("written to " + file.name());
    }
    return written;
  }

  private void printed(Page page, OutputMode mode) {
    Output output = screen.output();
    new HitPrinter(output, mode, context.options(), screen.format()).print(page);
    output.flush();
  }
}

package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newshound.ingest.IngestReport;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Facet;
import org.newshound.shell.render.DiagnosticScreen;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.NoHitsScreen;
import org.newshound.shell.render.ProgressLine;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.render.TableScreen;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.SearchTimeout;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.ExternalPrograms;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.ProgressMeter;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.editor.Prompt;
import org.newshound.shell.terminal.pager.PagedContent;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.Link;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws screens for the person at the prompt.
public final class TerminalDisplay implements Display {
  private final Context context;
  private final ShellSettings settings;
  private final Prompt prompt;
  private final ArticleView view;
  private final OutputRedirect file;
  private int indent;
  private String where = "";

  public TerminalDisplay(Context context, ShellSettings settings, Prompt prompt) {
    this.context = context;
    this.settings = settings;
    this.prompt = prompt;
    file = new OutputRedirect(context, settings);
    view = new ArticleView(this, context, settings, prompt);
  }

  /// Says at which column the line that was typed begins, for carets to stand under it.
  public void typedAt(int column) {
    indent = column;
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
    int rows = page.fitted() ? prompt.rows() : Integer.MAX_VALUE;
    ResultsScreen.Fitted fitted =
        ResultsScreen.fitted(page.result(), page.order(), page.narrowed(), rows, format());
    print(fitted.lines());
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
      show(
          page.query(),
          () ->
              ResultsScreen.fitted(
                      page.result(), page.order(), page.narrowed(), Integer.MAX_VALUE, format())
                  .lines());
    } else {
      printed(page, mode);
    }
  }

  @Override
  public void noHits(Page page, long articles, Map<String, Long> unfiltered) {
    written(results -> results.none(page));
    print(
        articles == 0
            ? NoHitsScreen.vacant(format())
            : NoHitsScreen.lines(page.query(), page.result().advice(), unfiltered, format()));
  }

  @Override
  public void cutOff(String reason) {
    print(StyledLine.of("Cut off: " + reason + '.', Style.WARNING).wrap(format().width(), 0));
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
        lines.addAll(FacetScreen.numbered(facet, number, format()));
        number += facet.values().size();
      }
    }
    print(lines.isEmpty() ? List.of(StyledLine.of("There is nothing to count.")) : lines);
  }

  @Override
  public void diagnostics(String typed, ParsedQuery parsed) {
    ScreenFormat format = format();
    boolean visible =
        SafeText.of(typed).toString().equals(typed)
            && indent + StyledLine.of(typed).width() < format.width()
            && indent > 0
            && where.isEmpty();
    print(
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
        new ArrayList<>(StyledLine.of(parsed.canonicalText()).wrap(format().width(), 0));
    lines.addAll(DiagnosticScreen.quoting(typed, parsed.diagnostics(), format()));
    print(lines);
  }

  @Override
  public Move article(Reading reading) throws IOException {
    return written(results -> results.article(reading)) ? Move.AWAY : view.show(reading);
  }

  @Override
  public void link(String url) {
    print(view.open(url, format().width()).wrap(format().width(), 0));
  }

  @Override
  public void show(String title, List<StyledLine> screen) throws IOException {
    show(title, () -> screen);
  }

  @Override
  public void table(String title, List<List<String>> rows) throws IOException {
    show(title, () -> TableScreen.lines(rows, format()));
  }

  @Override
  public void latest(String title, List<List<String>> rows) throws IOException {
    show(title, true, () -> TableScreen.lines(rows, format()));
  }

  @Override
  public IngestReport progress(LongWork work) throws IOException {
    Output output = output();
    int width = format().width();
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
    print(StyledLine.of(line, Style.DIM).wrap(format().width(), 0));
  }

  @Override
  public void place(String place) {
    where = place;
  }

  @Override
  public void note(String text) {
    print(StyledLine.of(text).wrap(format().width(), 0));
  }

  @Override
  public void offer(String text) {
    print(StyledLine.of(text, Style.DIM).wrap(format().width(), 0));
  }

  @Override
  public boolean confirms(String question) throws IOException {
    return prompt.confirms(question, output());
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
    print(StyledLine.of(place + message, Style.ERROR).wrap(format().width(), 0));
  }

  /// Prints lines as they are.
  public void print(List<StyledLine> lines) {
    Output output = output();
    output.print(lines);
    output.flush();
  }

  /// Returns what screens are drawn for.
  public ScreenFormat format() {
    int width =
        ScreenFormat.width(
            settings.number(Setting.WIDTH),
            context.environment().variable("COLUMNS"),
            prompt::columns);
    Palette palette = settings.palette(StreamKind.TERMINAL, context.environment());
    return new ScreenFormat(width, palette.isColored(), settings.days());
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
    Output output = output();
    new HitPrinter(output, mode, context.options(), format()).print(page);
    output.flush();
  }

  private void show(String title, Supplier<List<StyledLine>> screen) throws IOException {
    show(title, false, screen);
  }

  private void show(String title, boolean latest, Supplier<List<StyledLine>> screen)
      throws IOException {
    List<StyledLine> lines = screen.get();
    if (fits(lines, 1)) {
      int width = format().width();
      print(lines.stream().flatMap(line -> line.wrap(width, 0).stream()).toList());
    } else if (!pagedElsewhere(lines::iterator)) {
      prompt.page(new PagedContent(title, latest, () -> format().width(), screen), output());
    }
  }

  /// Shows lines in the reader's own pager, if that is wanted, and says whether it did.
  boolean pagedElsewhere(Supplier<Iterator<StyledLine>> lines) throws IOException {
    Optional<List<String>> pager =
        settings.of(Setting.PAGER).text().equals("less")
            ? ExternalPrograms.pager(context.environment())
            : Optional.empty();
    if (pager.isPresent()) {
      prompt.page(pager.get(), lines.get());
    }
    return pager.isPresent();
  }

  /// Returns an address. One that is too long is shortened in the middle where a click on it leads
  /// to all of it; else it is shown whole, since it has to be copied.
  StyledLine address(String url, int room) {
    Optional<Link> link = Link.of(url);
    boolean clickable =
        link.isPresent() && settings.palette(StreamKind.TERMINAL, context.environment()).links();
    StyledLine shown = StyledLine.of(clickable ? DisplayWidth.shortened(url, room) : url);
    return link.map(shown::to).orElse(shown);
  }

  /// Says whether something can be shown on a screen of its own.
  boolean pages() {
    return !settings.of(Setting.PAGER).text().equals("never")
        && prompt.canPage()
        && where.isEmpty();
  }

  private boolean fits(List<StyledLine> lines, int spare) {
    int width = format().width();
    return !pages()
        || lines.stream().mapToInt(line -> line.wrap(width, 0).size()).sum() + spare
            <= prompt.rows();
  }

  Output output() {
    return prompt.output();
  }
}

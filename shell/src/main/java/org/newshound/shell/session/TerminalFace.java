package org.newshound.shell.session;

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
import org.newshound.shell.render.Numbers;
import org.newshound.shell.render.ProgressLine;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.render.TableScreen;
import org.newshound.shell.terminal.Cells;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Link;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.Paged;
import org.newshound.shell.terminal.Palette;
import org.newshound.shell.terminal.Programs;
import org.newshound.shell.terminal.ProgressMeter;
import org.newshound.shell.terminal.Prompt;
import org.newshound.shell.terminal.SafeText;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.Style;

/// Draws screens for the person at the prompt.
final class TerminalFace implements Face {
  private final Context context;
  private final Settings settings;
  private final Prompt prompt;
  private final ArticleView view;
  private final ResultFile file;
  private int indent;
  private String where = "";

  TerminalFace(Context context, Settings settings, Prompt prompt) {
    this.context = context;
    this.settings = settings;
    this.prompt = prompt;
    file = new ResultFile(context, settings);
    view = new ArticleView(this, context, settings, prompt);
  }

  /// Says at which column the line that was typed begins, for carets to stand under it.
  void typedAt(int column) {
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
        ResultsScreen.fitted(page.result(), page.order(), page.narrowed(), rows, look());
    print(fitted.lines());
    return fitted.hits();
  }

  @Override
  public boolean showsPassages() {
    Results written = file.results();
    return written != null ? written.showsPassages() : settings.mode(true).hasPassages();
  }

  @Override
  public void count(Page page) {
    if (!written(results -> results.count(page))) {
      note(Numbers.count(page.result().total(), "article"));
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
                      page.result(), page.order(), page.narrowed(), Integer.MAX_VALUE, look())
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
            ? NoHitsScreen.vacant(look())
            : NoHitsScreen.lines(page.query(), page.result().advice(), unfiltered, look()));
  }

  @Override
  public void cutOff(String reason) {
    print(Line.of("Cut off: " + reason + '.', Style.WARNING).wrap(look().width(), 0));
  }

  @Override
  public Duration patience() {
    return Patience.OF_A_PERSON;
  }

  @Override
  public void facets(List<Facet> facets) {
    if (written(results -> results.facets(facets))) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    int number = 1;
    for (Facet facet : facets) {
      if (!facet.values().isEmpty()) {
        lines.addAll(FacetScreen.numbered(facet, number, look()));
        number += facet.values().size();
      }
    }
    print(lines.isEmpty() ? List.of(Line.of("There is nothing to count.")) : lines);
  }

  @Override
  public void diagnostics(String typed, ParsedQuery parsed) {
    Look look = look();
    boolean visible =
        SafeText.of(typed).toString().equals(typed)
            && indent + Line.of(typed).width() < look.width()
            && indent > 0
            && where.isEmpty();
    print(
        visible
            ? DiagnosticScreen.under(typed, parsed.diagnostics(), indent, look)
            : DiagnosticScreen.quoting(typed, parsed.diagnostics(), look));
  }

  @Override
  public void parsed(String typed, ParsedQuery parsed) {
    if (written(results -> results.parsed(typed, parsed))) {
      return;
    }
    List<Line> lines = new ArrayList<>(Line.of(parsed.canonicalText()).wrap(look().width(), 0));
    lines.addAll(DiagnosticScreen.quoting(typed, parsed.diagnostics(), look()));
    print(lines);
  }

  @Override
  public Move article(Reading reading) throws IOException {
    return written(results -> results.article(reading)) ? Move.AWAY : view.show(reading);
  }

  @Override
  public void link(String url) {
    print(view.open(url, look().width()).wrap(look().width(), 0));
  }

  @Override
  public void show(String title, List<Line> screen) throws IOException {
    show(title, () -> screen);
  }

  @Override
  public void table(String title, List<List<String>> rows) throws IOException {
    show(title, () -> TableScreen.lines(rows, look()));
  }

  @Override
  public void latest(String title, List<List<String>> rows) throws IOException {
    show(title, true, () -> TableScreen.lines(rows, look()));
  }

  @Override
  public IngestReport progress(LongWork work) throws IOException {
    Output output = output();
    int width = look().width();
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
    print(Line.of(line, Style.DIM).wrap(look().width(), 0));
  }

  @Override
  public void place(String place) {
    where = place;
  }

  @Override
  public void note(String text) {
    print(Line.of(text).wrap(look().width(), 0));
  }

  @Override
  public void offer(String text) {
    print(Line.of(text, Style.DIM).wrap(look().width(), 0));
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
    print(Line.of(place + message, Style.ERROR).wrap(look().width(), 0));
  }

  /// Prints lines as they are.
  void print(List<Line> lines) {
    Output output = output();
    output.print(lines);
    output.flush();
  }

  /// Returns what screens are drawn for.
  Look look() {
    int width =
        Look.width(
            settings.number(Setting.WIDTH),
            context.surroundings().variable("COLUMNS"),
            prompt::columns);
    Palette palette = settings.palette(StreamKind.TERMINAL, context.surroundings());
    return new Look(width, palette.isColored(), settings.days());
  }

  /// Writes results to the file that takes them, and says whether there is one.
  private boolean written(Consumer<Results> printing) {
    boolean written = file.print(printing);
    if (written) {
      offer("written to " + file.name());
    }
    return written;
  }

  private void printed(Page page, OutputMode mode) {
    Output output = output();
    new HitPrinter(output, mode, context.options(), look()).print(page);
    output.flush();
  }

  private void show(String title, Supplier<List<Line>> screen) throws IOException {
    show(title, false, screen);
  }

  private void show(String title, boolean latest, Supplier<List<Line>> screen) throws IOException {
    List<Line> lines = screen.get();
    if (fits(lines, 1)) {
      int width = look().width();
      print(lines.stream().flatMap(line -> line.wrap(width, 0).stream()).toList());
    } else if (!pagedElsewhere(lines::iterator)) {
      prompt.page(new Paged(title, latest, () -> look().width(), screen), output());
    }
  }

  /// Shows lines in the reader's own pager, if that is wanted, and says whether it did.
  boolean pagedElsewhere(Supplier<Iterator<Line>> lines) throws IOException {
    Optional<List<String>> pager =
        settings.of(Setting.PAGER).text().equals("less")
            ? Programs.pager(context.surroundings())
            : Optional.empty();
    if (pager.isPresent()) {
      prompt.page(pager.get(), lines.get());
    }
    return pager.isPresent();
  }

  /// Returns an address. One that is too long is shortened in the middle where a click on it leads
  /// to all of it; else it is shown whole, since it has to be copied.
  Line address(String url, int room) {
    Optional<Link> link = Link.of(url);
    boolean clickable =
        link.isPresent() && settings.palette(StreamKind.TERMINAL, context.surroundings()).links();
    Line shown = Line.of(clickable ? Cells.shortened(url, room) : url);
    return link.map(shown::to).orElse(shown);
  }

  /// Says whether something can be shown on a screen of its own.
  boolean pages() {
    return !settings.of(Setting.PAGER).text().equals("never")
        && prompt.canPage()
        && where.isEmpty();
  }

  private boolean fits(List<Line> lines, int spare) {
    int width = look().width();
    return !pages()
        || lines.stream().mapToInt(line -> line.wrap(width, 0).size()).sum() + spare
            <= prompt.rows();
  }

  Output output() {
    return prompt.output();
  }
}

package org.newshound.shell.output;

import java.util.List;
import org.newshound.search.Hit;
import org.newshound.search.SearchResult;
import org.newshound.shell.output.Display.Page;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.render.data.HitJson;
import org.newshound.shell.render.data.HitMarkdown;
import org.newshound.shell.render.data.HitTable;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.StyledLine;

/// Prints hits in the form that was asked for.
public final class HitPrinter {
  private final Output out;
  private final OutputMode mode;
  private final Options options;
  private final ScreenFormat format;
  private final List<String> fields;
  private boolean headed;

  /// Makes one.
  ///
  /// @param format what screens are drawn for
  public HitPrinter(Output out, OutputMode mode, Options options, ScreenFormat format) {
    this.out = out;
    this.mode = mode;
    this.options = options;
    this.format = format;
    fields = options.fields();
  }

  /// Prints an answer. One without hits prints nothing in a form for programs, but as one JSON
  /// object.
  public void print(Page page) {
    SearchResult result = page.result();
    // That they were cut off stands on standard error: every line here is a hit.
    List<Hit> hits = page.hits();
    switch (mode) {
      case TEXT -> screen(page);
      case LIST -> list(result, hits);
      case JSONL -> hits.forEach(hit -> out.json(HitJson.hit(hit, fields)));
      case JSON -> out.json(HitJson.result(page.query(), result, fields));
      case IDS -> hits.forEach(hit -> out.print(StyledLine.of(hit.id())));
      case TSV -> tsv(hits);
      case CSV -> csv(hits);
      case MD -> markdown(hits);
      case LINE -> lines(hits);
      case TREC -> throw new IllegalStateException("this is the form of many answers");
    }
  }

  private void screen(Page page) {
    out.print(ResultsScreen.lines(page.result(), page.order(), page.narrowed(), format));
    page.result().facets().forEach(facet -> out.print(FacetScreen.lines(facet, format)));
  }

  private void list(SearchResult result, List<Hit> hits) {
    for (Hit hit : hits) {
      if (fields.isEmpty()) {
        out.cells(HitTable.brief(hit));
      } else {
        out.row(row(hit));
      }
    }
    result.facets().forEach(facet -> FacetScreen.rows(facet).forEach(out::row));
  }

  private void tsv(List<Hit> hits) {
    if (isFirst()) {
      out.row(columns());
    }
    hits.forEach(hit -> out.row(HitTable.tabSafe(row(hit))));
  }

  private void csv(List<Hit> hits) {
    if (isFirst()) {
      out.text(HitTable.csv(columns()));
    }
    boolean safe = options.csvSafe();
    for (Hit hit : hits) {
      out.text(HitTable.csv(safe ? HitTable.formulaSafe(row(hit)) : row(hit)));
    }
  }

  /// A list, unless parts of hits were chosen, which make a table.
  private void markdown(List<Hit> hits) {
    if (fields.isEmpty()) {
      hits.forEach(hit -> HitMarkdown.lines(hit).forEach(out::text));
      return;
    }
    if (isFirst()) {
      out.print(StyledLine.of(HitTable.markdown(columns())));
      out.print(StyledLine.of("|" + " --- |".repeat(columns().size())));
    }
    hits.forEach(hit -> out.print(StyledLine.of(HitTable.markdown(row(hit)))));
  }

  private void lines(List<Hit> hits) {
    for (Hit hit : hits) {
      if (!isFirst()) {
        out.print(StyledLine.BLANK);
      }
      HitTable.pairs(columns(), row(hit)).forEach(pair -> out.print(StyledLine.of(pair)));
    }
  }

  private List<String> columns() {
    return fields.isEmpty() ? HitTable.COLUMNS : fields;
  }

  private List<String> row(Hit hit) {
    return HitTable.row(hit, columns());
  }

  private boolean isFirst() {
    boolean first = !headed;
    headed = true;
    return first;
  }
}

package org.newshound.shell.session;

import java.util.List;
import org.newshound.search.Hit;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.HitJson;
import org.newshound.shell.render.HitMarkdown;
import org.newshound.shell.render.HitTable;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.session.Face.Page;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Output;

/// Prints hits in the form that was asked for.
final class HitPrinter {
  private final Output out;
  private final OutputMode mode;
  private final Options options;
  private final Look look;
  private final List<String> fields;
  private boolean headed;

  /// Makes one.
  ///
  /// @param look what screens are drawn for
  HitPrinter(Output out, OutputMode mode, Options options, Look look) {
    this.out = out;
    this.mode = mode;
    this.options = options;
    this.look = look;
    fields = options.fields();
  }

  /// Prints an answer. One without hits prints nothing in a form for programs, but as one JSON
  /// object.
  void print(Page page) {
    SearchResult result = page.result();
    switch (mode) {
      case TEXT -> screen(page);
      case LIST -> list(result);
      case JSONL -> result.hits().forEach(hit -> out.json(HitJson.hit(hit, fields)));
      case JSON -> out.json(HitJson.result(page.query(), result, fields));
      case IDS -> result.hits().forEach(hit -> out.print(Line.of(hit.id())));
      case TSV -> tsv(result);
      case CSV -> csv(result);
      case MD -> markdown(result);
      case LINE -> lines(result);
      case TREC -> throw new IllegalStateException("this is the form of many answers");
    }
  }

  private void screen(Page page) {
    out.print(ResultsScreen.lines(page.result(), page.order(), page.narrowed(), look));
    page.result().facets().forEach(facet -> out.print(FacetScreen.lines(facet, look)));
  }

  private void list(SearchResult result) {
    for (Hit hit : result.hits()) {
      if (fields.isEmpty()) {
        out.cells(HitTable.brief(hit));
      } else {
        out.row(row(hit));
      }
    }
    result.facets().forEach(facet -> FacetScreen.rows(facet).forEach(out::row));
  }

  private void tsv(SearchResult result) {
    if (isFirst()) {
      out.row(columns());
    }
    result.hits().forEach(hit -> out.row(HitTable.tabSafe(row(hit))));
  }

  private void csv(SearchResult result) {
    if (isFirst()) {
      out.text(HitTable.csv(columns()));
    }
    boolean safe = options.csvSafe();
    for (Hit hit : result.hits()) {
      out.text(HitTable.csv(safe ? HitTable.formulaSafe(row(hit)) : row(hit)));
    }
  }

  /// A list, unless parts of hits were chosen, which make a table.
  private void markdown(SearchResult result) {
    if (fields.isEmpty()) {
      result.hits().forEach(hit -> HitMarkdown.lines(hit).forEach(out::text));
      return;
    }
    if (isFirst()) {
      out.print(Line.of(HitTable.markdown(columns())));
      out.print(Line.of("|" + " --- |".repeat(columns().size())));
    }
    result.hits().forEach(hit -> out.print(Line.of(HitTable.markdown(row(hit)))));
  }

  private void lines(SearchResult result) {
    for (Hit hit : result.hits()) {
      if (!isFirst()) {
        out.print(Line.BLANK);
      }
      HitTable.pairs(columns(), row(hit)).forEach(pair -> out.print(Line.of(pair)));
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

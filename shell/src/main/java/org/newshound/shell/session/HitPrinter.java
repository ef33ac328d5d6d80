package org.newshound.shell.session;

import java.util.List;
import org.newshound.search.Hit;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.HitJson;
import org.newshound.shell.render.HitTable;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Output;

/// Prints hits in the form that was asked for.
final class HitPrinter {
  private final Output out;
  private final OutputMode mode;
  private final Options options;
  private final List<String> fields;
  private boolean headed;

  HitPrinter(Output out, OutputMode mode, Options options) {
    this.out = out;
    this.mode = mode;
    this.options = options;
    fields = options.fields();
  }

  /// Prints an answer for a program; one without hits prints nothing, but as one JSON object.
  void print(String query, SearchResult result) {
    // That they were cut off stands on standard error: every line here is a hit.
    List<Hit> hits = result.hits().soFar(stopped -> {});
    switch (mode) {
      case TEXT -> hits.forEach(hit -> out.row(fields.isEmpty() ? HitTable.brief(hit) : row(hit)));
      case JSONL -> hits.forEach(hit -> out.json(HitJson.hit(hit, fields)));
      case JSON -> out.json(HitJson.result(query, result, fields));
      case IDS -> hits.forEach(hit -> out.print(Line.of(hit.id())));
      case TSV -> tsv(hits);
      case CSV -> csv(hits);
      case MD -> markdown(hits);
      case LINE -> lines(hits);
      case TREC -> throw new IllegalStateException("this is the form of many answers");
    }
    if (mode == OutputMode.TEXT) {
      result.facets().forEach(facet -> FacetScreen.rows(facet).forEach(out::row));
    }
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

  private void markdown(List<Hit> hits) {
    if (isFirst()) {
      out.print(Line.of(HitTable.markdown(columns())));
      out.print(Line.of("|" + " --- |".repeat(columns().size())));
    }
    hits.forEach(hit -> out.print(Line.of(HitTable.markdown(row(hit)))));
  }

  private void lines(List<Hit> hits) {
    for (Hit hit : hits) {
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

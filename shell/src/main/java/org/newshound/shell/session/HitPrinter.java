package org.newshound.shell.session;

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
  private boolean headed;

  HitPrinter(Output out, OutputMode mode) {
    this.out = out;
    this.mode = mode;
  }

  /// Prints an answer for a program; one without hits prints nothing, but as one JSON object.
  void print(String query, SearchResult result) {
    switch (mode) {
      case TEXT -> result.hits().forEach(hit -> out.row(HitTable.brief(hit)));
      case JSONL -> result.hits().forEach(hit -> out.json(HitJson.hit(hit)));
      case JSON -> out.json(HitJson.result(query, result));
      case IDS -> result.hits().forEach(hit -> out.print(Line.of(hit.id())));
      case TSV -> tsv(result);
      case CSV -> csv(result);
      case MD -> markdown(result);
      case TREC -> throw new IllegalStateException("this is the form of many answers");
    }
    if (mode == OutputMode.TEXT) {
      result.facets().forEach(facet -> FacetScreen.rows(facet).forEach(out::row));
    }
  }

  private void tsv(SearchResult result) {
    if (isFirst()) {
      out.row(HitTable.COLUMNS);
    }
    result.hits().forEach(hit -> out.row(HitTable.tabSafe(HitTable.row(hit))));
  }

  private void csv(SearchResult result) {
    if (isFirst()) {
      out.text(HitTable.csv(HitTable.COLUMNS));
    }
    for (Hit hit : result.hits()) {
      out.text(HitTable.csv(HitTable.row(hit)));
    }
  }

  private void markdown(SearchResult result) {
    if (isFirst()) {
      out.print(Line.of(HitTable.markdown(HitTable.COLUMNS)));
      out.print(Line.of("|" + " --- |".repeat(HitTable.COLUMNS.size())));
    }
    result.hits().forEach(hit -> out.print(Line.of(HitTable.markdown(HitTable.row(hit)))));
  }

  private boolean isFirst() {
    boolean first = !headed;
    headed = true;
    return first;
  }
}

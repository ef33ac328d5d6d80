package org.newshound.shell.command;

import java.io.IOException;
import java.util.List;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Completeness;
import org.newshound.search.SearchResult;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.data.HitJson;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.OutputMode;

/// Counts the values of fields among the articles that a query finds.
final class FacetsHandler {
  private static final String EVERYTHING = "*";

  private FacetsHandler() {}

  static int run(Command.Facets command, Context context) throws IOException {
    Options options = context.options();
    String typed = command.query().isEmpty() ? EVERYTHING : command.query();
    ParsedQuery parsed = options.matching().parse(typed);
    ScriptDisplay.once(context).diagnostics(typed, parsed);
    if (parsed.hasErrors() && !options.lenient()) {
      return ExitCode.BAD_QUERY;
    }
    try (SearchTarget where = SearchTarget.open(command.where(), context)) {
      SearchResult result =
          where.index().search(options.request(parsed.query()).withLimit(0).withExactTotal(true));
      print(parsed.canonicalText(), result, context);
      if (result.completeness() instanceof Completeness.Stopped(String reason)) {
        ScriptDisplay.once(context).cutOff(reason);
        return ExitCode.CUT_OFF;
      }
      return result.total() > 0 || options.exitZero() ? ExitCode.OK : ExitCode.NO_HIT;
    }
  }

  private static void print(String query, SearchResult result, Context context) {
    OutputMode mode =
        context.options().mode(context.isScreen() ? OutputMode.TEXT : OutputMode.LIST);
    if (mode == OutputMode.JSON) {
      context.out().json(HitJson.result(query, result, List.of()));
    } else if (mode == OutputMode.TEXT) {
      result
          .facets()
          .forEach(facet -> context.out().print(FacetScreen.lines(facet, context.format())));
    } else {
      if (mode == OutputMode.TSV) {
        context.out().row(FacetScreen.COLUMNS);
      }
      result.facets().forEach(facet -> FacetScreen.rows(facet).forEach(context.out()::row));
    }
  }
}

package org.newshound.shell.session;

import java.util.List;
import org.newshound.query.ParsedQuery;
import org.newshound.read.ArticleJsonl;
import org.newshound.search.Facet;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.QueryJson;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.session.Face.Page;
import org.newshound.shell.session.Face.Reading;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Output;

/// Results and nothing else, for a program, for a file or for whoever reads a single answer.
final class Results {
  private final Output out;
  private final boolean person;
  private final Context context;
  private final Settings settings;
  private HitPrinter hits;
  private OutputMode mode;

  /// Makes one.
  ///
  /// @param person whether a person reads them on a terminal
  Results(Output out, boolean person, Context context, Settings settings) {
    this.out = out;
    this.person = person;
    this.context = context;
    this.settings = settings;
    mode = settings.mode();
    hits = new HitPrinter(out, mode, context.options());
  }

  /// Says whether they are drawn as screens.
  boolean isScreen() {
    return person && settings.mode() == OutputMode.TEXT;
  }

  /// Says whether passages are among what is shown of hits.
  boolean showsPassages() {
    return isScreen() || settings.mode().hasPassages();
  }

  void hits(Page page) {
    if (isScreen()) {
      out.print(ResultsScreen.lines(page.result(), page.order(), page.narrowed(), context.look()));
      page.result().facets().forEach(facet -> out.print(FacetScreen.lines(facet, context.look())));
    } else {
      printer().print(page.query(), page.result());
    }
  }

  void whole(Page page, OutputMode form) {
    new HitPrinter(out, form, context.options()).print(page.query(), page.result());
  }

  /// Some forms say that there is nothing too.
  void none(String query, SearchResult result) {
    if (settings.mode() != OutputMode.TEXT) {
      printer().print(query, result);
    }
  }

  void facets(List<Facet> facets) {
    facets.forEach(facet -> FacetScreen.rows(facet).forEach(out::row));
  }

  void parsed(String typed, ParsedQuery parsed) {
    if (settings.mode() == OutputMode.JSON || settings.mode() == OutputMode.JSONL) {
      out.json(QueryJson.of(typed, parsed));
    } else {
      out.print(Line.of(parsed.canonicalText()));
    }
  }

  /// Prints an article as a screen for a person, else as it can be read in again.
  void article(Reading reading) {
    boolean screen = context.options().output() == OutputMode.TEXT || person;
    if (screen && settings.mode() == OutputMode.TEXT) {
      out.print(
          ArticleScreen.lines(
              reading.article(), reading.place(), context.clock().instant(), true, context.look()));
    } else {
      out.json(ArticleJsonl.write(reading.article().article()));
    }
  }

  void lines(List<Line> lines) {
    out.print(lines);
  }

  void rows(List<List<String>> rows) {
    rows.forEach(out::row);
  }

  /// Sends everything on its way.
  void flush() {
    out.flush();
  }

  /// Its head is printed once, unless the form has changed.
  private HitPrinter printer() {
    if (mode != settings.mode()) {
      mode = settings.mode();
      hits = new HitPrinter(out, mode, context.options());
    }
    return hits;
  }
}

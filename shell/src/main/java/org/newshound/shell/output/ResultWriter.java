package org.newshound.shell.output;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ParsedQuery;
import org.newshound.read.ArticleJsonl;
import org.newshound.search.facet.Facet;
import org.newshound.shell.output.Display.Page;
import org.newshound.shell.output.Display.Reading;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.data.QueryJson;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.StyledLine;

/// Results and nothing else, for a program, for a file or for whoever reads a single answer.
final class ResultWriter {
  private final Output out;
  private final boolean person;
  private final Context context;
  private final ShellSettings settings;
  private final @Nullable OutputMode form;
  private HitPrinter hits;
  private OutputMode mode;

  /// Makes one.
  ///
  /// @param person whether a person reads them on a terminal
  /// @param form the form that they keep, or null for that of the settings
  ResultWriter(
      Output out,
      boolean person,
      @Nullable OutputMode form,
      Context context,
      ShellSettings settings) {
    this.out = out;
    this.person = person;
    this.form = form;
    this.context = context;
    this.settings = settings;
    mode = form == null ? settings.mode(person) : form;
    hits = printer(mode);
  }

  /// Says whether passages are among what is shown of hits.
  boolean showsPassages() {
    return mode().hasPassages();
  }

  void hits(Page page) {
    printer().print(page);
  }

  /// Prints how many hits there are: a number, or the whole answer in JSON, without a hit.
  void count(Page page) {
    if (mode() == OutputMode.JSON) {
      printer().print(page);
    } else {
      out.print(StyledLine.of(Long.toString(page.result().total())));
    }
  }

  void whole(Page page, Optional<OutputMode> wanted) {
    printer(wanted.orElse(mode())).print(page);
  }

  /// Some forms say that there is nothing too.
  void none(Page page) {
    if (mode() != OutputMode.TEXT) {
      printer().print(page);
    }
  }

  void facets(List<Facet> facets) {
    if (mode() == OutputMode.TEXT) {
      facets.forEach(facet -> out.print(FacetScreen.lines(facet, format())));
    } else {
      facets.forEach(facet -> FacetScreen.rows(facet).forEach(out::row));
    }
  }

  void parsed(String typed, ParsedQuery parsed) {
    if (mode() == OutputMode.JSON || mode() == OutputMode.JSONL) {
      out.json(QueryJson.of(typed, parsed));
    } else {
      out.print(StyledLine.of(parsed.canonicalText()));
    }
  }

  /// Prints an article as text to be read, else as it can be read in again.
  void article(Reading reading) {
    if (mode() == OutputMode.TEXT) {
      out.print(
          ArticleScreen.drawn(
              reading.article(), reading.place(), context.clock().instant(), true, format()),
          () -> false);
    } else {
      out.json(ArticleJsonl.write(reading.article().article()));
    }
  }

  void lines(List<StyledLine> lines) {
    out.print(lines);
  }

  void rows(List<List<String>> rows) {
    rows.forEach(out::row);
  }

  /// Sends everything on its way.
  void flush() {
    out.flush();
  }

  private OutputMode mode() {
    return form == null ? settings.mode(person) : form;
  }

  /// Its head is printed once, unless the form has changed.
  private HitPrinter printer() {
    if (mode != mode()) {
      mode = mode();
      hits = printer(mode);
    }
    return hits;
  }

  private HitPrinter printer(OutputMode of) {
    return new HitPrinter(out, of, context.options(), format());
  }

  private ScreenFormat format() {
    return new ScreenFormat(context.format().width(), out.palette().isColored(), settings.days());
  }
}

package org.newshound.shell.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newshound.article.Article;
import org.newshound.query.ParsedQuery;
import org.newshound.search.SearchResult;
import org.newshound.shell.render.ArticleScreen;
import org.newshound.shell.render.DiagnosticScreen;
import org.newshound.shell.render.FacetScreen;
import org.newshound.shell.render.NoHitsScreen;
import org.newshound.shell.render.ResultsScreen;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.Prompt;
import org.newshound.shell.terminal.SafeText;
import org.newshound.shell.terminal.Style;

/// Draws screens for the person at the prompt.
final class TerminalFace implements Face {
  private final Context context;
  private final Prompt prompt;
  private final Output output;
  private int indent;

  TerminalFace(Context context, Prompt prompt) {
    this.context = context;
    this.prompt = prompt;
    output = prompt.output(context.out().color());
  }

  /// Says at which column the line that was typed begins, for carets to stand under it.
  void typedAt(int column) {
    indent = column;
  }

  @Override
  public void hits(String query, SearchResult result, boolean more) {
    Look look = look();
    output.print(ResultsScreen.lines(result, context.options().order(), look));
    result
        .notices()
        .forEach(
            notice -> output.print(Line.of(notice.message(), Style.DIM).wrap(look.width(), 0)));
    result.facets().forEach(facet -> output.print(FacetScreen.lines(facet, look)));
    if (!result.hits().isEmpty()) {
      output.print(ResultsScreen.foot(result.hits().getLast().rank(), more, look));
    }
    output.flush();
  }

  @Override
  public void noHits(String query, SearchResult result, Map<String, Long> parts) {
    output.print(NoHitsScreen.lines(query, parts, look()));
    output.flush();
  }

  @Override
  public void diagnostics(String typed, ParsedQuery parsed) {
    Look look = look();
    boolean visible =
        SafeText.of(typed).toString().equals(typed)
            && indent + Line.of(typed).width() < look.width()
            && indent > 0;
    output.print(
        visible
            ? DiagnosticScreen.under(typed, parsed.diagnostics(), indent, look)
            : DiagnosticScreen.quoting(typed, parsed.diagnostics(), look));
    output.flush();
  }

  @Override
  public void parsed(String typed, ParsedQuery parsed) {
    List<Line> lines = new ArrayList<>(Line.of(parsed.canonicalText()).wrap(look().width(), 0));
    lines.addAll(DiagnosticScreen.quoting(typed, parsed.diagnostics(), look()));
    output.print(lines);
    output.flush();
  }

  @Override
  public void article(Article article, String place) throws IOException {
    show(ArticleScreen.lines(article, place, context.clock().instant(), look()));
  }

  /// Shows a screenful at a time: Enter shows a line more, G all the rest, q leaves.
  @Override
  public void show(List<Line> screen) throws IOException {
    int width = look().width();
    List<Line> lines = screen.stream().flatMap(line -> line.wrap(width, 0).stream()).toList();
    int page = Math.max(1, prompt.rows() - 1);
    int due = Math.min(lines.size(), page);
    for (int i = 0; i < lines.size(); i++) {
      if (i == due) {
        due += step(lines.size() - i, page);
      }
      if (i >= due) {
        break;
      }
      output.print(lines.get(i));
    }
    output.flush();
  }

  @Override
  public void problem(String message, int column) {
    output.print(Line.of(message, Style.ERROR).wrap(look().width(), 0));
    output.flush();
  }

  private int step(int left, int page) throws IOException {
    Line whole = Line.of("-- " + left + " more lines · space, Enter, G, q --", Style.DIM);
    Line brief = Line.of("-- " + left + " more --", Style.DIM);
    int key = prompt.ask(whole.width() < look().width() ? whole : brief, output);
    return switch (key) {
      case 'q', 'Q', 4 -> 0;
      case '\r', '\n', 'j', 'e' -> 1;
      case 'G', '>' -> left;
      default -> page;
    };
  }

  private Look look() {
    int width =
        Look.width(
            context.options().width(), context.surroundings().variable("COLUMNS"), prompt::columns);
    return new Look(width, output.color());
  }
}

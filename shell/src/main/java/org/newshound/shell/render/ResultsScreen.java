package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.query.QueryField;
import org.newshound.search.Hit;
import org.newshound.search.Order;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.shell.terminal.Cells;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Link;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Draws a page of an answer.
public final class ResultsScreen {
  private static final int TEXT_WIDTH = 100;
  private static final int MIN_RANK_DIGITS = 2;

  /// The line that counts, the one that says what can be done, and the prompt.
  private static final int LINES_BESIDE = 3;

  /// What is said below a page that was cut off.
  private static final int LINES_OF_CUT_OFF = 2;

  private static final String DOT = " · ";

  private ResultsScreen() {}

  /// A page of which only so many hits are shown as there is room for.
  ///
  /// @param lines the page, and a last line that says what can be done with it
  /// @param hits how many hits it shows
  public record Fitted(List<Line> lines, int hits) {
    /// Copies the lines.
    public Fitted {
      lines = List.copyOf(lines);
    }
  }

  /// Returns the page: a line that counts, then each hit with its headline, where it comes from and
  /// the passage that matches.
  ///
  /// @param narrowed what the answer is narrowed to, in words; empty when it is not
  public static List<Line> lines(SearchResult result, Order order, String narrowed, Look look) {
    List<Hit> hits = hits(result);
    List<Line> lines = new ArrayList<>(head(result, order, narrowed, hits).wrap(look.width(), 0));
    drawn(hits, look).forEach(lines::addAll);
    return lines;
  }

  /// Returns as much of the page as fits a screen, one hit at least, with what there is to know and
  /// what can be done.
  ///
  /// @param narrowed what the answer is narrowed to, in words; empty when it is not
  /// @param rows how high the screen is
  public static Fitted fitted(
      SearchResult result, Order order, String narrowed, int rows, Look look) {
    List<Line> below = new ArrayList<>();
    result
        .notices()
        .forEach(
            notice -> below.addAll(Line.of(notice.message(), Style.DIM).wrap(look.width(), 0)));
    result.facets().forEach(facet -> below.addAll(FacetScreen.lines(facet, look)));
    List<Hit> hits = hits(result);
    List<Line> middle = new ArrayList<>();
    int beside = below.size() + LINES_BESIDE + (result.isComplete() ? 0 : LINES_OF_CUT_OFF);
    int shown = 0;
    for (List<Line> hit : drawn(hits, look)) {
      boolean fits = middle.size() + hit.size() + beside <= rows;
      if (shown > 0 && !fits) {
        break;
      }
      middle.addAll(hit);
      shown++;
    }
    List<Line> lines =
        new ArrayList<>(
            head(result, order, narrowed, hits.subList(0, shown)).wrap(look.width(), 0));
    lines.addAll(middle);
    lines.addAll(below);
    if (shown > 0) {
      int last = hits.get(shown - 1).rank();
      lines.add(foot(last, last < result.total(), look));
    }
    return new Fitted(lines, shown);
  }

  /// Returns the hits; the head says when they were cut off.
  private static List<Hit> hits(SearchResult result) {
    return result.hits().soFar(stopped -> {});
  }

  private static List<List<Line>> drawn(List<Hit> hits, Look look) {
    if (hits.isEmpty()) {
      return List.of();
    }
    int digits = Math.max(MIN_RANK_DIGITS, Integer.toString(hits.getLast().rank()).length());
    Look narrowed = look.atMost(TEXT_WIDTH);
    return hits.stream().map(hit -> hit(hit, digits, narrowed)).toList();
  }

  /// Returns the line that says what can be done with a page.
  ///
  /// @param last the rank of the last hit shown
  /// @param more whether there is another page
  public static Line foot(int last, boolean more, Look look) {
    List<String> parts = new ArrayList<>();
    if (more) {
      parts.add("Enter next page");
    }
    parts.add(last == 1 ? "1 opens it" : "1-" + last + " open one");
    parts.add(".facets");
    parts.add(".help");
    while (parts.size() > 1 && Cells.width(String.join(DOT, parts)) > look.width()) {
      parts.removeLast();
    }
    return Line.of(String.join(DOT, parts), Style.DIM);
  }

  private static Line head(SearchResult result, Order by, String narrowed, List<Hit> hits) {
    String order =
        switch (by) {
          case RELEVANCE -> "best first";
          case NEWEST -> "newest first";
          case OLDEST -> "oldest first";
        };
    String shown =
        hits.isEmpty()
            ? (result.isComplete() ? "none shown" : "none found yet")
            : order + DOT + range(hits.getFirst(), hits.getLast());
    Line head =
        Line.of(total(result), Style.BOLD)
            .and(" (" + Numbers.time(result.took()) + ')' + DOT + shown, Style.DIM);
    Line whole = narrowed.isEmpty() ? head : head.and(DOT + narrowed, Style.CODE);
    return result.isComplete() ? whole : whole.and(DOT + "incomplete", Style.WARNING);
  }

  private static String total(SearchResult result) {
    return result.totalExact() || !result.isComplete()
        ? Numbers.count(result.total(), "article")
        : Numbers.grouped(result.total()) + "+ articles";
  }

  private static String range(Hit first, Hit last) {
    return first.rank() == last.rank()
        ? Integer.toString(first.rank())
        : first.rank() + "-" + last.rank();
  }

  private static List<Line> hit(Hit hit, int digits, Look look) {
    int indent = digits + 2;
    String rank = Integer.toString(hit.rank());
    Line number = Line.of(" ".repeat(digits - rank.length()) + rank + "  ", Style.DIM);
    List<Line> lines = new ArrayList<>();
    for (Line part : headline(hit, look).wrap(look.width() - indent, 0)) {
      lines.add((lines.isEmpty() ? number : Line.of(" ".repeat(indent))).and(part));
    }
    Line meta = meta(hit, look);
    if (meta.width() > 0) {
      lines.addAll(meta.wrap(look.width(), indent));
    }
    for (Snippet snippet : hit.snippets()) {
      if (!repeats(snippet, hit)) {
        lines.addAll(SnippetLine.lines(snippet, look, indent));
      }
    }
    return lines;
  }

  /// The headline is shown with its marks already.
  private static boolean repeats(Snippet snippet, Hit hit) {
    return snippet.field() == QueryField.HEADLINE && snippet.text().equals(hit.headline());
  }

  private static Line headline(Hit hit, Look look) {
    Line headline = Marked.line(hit.headline(), 0, hit.headlineMarks(), Style.BOLD, look);
    return Optional.ofNullable(hit.url()).flatMap(Link::of).map(headline::to).orElse(headline);
  }

  private static Line meta(Hit hit, Look look) {
    String date = hit.published() == null ? null : Dates.day(hit.published().day(), look.days());
    return Stream.of(
            part(hit.byline(), Style.PERSON),
            part(hit.dateline(), Style.PLACE),
            part(date, Style.DATE),
            part(hit.source(), Style.SOURCE))
        .flatMap(Optional::stream)
        .reduce((left, right) -> left.and(DOT, Style.DIM).and(right))
        .orElse(Line.BLANK);
  }

  private static Optional<Line> part(@Nullable String text, Style style) {
    return Optional.ofNullable(text).map(present -> Line.of(present, style));
  }
}

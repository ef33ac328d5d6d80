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
import org.newshound.shell.render.text.DateFormatter;
import org.newshound.shell.render.text.HighlightedText;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.render.text.SnippetLine;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.Link;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

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
  public record Fitted(List<StyledLine> lines, int hits) {
    /// Copies the lines.
    public Fitted {
      lines = List.copyOf(lines);
    }
  }

  /// Returns the page: a line that counts, then each hit with its headline, where it comes from and
  /// the passage that matches.
  ///
  /// @param narrowed what the answer is narrowed to, in words; empty when it is not
  public static List<StyledLine> lines(
      SearchResult result, Order order, String narrowed, ScreenFormat format) {
    List<Hit> hits = hits(result);
    List<StyledLine> lines =
        new ArrayList<>(head(result, order, narrowed, hits).wrap(format.width(), 0));
    drawn(hits, format).forEach(lines::addAll);
    return lines;
  }

  /// Returns as much of the page as fits a screen, one hit at least, with what there is to know and
  /// what can be done.
  ///
  /// @param narrowed what the answer is narrowed to, in words; empty when it is not
  /// @param rows how high the screen is
  public static Fitted fitted(
      SearchResult result, Order order, String narrowed, int rows, ScreenFormat format) {
    List<StyledLine> below = new ArrayList<>();
    result
        .notices()
        .forEach(notice ->
            below.addAll(StyledLine.of(notice.message(), Style.DIM).wrap(format.width(), 0)));
    result.facets().forEach(facet -> below.addAll(FacetScreen.lines(facet, format)));
    List<Hit> hits = hits(result);
    List<StyledLine> middle = new ArrayList<>();
    int beside = below.size() + LINES_BESIDE + (result.isComplete() ? 0 : LINES_OF_CUT_OFF);
    int shown = 0;
    for (List<StyledLine> hit : drawn(hits, format)) {
      boolean fits = middle.size() + hit.size() + beside <= rows;
      if (shown > 0 && !fits) {
        break;
      }
      middle.addAll(hit);
      shown++;
    }
    List<StyledLine> lines =
        new ArrayList<>(
            head(result, order, narrowed, hits.subList(0, shown)).wrap(format.width(), 0));
    lines.addAll(middle);
    lines.addAll(below);
    if (shown > 0) {
      int last = hits.get(shown - 1).rank();
      lines.add(foot(last, last < result.total(), format));
    }
    return new Fitted(lines, shown);
  }

  /// Returns the hits; the head says when they were cut off.
  private static List<Hit> hits(SearchResult result) {
    return result.hits().soFar(stopped -> {});
  }

  private static List<List<StyledLine>> drawn(List<Hit> hits, ScreenFormat format) {
    if (hits.isEmpty()) {
      return List.of();
    }
    int digits = Math.max(MIN_RANK_DIGITS, Integer.toString(hits.getLast().rank()).length());
    ScreenFormat narrowed = format.atMost(TEXT_WIDTH);
    return hits.stream().map(hit -> hit(hit, digits, narrowed)).toList();
  }

  /// Returns the line that says what can be done with a page.
  ///
  /// @param last the rank of the last hit shown
  /// @param more whether there is another page
  public static StyledLine foot(int last, boolean more, ScreenFormat format) {
    List<String> parts = new ArrayList<>();
    if (more) {
      parts.add("Enter next page");
    }
    parts.add(last == 1 ? "1 opens it" : "1-" + last + " open one");
    parts.add(".facets");
    parts.add(".help");
    while (parts.size() > 1 && DisplayWidth.width(String.join(DOT, parts)) > format.width()) {
      parts.removeLast();
    }
    return StyledLine.of(String.join(DOT, parts), Style.DIM);
  }

  private static StyledLine head(SearchResult result, Order by, String narrowed, List<Hit> hits) {
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
    StyledLine head =
        StyledLine.of(total(result), Style.BOLD)
            .and(" (" + NumberFormatter.time(result.took()) + ')' + DOT + shown, Style.DIM);
    StyledLine whole = narrowed.isEmpty() ? head : head.and(DOT + narrowed, Style.CODE);
    return result.isComplete() ? whole : whole.and(DOT + "incomplete", Style.WARNING);
  }

  private static String total(SearchResult result) {
    return result.totalExact() || !result.isComplete()
        ? NumberFormatter.count(result.total(), "article")
        : NumberFormatter.grouped(result.total()) + "+ articles";
  }

  private static String range(Hit first, Hit last) {
    return first.rank() == last.rank()
        ? Integer.toString(first.rank())
        : first.rank() + "-" + last.rank();
  }

  private static List<StyledLine> hit(Hit hit, int digits, ScreenFormat format) {
    int indent = digits + 2;
    String rank = Integer.toString(hit.rank());
    StyledLine number = StyledLine.of(" ".repeat(digits - rank.length()) + rank + "  ", Style.DIM);
    List<StyledLine> lines = new ArrayList<>();
    for (StyledLine part : headline(hit, format).wrap(format.width() - indent, 0)) {
      lines.add((lines.isEmpty() ? number : StyledLine.of(" ".repeat(indent))).and(part));
    }
    StyledLine meta = meta(hit, format);
    if (meta.width() > 0) {
      lines.addAll(meta.wrap(format.width(), indent));
    }
    for (Snippet snippet : hit.snippets()) {
      if (!repeats(snippet, hit)) {
        lines.addAll(SnippetLine.lines(snippet, format, indent));
      }
    }
    return lines;
  }

  /// The headline is shown with its marks already.
  private static boolean repeats(Snippet snippet, Hit hit) {
    return snippet.field() == QueryField.HEADLINE && snippet.text().equals(hit.headline());
  }

  private static StyledLine headline(Hit hit, ScreenFormat format) {
    StyledLine headline =
        HighlightedText.line(hit.headline(), 0, hit.headlineMarks(), Style.BOLD, format);
    return Optional.ofNullable(hit.url()).flatMap(Link::of).map(headline::to).orElse(headline);
  }

  private static StyledLine meta(Hit hit, ScreenFormat format) {
    String date =
        hit.published() == null ? null : DateFormatter.day(hit.published().day(), format.days());
    return Stream.of(
            part(hit.byline(), Style.PERSON),
            part(hit.dateline(), Style.PLACE),
            part(date, Style.DATE),
            part(hit.source(), Style.SOURCE))
        .flatMap(Optional::stream)
        .reduce((left, right) -> left.and(DOT, Style.DIM).and(right))
        .orElse(StyledLine.BLANK);
  }

  private static Optional<StyledLine> part(@Nullable String text, Style style) {
    return Optional.ofNullable(text).map(present -> StyledLine.of(present, style));
  }
}

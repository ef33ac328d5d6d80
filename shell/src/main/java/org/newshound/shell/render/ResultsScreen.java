package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newshound.search.Hit;
import org.newshound.search.Order;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Draws a page of an answer.
public final class ResultsScreen {
  private static final int TEXT_WIDTH = 100;
  private static final int MIN_RANK_DIGITS = 2;
  private static final String DOT = " · ";

  private ResultsScreen() {}

  /// Returns the page: a line that counts, then each hit with its headline, where it comes from and
  /// the passage that matches.
  public static List<Line> lines(SearchResult result, Order order, Look look) {
    List<Line> lines = new ArrayList<>(head(result, order).wrap(look.width(), 0));
    if (result.hits().isEmpty()) {
      return lines;
    }
    int digits =
        Math.max(MIN_RANK_DIGITS, Integer.toString(result.hits().getLast().rank()).length());
    Look narrowed = new Look(Math.min(look.width(), TEXT_WIDTH), look.color());
    result.hits().forEach(hit -> lines.addAll(hit(hit, digits, narrowed)));
    return lines;
  }

  /// Returns the line that says what can be done with a page.
  ///
  /// @param last the rank of the last hit shown
  /// @param more whether there is another page
  public static Line foot(int last, boolean more, Look look) {
    String open = last == 1 ? "1 opens it" : "1-" + last + " open one";
    String text = (more ? "Enter next page" + DOT : "") + open + DOT + ".help";
    return Line.of(text, Style.DIM).wrap(look.width(), 0).getFirst();
  }

  private static Line head(SearchResult result, Order by) {
    String order =
        switch (by) {
          case RELEVANCE -> "best first";
          case NEWEST -> "newest first";
          case OLDEST -> "oldest first";
        };
    String shown =
        result.hits().isEmpty()
            ? "no more hits"
            : order + DOT + range(result.hits().getFirst(), result.hits().getLast());
    Line head =
        Line.of(total(result), Style.BOLD)
            .and(" (" + Numbers.time(result.took()) + ')' + DOT + shown, Style.DIM);
    return result.isComplete()
        ? head
        : head.and(DOT + "incomplete: " + result.incomplete(), Style.WARNING);
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
    for (Line part : Line.of(hit.headline(), Style.BOLD).wrap(look.width() - indent, 0)) {
      lines.add((lines.isEmpty() ? number : Line.of(" ".repeat(indent))).and(part));
    }
    String meta = meta(hit);
    if (!meta.isEmpty()) {
      lines.addAll(Line.of(meta).wrap(look.width(), indent));
    }
    for (Snippet snippet : hit.snippets()) {
      lines.addAll(SnippetLine.lines(snippet, look, indent));
    }
    return lines;
  }

  private static String meta(Hit hit) {
    String date = hit.published() == null ? null : Dates.day(hit.published().day());
    return Stream.of(hit.byline(), hit.dateline(), date, hit.source())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(DOT));
  }
}

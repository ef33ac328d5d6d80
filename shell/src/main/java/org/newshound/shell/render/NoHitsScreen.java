package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newshound.query.ArticleQuery;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Completion;
import org.newshound.search.Suggestions;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Says why nothing was found, and what would be.
public final class NoHitsScreen {
  private NoHitsScreen() {}

  /// Returns the screen of an answer without a hit.
  ///
  /// @param query the query in canonical form
  /// @param suggestions what there is to say of its parts
  /// @param unfiltered how many articles there are without a filter, by what that is
  public static List<StyledLine> lines(
      String query, Suggestions suggestions, Map<String, Long> unfiltered, ScreenFormat format) {
    List<StyledLine> lines = new ArrayList<>();
    List<Suggestions.Condition> conditions = suggestions.conditions();
    if (conditions.size() < 2) {
      lines.add(StyledLine.of("No article has ").and(query, Style.BOLD));
    } else {
      lines.add(
          StyledLine.of("No article has all of: ")
              .and(
                  conditions.stream()
                      .map(condition -> QueryPrinter.print(condition.query()))
                      .collect(Collectors.joining(", ")),
                  Style.BOLD));
    }
    for (Suggestions.Condition condition : conditions) {
      if (condition.articles() == 0) {
        lines.add(counted("", condition.query(), 0));
      }
    }
    suggestions.respellings().forEach(respelling -> lines.add(respelling(respelling)));
    for (Suggestions.Condition condition : conditions) {
      if (condition.without() > 0) {
        lines.add(counted("without ", condition.query(), condition.without()));
      }
    }
    unfiltered.forEach((what, count) ->
        lines.add(StyledLine.of("  without " + what).and(": " + articles(count), Style.DIM)));
    return lines.stream().flatMap(line -> line.wrap(format.width(), 0).stream()).toList();
  }

  /// Returns the screen of an answer from an index in which there is nothing to find.
  public static List<StyledLine> vacant(ScreenFormat format) {
    return StyledLine.of("No article can be found: the index is empty.").wrap(format.width(), 0);
  }

  private static StyledLine counted(String before, ArticleQuery query, long count) {
    return StyledLine.of("  " + before + QueryPrinter.print(query))
        .and(": " + articles(count), Style.DIM);
  }

  private static StyledLine respelling(Suggestions.Respelling respelling) {
    Completion closest = respelling.closest().getFirst();
    return StyledLine.of("  " + respelling.typed() + ": did you mean ")
        .and(closest.text(), Style.BOLD)
        .and(" (" + articles(closest.articles()) + ")?", Style.DIM);
  }

  private static String articles(long count) {
    return NumberFormatter.count(count, "article");
  }
}

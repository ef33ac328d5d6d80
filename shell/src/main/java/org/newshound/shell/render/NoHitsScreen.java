package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Says why nothing was found, and what would be.
public final class NoHitsScreen {
  private NoHitsScreen() {}

  /// Returns the screen of an answer without a hit.
  ///
  /// @param query the query in canonical form
  public static List<Line> lines(String query, Emptiness emptiness, Look look) {
    List<Line> lines = new ArrayList<>();
    if (emptiness.parts().size() < 2) {
      lines.add(Line.of("No article has ").and(query, Style.BOLD));
    } else {
      lines.add(
          Line.of("No article has all of: ")
              .and(String.join(", ", emptiness.parts().keySet()), Style.BOLD));
    }
    boolean blame = emptiness.parts().containsValue(0L);
    emptiness
        .parts()
        .forEach((part, count) -> {
          if (emptiness.parts().size() > 1 && (!blame || count == 0)) {
            lines.add(Line.of("  " + part).and(": " + articles(count), Style.DIM));
          }
        });
    emptiness
        .without()
        .forEach((part, count) ->
            lines.add(Line.of("  without " + part).and(": " + articles(count), Style.DIM)));
    return lines.stream().flatMap(line -> line.wrap(look.width(), 0).stream()).toList();
  }

  private static String articles(long count) {
    return Numbers.count(count, "article");
  }
}

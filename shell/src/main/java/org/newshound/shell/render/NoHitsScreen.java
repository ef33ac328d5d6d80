package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Says why nothing was found.
public final class NoHitsScreen {
  private NoHitsScreen() {}

  /// Returns the screen of an answer without a hit.
  ///
  /// @param query the query in canonical form
  /// @param parts how many articles have each part of it, when it has several that are all wanted
  public static List<Line> lines(String query, Map<String, Long> parts, Look look) {
    List<Line> lines = new ArrayList<>();
    if (parts.size() < 2) {
      return Line.of("No article has ").and(query, Style.BOLD).wrap(look.width(), 0);
    }
    lines.addAll(
        Line.of("No article has all of: ")
            .and(String.join(", ", parts.keySet()), Style.BOLD)
            .wrap(look.width(), 0));
    boolean blame = parts.containsValue(0L);
    parts.forEach((part, count) -> {
      if (!blame || count == 0) {
        Line line = Line.of("  " + part).and(": " + Numbers.count(count, "article"), Style.DIM);
        lines.addAll(line.wrap(look.width(), 0));
      }
    });
    return lines;
  }
}

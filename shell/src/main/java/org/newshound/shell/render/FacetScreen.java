package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newshound.search.Facet;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Draws how many articles have each value of a field.
public final class FacetScreen {
  /// The names of the columns of [#rows].
  public static final List<String> COLUMNS = List.of("field", "value", "count");

  private static final int BAR_MAX_COLUMNS = 20;
  private static final int INDENT = 2;

  private FacetScreen() {}

  /// Returns the name of the field and a line a value, each with its count and a bar.
  public static List<Line> lines(Facet facet, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(name(facet), Style.BOLD));
    long most = facet.values().stream().mapToLong(Facet.Value::count).max().orElse(1);
    for (Facet.Value value : facet.values()) {
      int columns = (int) Math.max(1, value.count() * BAR_MAX_COLUMNS / most);
      String count = String.format(Locale.ROOT, "%7s  ", Numbers.grouped(value.count()));
      Line line = Line.of(count).and(value.value()).and("  ").and("▇".repeat(columns), Style.DIM);
      lines.addAll(line.wrap(look.width(), INDENT));
    }
    if (facet.more() > 0) {
      lines.add(Line.of("  and " + Numbers.grouped(facet.more()) + " more", Style.DIM));
    }
    return lines;
  }

  /// Returns a row a value for programs: field, value, count.
  public static List<List<String>> rows(Facet facet) {
    return facet.values().stream()
        .map(value -> List.of(name(facet), value.value(), Long.toString(value.count())))
        .toList();
  }

  static String name(Facet facet) {
    return facet.field().name().toLowerCase(Locale.ROOT);
  }
}

package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newshound.search.facet.Facet;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws how many articles have each value of a field.
public final class FacetScreen {
  /// The names of the columns of [#rows].
  public static final List<String> COLUMNS = List.of("field", "value", "count");

  private static final int BAR_MAX_COLUMNS = 20;
  private static final int GAP = 2;
  private static final int INDENT = 2;

  private FacetScreen() {}

  /// Returns the name of the field and a line a value, each with its count and a bar.
  public static List<StyledLine> lines(Facet facet, ScreenFormat format) {
    return lines(facet, 0, format);
  }

  /// Returns the same with a number before each value, by which it can be picked.
  ///
  /// @param first the first number
  public static List<StyledLine> numbered(Facet facet, int first, ScreenFormat format) {
    return lines(facet, first, format);
  }

  private static List<StyledLine> lines(Facet facet, int first, ScreenFormat format) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of(name(facet), Style.BOLD));
    long most = facet.values().stream().mapToLong(Facet.Value::count).max().orElse(1);
    int widest = facet.values().stream().mapToInt(FacetScreen::width).max().orElse(0);
    int column = Math.min(widest, format.width() / 2);
    int number = first;
    for (Facet.Value value : facet.values()) {
      int columns = (int) Math.max(1, value.count() * bar(format) / most);
      String count = String.format(Locale.ROOT, "%7s  ", NumberFormatter.grouped(value.count()));
      StyledLine rank =
          StyledLine.of(first == 0 ? "" : String.format(Locale.ROOT, "%3d", number++), Style.DIM);
      String gap = " ".repeat(Math.max(0, column - width(value)) + GAP);
      StyledLine line =
          rank.and(count).and(value.value()).and(gap).and("▇".repeat(columns), Style.DIM);
      lines.addAll(line.wrap(format.width(), first == 0 ? INDENT : 0));
    }
    if (facet.more() > 0) {
      lines.add(
          StyledLine.of("  and " + NumberFormatter.grouped(facet.more()) + " more", Style.DIM));
    }
    return lines;
  }

  private static int width(Facet.Value value) {
    return StyledLine.of(value.value()).width();
  }

  private static int bar(ScreenFormat format) {
    return Math.max(1, Math.min(BAR_MAX_COLUMNS, format.width() / 4));
  }

  /// Returns a row a value for programs: field, value, count.
  public static List<List<String>> rows(Facet facet) {
    return facet.values().stream()
        .map(value -> List.of(name(facet), value.value(), Long.toString(value.count())))
        .toList();
  }

  static String name(Facet facet) {
    return facet.field().label();
  }
}

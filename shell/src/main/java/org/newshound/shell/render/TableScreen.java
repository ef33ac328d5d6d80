package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.terminal.Cells;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.SafeText;
import org.newshound.shell.terminal.Style;

/// Draws rows of cells in columns.
public final class TableScreen {
  private static final int GAP = 2;

  private TableScreen() {}

  /// Returns the rows. A row that is too wide goes on in further lines, under its last column.
  public static List<Line> lines(List<List<String>> rows, Look look) {
    List<Integer> widths = widths(rows, look.width() / 2);
    List<Line> lines = new ArrayList<>();
    for (List<String> row : rows) {
      Line line = Line.BLANK;
      for (int column = 0; column < row.size(); column++) {
        String cell = SafeText.line(row.get(column)).toString();
        boolean last = column == row.size() - 1;
        int gap = last ? 0 : Math.max(GAP, widths.get(column) - Cells.width(cell) + GAP);
        line = line.and(cell + " ".repeat(gap), column == 0 ? Style.CODE : Style.PLAIN);
      }
      lines.addAll(wrapped(line, look));
    }
    return lines;
  }

  private static List<Line> wrapped(Line line, Look look) {
    if (line.width() <= look.width()) {
      return List.of(line);
    }
    List<Line> parts = line.wrap(look.width() - GAP, 0);
    List<Line> lines = new ArrayList<>(List.of(parts.getFirst()));
    parts.stream().skip(1).forEach(part -> lines.add(Line.of("  ").and(part)));
    return lines;
  }

  private static List<Integer> widths(List<List<String>> rows, int most) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = Math.min(most, Cells.width(SafeText.line(row.get(column)).toString()));
        if (column == widths.size()) {
          widths.add(width);
        } else {
          widths.set(column, Math.max(widths.get(column), width));
        }
      }
    }
    return widths;
  }
}

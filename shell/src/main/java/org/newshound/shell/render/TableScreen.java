package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws rows of cells in columns.
public final class TableScreen {
  private static final int GAP = 2;

  private TableScreen() {}

  /// Returns the rows. A row that is too wide goes on in further lines, under its last column.
  public static List<StyledLine> lines(List<List<String>> rows, ScreenFormat format) {
    List<Integer> widths = widths(rows, format.width() / 2);
    List<StyledLine> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StyledLine line = StyledLine.BLANK;
      for (int column = 0; column < row.size(); column++) {
        String cell = SafeText.line(row.get(column)).toString();
        boolean last = column == row.size() - 1;
        int gap = last ? 0 : Math.max(GAP, widths.get(column) - DisplayWidth.width(cell) + GAP);
        line = line.and(cell + " ".repeat(gap), column == 0 ? Style.CODE : Style.PLAIN);
      }
      lines.addAll(wrapped(line, format));
    }
    return lines;
  }

  private static List<StyledLine> wrapped(StyledLine line, ScreenFormat format) {
    if (line.width() <= format.width()) {
      return List.of(line);
    }
    List<StyledLine> parts = line.wrap(format.width() - GAP, 0);
    List<StyledLine> lines = new ArrayList<>(List.of(parts.getFirst()));
    parts.stream().skip(1).forEach(part -> lines.add(StyledLine.of("  ").and(part)));
    return lines;
  }

  private static List<Integer> widths(List<List<String>> rows, int most) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int width = Math.min(most, DisplayWidth.width(SafeText.line(row.get(column)).toString()));
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

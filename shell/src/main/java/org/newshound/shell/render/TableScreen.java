package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Lays out rows of cells in columns. A cell that is too wide is wrapped within its column.
public final class TableScreen {
  private static final int GAP = 2;

  /// Text in narrower columns is hard to read: the rows are wrapped as a whole instead.
  private static final int MIN_WRAPPED_COLUMNS = 14;

  private TableScreen() {}

  /// Returns the lines of a table.
  public static List<StyledLine> lines(List<List<String>> rows, ScreenFormat format) {
    List<List<String>> cells =
        rows.stream()
            .map(row -> row.stream().map(cell -> SafeText.line(cell).toString()).toList())
            .toList();
    List<Integer> natural = naturalWidths(cells);
    int room = format.width() - GAP * Math.max(0, natural.size() - 1);
    int widest = widest(natural, room);
    List<Integer> widths = natural.stream().map(width -> Math.min(width, widest)).toList();
    boolean narrow = widest < MIN_WRAPPED_COLUMNS;
    return cells.stream()
        .flatMap(row -> (narrow ? wrapped(row, format) : inColumns(row, widths)).stream())
        .toList();
  }

  private static List<Integer> naturalWidths(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, columns)
        .mapToObj(column ->
            rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> DisplayWidth.width(row.get(column)))
                .max()
                .orElse(0))
        .toList();
  }

  /// Returns how wide a column may be: columns that need less leave their room to the others.
  private static int widest(List<Integer> natural, int room) {
    List<Integer> sorted = natural.stream().sorted().toList();
    int left = room;
    for (int i = 0; i < sorted.size(); i++) {
      int share = left / (sorted.size() - i);
      if (sorted.get(i) > share) {
        return share;
      }
      left -= sorted.get(i);
    }
    return Integer.MAX_VALUE;
  }

  private static List<StyledLine> inColumns(List<String> row, List<Integer> widths) {
    List<List<StyledLine>> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      int width = widths.get(column);
      cells.add(
          pathParts(cell(row, column), width).stream()
              .flatMap(part -> part.wrap(width, 0).stream())
              .toList());
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(at -> line(cells, widths, at)).toList();
  }

  /// Breaks a path after slashes, so that the names in it stay whole where they can. What is still
  /// too wide, or is no path, is left to be wrapped.
  private static List<StyledLine> pathParts(StyledLine cell, int width) {
    String text = cell.text();
    if (cell.width() <= width || text.indexOf(' ') >= 0) {
      return List.of(cell);
    }
    List<StyledLine> parts = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      if (end > start && DisplayWidth.width(text.substring(start, slash + 1)) > width) {
        parts.add(cell.part(start, end));
        start = end;
      }
      end = slash + 1;
    }
    if (end > start && DisplayWidth.width(text.substring(start)) > width) {
      parts.add(cell.part(start, end));
      start = end;
    }
    parts.add(cell.part(start, text.length()));
    return parts;
  }

  private static StyledLine line(List<List<StyledLine>> cells, List<Integer> widths, int at) {
    StyledLine line = StyledLine.BLANK;
    int column = 0;
    int start = 0;
    for (List<StyledLine> cell : cells) {
      if (at < cell.size() && cell.get(at).width() > 0) {
        line = line.and(" ".repeat(start - line.width())).and(cell.get(at));
      }
      start += widths.get(column++) + GAP;
    }
    return line;
  }

  private static StyledLine cell(List<String> row, int column) {
    return StyledLine.of(row.get(column), column == 0 ? Style.CODE : Style.PLAIN);
  }

  private static List<StyledLine> wrapped(List<String> row, ScreenFormat format) {
    StyledLine line = StyledLine.BLANK;
    for (int column = 0; column < row.size(); column++) {
      line = line.and(column == 0 ? "" : " ".repeat(GAP)).and(cell(row, column));
    }
    List<StyledLine> parts = line.wrap(format.width() - GAP, 0);
    List<StyledLine> lines = new ArrayList<>(List.of(parts.getFirst()));
    parts.stream().skip(1).forEach(part -> lines.add(StyledLine.of("  ").and(part)));
    return lines;
  }
}

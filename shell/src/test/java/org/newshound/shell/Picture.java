package org.newshound.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jline.utils.ScreenTerminal;
import org.newshound.shell.terminal.text.DisplayWidth;

/// What a terminal shows, with its colors, and an image of it.
///
/// @param rows the lines of the screen, from the top down, each in runs of one style
/// @param column where the cursor is
/// @param row where the cursor is
record Picture(List<List<Run>> rows, int column, int row) {
  private static final double CELL_WIDTH = 8.4;
  private static final int LINE_HEIGHT = 19;
  private static final int BASE_LINE = 14;
  private static final int MARGIN = 16;
  private static final int CURSOR_WIDTH = 2;

  /// Copies the rows.
  Picture {
    rows = List.copyOf(rows);
  }

  /// Text of one style.
  record Run(String text, Look format) {}

  /// How cells look; the color is that of the terminal's palette, or -1.
  record Look(boolean bold, boolean dim, boolean underlined, boolean inverse, int color) {
    static Look of(long cell) {
      return new Look(
          ScreenTerminal.cellBold(cell),
          ScreenTerminal.cellDim(cell),
          ScreenTerminal.cellUnderline(cell),
          ScreenTerminal.cellInverse(cell),
          ScreenTerminal.cellHasForeground(cell) ? ScreenTerminal.cellForeground(cell) : -1);
    }

    /// Returns the classes of the image's style sheet.
    String classes() {
      List<String> classes = new ArrayList<>();
      if (bold) {
        classes.add("b");
      }
      if (underlined) {
        classes.add("u");
      }
      if (inverse) {
        classes.add("i");
      } else if (dim) {
        classes.add("d");
      }
      switch (color) {
        case -1 -> {}
        case 0x800 -> classes.add("red");
        case 0x080 -> classes.add("green");
        case 0x880 -> classes.add("yellow");
        case 0x088 -> classes.add("cyan");
        case 0x808 -> classes.add("magenta");
        default -> throw new AssertionError("no style of ours has the color " + color);
      }
      return String.join(" ", classes);
    }
  }

  /// The colors of an image.
  enum Theme {
    DARK("#0d1117", "#e6edf3", "#8b949e", "#ff7b72", "#7ee787", "#e3b341", "#56d4dd", "#d2a8ff"),
    LIGHT("#f6f8fa", "#1f2328", "#59636e", "#cf222e", "#116329", "#7d4e00", "#0a5c69", "#8250df");

    private final String ground;
    private final String ink;
    private final String sheet;

    Theme(
        String ground,
        String ink,
        String dim,
        String red,
        String green,
        String yellow,
        String cyan,
        String magenta) {
      this.ground = ground;
      this.ink = ink;
      sheet =
          String.format(
              Locale.ROOT,
              "text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:%s}"
                  + ".b{font-weight:bold}.u{text-decoration:underline}.i{fill:%s}.d{fill:%s}"
                  + ".red{fill:%s}.green{fill:%s}.yellow{fill:%s}.cyan{fill:%s}.magenta{fill:%s}",
              ink,
              ground,
              dim,
              red,
              green,
              yellow,
              cyan,
              magenta);
    }
  }

  /// Reads the cells of a screen.
  static Picture of(long[] cells, int columns, int column, int row) {
    List<List<Run>> rows = new ArrayList<>();
    for (int start = 0; start < cells.length; start += columns) {
      List<Run> runs = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      Look format = Look.of(cells[start]);
      for (int i = start; i < start + columns; i++) {
        if (!Look.of(cells[i]).equals(format)) {
          runs.add(new Run(text.toString(), format));
          text.setLength(0);
          format = Look.of(cells[i]);
        }
        int point = ScreenTerminal.cellCodePoint(cells[i]);
        if (point > 0) {
          text.appendCodePoint(point);
        }
      }
      runs.add(new Run(text.toString(), format));
      rows.add(List.copyOf(runs));
    }
    return new Picture(rows, column, row);
  }

  /// Returns a text without how long searches took, which no document can tell truly.
  static String timeless(String text) {
    return text.replaceAll(" \\(\\d+ ms\\)", "");
  }

  /// Returns what can be read on it.
  String text() {
    String text =
        rows.stream()
            .map(runs -> runs.stream().map(Run::text).collect(Collectors.joining()))
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    return text.stripTrailing() + '\n';
  }

  /// Returns an image, which shows the lines down to the last that is not blank.
  ///
  /// @param title what it is of, for those who do not see it
  String svg(String title, Theme theme) {
    int height = text().split("\n", -1).length - 1;
    double width = rows.stream().mapToInt(Picture::width).max().orElse(1) * CELL_WIDTH;
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %d" width="%1$.0f" height="%2$d" role="img" xml:space="preserve">
            <title>%s</title>
            <style>%s</style>
            <rect width="100%%" height="100%%" rx="8" fill="%s"/>
            """,
            width + 2 * MARGIN,
            height * LINE_HEIGHT + 2 * MARGIN,
            escaped(title),
            theme.sheet,
            theme.ground));
    for (int i = 0; i < height; i++) {
      double x = MARGIN;
      for (Run run : rows.get(i)) {
        String text = timeless(run.text());
        svg.append(drawn(text, run.format(), x, i, theme));
        x += DisplayWidth.width(text) * CELL_WIDTH;
      }
    }
    String cursor = box(MARGIN + column * CELL_WIDTH, row, CURSOR_WIDTH, theme);
    return svg.append(cursor).append("</svg>\n").toString();
  }

  private static int width(List<Run> runs) {
    String line = runs.stream().map(Run::text).collect(Collectors.joining());
    return DisplayWidth.width(timeless(line).stripTrailing());
  }

  /// Every run has its place and its length, so that columns stand in any font.
  private static String drawn(String text, Look format, double x, int row, Theme theme) {
    String word = text.strip();
    if (word.isEmpty()) {
      return format.inverse() && !text.isEmpty()
          ? box(x, row, text.length() * CELL_WIDTH, theme)
          : "";
    }
    double left = x + DisplayWidth.width(text.substring(0, text.indexOf(word))) * CELL_WIDTH;
    String classes = format.classes();
    String ground =
        format.inverse() ? box(x, row, DisplayWidth.width(text) * CELL_WIDTH, theme) : "";
    return ground
        + String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>\n",
            left,
            MARGIN + row * LINE_HEIGHT + BASE_LINE,
            DisplayWidth.width(word) * CELL_WIDTH,
            classes.isEmpty() ? "" : " class=\"" + classes + '"',
            escaped(word));
  }

  private static String box(double x, int row, double width, Theme theme) {
    return String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>\n",
        x,
        MARGIN + row * LINE_HEIGHT,
        width,
        LINE_HEIGHT - 1,
        theme.ink);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

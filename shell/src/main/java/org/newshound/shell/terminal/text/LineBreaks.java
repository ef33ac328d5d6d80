package org.newshound.shell.terminal.text;

import java.util.ArrayList;
import java.util.List;

/// Finds where a text has to be broken to fit a width.
final class LineBreaks {
  private LineBreaks() {}

  /// The part of the text on one line.
  record Range(int start, int end) {}

  /// Returns the lines of a text, none wider than `width` unless one character is; always one or
  /// more.
  static List<Range> breaks(String text, int width) {
    return breaks(text, width, false);
  }

  /// Returns the same of what follows on lines that were broken before, which begins without
  /// blanks.
  ///
  /// @param broken whether there were such lines
  static List<Range> breaks(String text, int width, boolean broken) {
    List<Range> lines = new ArrayList<>();
    int start = 0;
    int room = -1;
    int column = 0;
    int i = 0;
    int before = -1;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int cells = DisplayWidth.width(point, before);
      if (point != ' '
          && i > start
          && (DisplayWidth.isWide(point) || DisplayWidth.isWide(before))) {
        room = i;
      }
      while (column + cells > width && i > start && point != ' ') {
        int end = room > start ? room : i;
        lines.add(new Range(start, trimmed(text, start, end)));
        start = end;
        column = DisplayWidth.width(text.substring(start, i));
        room = -1;
      }
      column += cells;
      i += Character.charCount(point);
      before = point;
      if (point == ' ') {
        room = i;
        if (start == i - 1 && (broken || !lines.isEmpty())) {
          start = i;
          column = 0;
        }
      }
    }
    lines.add(new Range(start, trimmed(text, start, text.length())));
    return lines;
  }

  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
    }
    return last;
  }
}

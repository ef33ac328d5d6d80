package org.newshound.read.text;

import java.util.ArrayList;
import java.util.List;

/// Parts a page into blocks, joining lines that were only broken to fit a column.
///
/// Wire copy and old files are hard-wrapped: a line ends where the next word no longer fitted. So
/// the text is taken to be wrapped to the width W of its longest line when that is at most 100 and
/// in three fifths of all neighbouring lines the next line's first word would not have fitted any
/// more. Then a line end is soft when its own next word would not have fitted, the next line is not
/// indented, and it does not start a list item or a byline. In all other texts every line that is
/// not blank is a block.
final class Unwrapper {
  private static final int WIDEST = 100;
  private static final int FEWEST_PAIRS = 3;
  private static final double SHARE = 0.6;
  private static final int SLACK = 2;
  private static final int HEADER_LINES = 6;

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int width;
  private int margin = Integer.MAX_VALUE;

  private Unwrapper(String text) {
    this.text = text;
  }

  /// Returns the blocks of a normalised text, in order. None is blank.
  static List<TextBlock> blocks(String text) {
    Unwrapper unwrapper = new Unwrapper(text);
    unwrapper.split();
    return unwrapper.join(unwrapper.isWrapped());
  }

  private void split() {
    int number = 0;
    boolean gap = false;
    for (int from = 0; from <= text.length(); number++) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      Line line = Line.of(text, number + 1, from, to, gap);
      gap = line.isBlank();
      if (!gap) {
        lines.add(line);
        width = Math.max(width, line.end() - from);
        margin = Math.min(margin, line.indent());
      }
      from = to + 1;
    }
  }

  private boolean isWrapped() {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).gap()) {
        pairs++;
        full += isFull(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return width <= WIDEST && pairs >= FEWEST_PAIRS && full >= pairs * SHARE;
  }

  /// Says whether the next line's first word would not have fitted behind this line.
  private boolean isFull(Line line, Line next) {
    int word = 0;
    while (next.start() + word < next.end()
        && !Character.isWhitespace(text.charAt(next.start() + word))) {
      word++;
    }
    return line.indent() + line.length() + 1 + word > width - SLACK;
  }

  private List<TextBlock> join(boolean wrapped) {
    List<TextBlock> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !wrapped || !isSoft(i)) {
        blocks.add(block(lines.subList(from, i)));
        from = i;
      }
    }
    return blocks;
  }

  private boolean isSoft(int i) {
    Line next = lines.get(i);
    return !next.gap()
        && next.indent() - margin < 2
        && isFull(lines.get(i - 1), next)
        && !startsAnew(i);
  }

  private boolean startsAnew(int i) {
    String start = text.substring(lines.get(i).start(), lines.get(i).end());
    boolean byline = i < HEADER_LINES && (start.startsWith("By ") || start.startsWith("BY "));
    return byline || ListMarker.length(start) > 0;
  }

  private TextBlock block(List<Line> joined) {
    StringBuilder words = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (Line line : joined) {
      if (!words.isEmpty() && !endsInHyphen(words)) {
        words.append(' ');
      }
      pieces.add(new Piece(line.number(), line.start(), line.end(), words.length()));
      words.append(text, line.start(), line.end());
    }
    return new TextBlock(words.toString(), pieces, joined.getFirst().gap());
  }

  /// A hyphen at a line's end belongs to the word ("long-" "range"), unless it stands alone.
  private static boolean endsInHyphen(StringBuilder words) {
    int last = words.length() - 1;
    return last > 0 && words.charAt(last) == '-' && Character.isLetter(words.charAt(last - 1));
  }

  private record Line(int number, int start, int end, int indent, boolean gap) {
    static Line of(String text, int number, int from, int to, boolean gap) {
      int start = from;
      int end = to;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Line(number, start, end, start - from, gap);
    }

    int length() {
      return end - start;
    }

    boolean isBlank() {
      return start == end;
    }
  }
}

package org.newshound.read.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The lines of a text, and how they are set.
///
/// A line is full when the next line's first word would not have fitted behind it any more. Lines
/// were wrapped when most of those that end no sentence are full or go on in lower case.
public final class LineLayout {
  /// The least width that lines are wrapped to.
  public static final int NARROWEST = 40;

  private static final int WIDEST_PAGE = 100;
  private static final int WIDEST_BODY = 140;
  private static final int FEWEST_PAIRS = 3;
  private static final int FEWEST_LINES = 9;
  private static final double SHARE = 0.6;
  private static final int SLACK = 2;
  private static final int INDENT = 2;
  private static final int NEAR = 10;

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();
  private int width;
  private int margin = Integer.MAX_VALUE;
  private int indented;

  private LineLayout(String text) {
    this.text = text;
  }

  /// Returns the lines of a page, whose width is that of its longest line.
  public static LineLayout ofPage(String text) {
    LineLayout lines = new LineLayout(text);
    lines.split();
    lines.width = lines.widths().stream().findFirst().orElse(0);
    return lines;
  }

  /// Returns the lines of a story's body. One line of many that is longer than all others by far
  /// does not count for the width.
  public static LineLayout ofBody(String text) {
    LineLayout lines = new LineLayout(text);
    lines.split();
    List<Integer> widths = lines.widths();
    int most = widths.isEmpty() ? 0 : widths.getFirst();
    int second = widths.size() > FEWEST_LINES ? widths.get(1) : 0;
    boolean stray = most - second > NEAR && second >= NARROWEST && second - widths.get(2) <= NEAR;
    lines.width = stray ? second : most;
    return lines;
  }

  private void split() {
    boolean gap = false;
    int number = 1;
    for (int from = 0; from <= text.length(); number++) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      TextLine line = TextLine.of(text, number, from, to, gap);
      gap = line.isBlank();
      if (!gap) {
        lines.add(line);
        margin = Math.min(margin, line.indent());
      }
      from = to + 1;
    }
    indented = (int) lines.stream().filter(line -> line.indent() - margin >= INDENT).count();
  }

  /// Returns the lengths of all lines but rows of tables, the longest first.
  private List<Integer> widths() {
    return lines.stream()
        .filter(line -> !line.columns())
        .map(line -> line.indent() + line.length())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  public int size() {
    return lines.size();
  }

  public TextLine get(int i) {
    return lines.get(i);
  }

  public List<TextLine> between(int from, int to) {
    return lines.subList(from, to);
  }

  /// Returns how many characters a line has room for.
  public int width() {
    return width;
  }

  /// Returns how many blanks more than before others stand before a line.
  public int indent(int i) {
    return lines.get(i).indent() - margin;
  }

  /// Says whether some lines are indented and others are not.
  public boolean areIndented() {
    return indented > 0 && indented < lines.size();
  }

  /// Says whether the first word of a line would not have fitted behind the line before it.
  public boolean isFull(int next) {
    TextLine before = lines.get(next - 1);
    TextLine line = lines.get(next);
    int word = 0;
    while (line.start() + word < line.end()
        && !Character.isWhitespace(text.charAt(line.start() + word))) {
      word++;
    }
    return before.indent() + before.length() + 1 + word > width - SLACK;
  }

  /// Says whether the lines of a page were wrapped. It has to be plain, since lists and menus have
  /// lines of like lengths too.
  public boolean arePlainlyWrapped() {
    int pairs = 0;
    int full = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).gap()) {
        pairs++;
        full += isFull(i) ? 1 : 0;
      }
    }
    return width <= WIDEST_PAGE && pairs >= FEWEST_PAIRS && full >= pairs * SHARE;
  }

  /// Says whether the lines of a story's body were wrapped. That the first one is short tells
  /// nothing, since something may have been taken off it.
  public boolean areWrapped() {
    int open = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine before = lines.get(i - 1);
      TextLine line = lines.get(i);
      boolean flush = !line.gap() && line.indent() <= margin && !line.columns();
      boolean flows = line.lower() || isFull(i);
      if (flush && !before.closed() && !before.columns() && (i > 1 || flows)) {
        open++;
        broken += flows ? 1 : 0;
      }
    }
    boolean fits = width <= WIDEST_BODY && width >= NARROWEST;
    return fits && open > 0 && broken >= open * SHARE;
  }
}

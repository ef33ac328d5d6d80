package org.newshound.read.prose;

/// One line of a text that is not blank.
///
/// @param number its number in the text, from 1
/// @param start where its words begin in the text
/// @param end where they end, exclusive
/// @param indent how many blanks stand before them
/// @param gap whether a blank line stands before it
/// @param columns whether wide gaps, tabs or dots part it like a row of a table
/// @param figures whether at least half of its words are figures
/// @param lower whether it begins with a letter in lower case
/// @param closed whether it ends as a sentence or the announcement of a list does
public record TextLine(
    int number,
    int start,
    int end,
    int indent,
    boolean gap,
    boolean columns,
    boolean figures,
    boolean lower,
    boolean closed) {
  private static final int TAB = 8;
  private static final int WIDE = 3;
  private static final int LONGEST_ELLIPSIS = 4;

  public static TextLine of(String text, int number, int from, int to, boolean gap) {
    int start = from;
    int end = to;
    int indent = 0;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      indent += text.charAt(start) == '\t' ? TAB : 1;
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    String words = text.substring(start, end);
    return new TextLine(
        number,
        start,
        end,
        indent,
        gap,
        hasColumns(words),
        isFigures(words),
        !words.isEmpty() && Character.isLowerCase(words.codePointAt(0)),
        words.endsWith(":") || Shape.endsSentence(words));
  }

  public int length() {
    return end - start;
  }

  public boolean isBlank() {
    return start == end;
  }

  private static boolean hasColumns(String words) {
    return hasWideGap(words) || words.indexOf('\t') >= 0 || hasLeaders(words);
  }

  /// Says whether there is a wide gap that does not part sentences.
  private static boolean hasWideGap(String words) {
    int gap = words.indexOf(" ".repeat(WIDE));
    while (gap > 0 && Shape.endsSentence(words.substring(0, gap))) {
      int next = gap;
      while (words.charAt(next) == ' ') {
        next++;
      }
      gap = words.indexOf(" ".repeat(WIDE), next);
    }
    return gap > 0;
  }

  /// Says whether dots lead to a figure; four of them may also end a quoted sentence.
  private static boolean hasLeaders(String words) {
    int dots = words.indexOf("....");
    int end = dots;
    while (end >= 0 && end < words.length() && words.charAt(end) == '.') {
      end++;
    }
    return dots >= 0 && (end - dots > LONGEST_ELLIPSIS || isFigure(words, end));
  }

  private static boolean isFigures(String words) {
    int figures = 0;
    int all = 0;
    boolean inside = false;
    for (int i = 0; i < words.length(); i++) {
      boolean blank = words.charAt(i) == ' ';
      if (!blank && !inside) {
        all++;
        figures += isFigure(words, i) ? 1 : 0;
      }
      inside = !blank;
    }
    return figures > 0 && figures * 2 >= all;
  }

  private static boolean isFigure(String words, int from) {
    int at = from;
    while (at < words.length() && "+-(.$£€".indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at < words.length() && Character.isDigit(words.charAt(at));
  }
}

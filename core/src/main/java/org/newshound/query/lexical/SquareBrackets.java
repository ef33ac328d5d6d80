package org.newshound.query.lexical;

import java.util.Locale;

/// Finds the ends of ranges such as `[2025 TO 2026]`.
public final class SquareBrackets {
  private static final int LONGEST = 100;
  private static final String TO = " TO ";

  private SquareBrackets() {}

  /// Returns where a square bracket that opens here is closed, or -1.
  public static int closing(String text, int open) {
    if (open >= text.length() || text.charAt(open) != '[') {
      return -1;
    }
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < last; i++) {
      char unit = text.charAt(i);
      if (unit == ']') {
        return i;
      }
      if (QueryChars.isBracket(unit) || Quotes.isQuote(unit)) {
        return -1;
      }
    }
    return -1;
  }

  /// Returns where what stands before the TO between two brackets ends, or -1.
  public static int endOfFirst(String text, int open, int close) {
    int to = text.substring(open + 1, close).toUpperCase(Locale.ROOT).indexOf(TO);
    return to < 0 ? -1 : open + 1 + to;
  }

  /// Returns where what stands behind the TO begins.
  public static int startOfLast(int endOfFirst) {
    return endOfFirst + TO.length();
  }
}

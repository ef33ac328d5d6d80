package org.newshound.article.text;

/// Text that can be encoded: UTF-16 in which every surrogate has its other half.
public final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /// Returns the text with U+FFFD for each half of a pair; the text itself when it has none.
  public static String of(String text) {
    int at = half(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    while (at < text.length()) {
      mended.setCharAt(at, REPLACEMENT);
      at = half(text, at + 1);
    }
    return mended.toString();
  }

  /// Returns where the next half stands, or the text's length.
  private static int half(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }
}

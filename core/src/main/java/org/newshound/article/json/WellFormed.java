package org.newshound.article.json;

/// Mends text that is not well-formed UTF-16: JSON can escape half a surrogate pair, and such a
/// half would become a question mark, or another text's twin, as soon as it is encoded.
final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /// Returns the text with each lone surrogate replaced by U+FFFD.
  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return mended(text);
      }
    }
    return text;
  }

  private static String mended(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> point <= 0xFFFF && Character.isSurrogate((char) point) ? REPLACEMENT : point)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}

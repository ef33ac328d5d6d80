package org.newshound.read.html.meta;

import java.util.Locale;

/// Compares titles, which pages print with a site's name, in capitals or cut short.
final class Headlines {
  private static final int START_CHARS = 25;

  private Headlines() {}

  /// Says whether both begin alike, apart from case and punctuation.
  static boolean sameStart(String one, String other) {
    String first = fold(one);
    String second = fold(other);
    int length = Math.min(START_CHARS, Math.min(first.length(), second.length()));
    return length > 0 && first.regionMatches(0, second, 0, length);
  }

  /// Returns the letters and digits alone, in lower case.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> folded.append((char) c));
    return folded.toString();
  }
}

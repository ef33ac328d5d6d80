package org.newshound.read.html.body;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/// The words of a block that may tell a notice from a sentence: those at its beginning, in lower
/// case.
final class TextWords {
  private static final int HEAD_CHARS = 160;

  private TextWords() {}

  static Set<String> of(String text) {
    Set<String> words = new LinkedHashSet<>();
    int end = Math.min(text.length(), HEAD_CHARS);
    int start = -1;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }
}

package org.newshound.article;

import java.text.BreakIterator;
import java.util.Locale;

/// Where sentences end.
public final class Sentences {
  private Sentences() {}

  /// {@return the first sentence of a text, trimmed}
  ///
  /// @param text its text
  public static String first(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text);
    int end = sentences.next();
    return text.substring(0, end == BreakIterator.DONE ? text.length() : end).strip();
  }
}

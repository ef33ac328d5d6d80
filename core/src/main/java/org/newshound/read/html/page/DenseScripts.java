package org.newshound.read.html.page;

/// Compares lengths across scripts: Chinese and Japanese write a word in one or two characters,
/// Korean in two or three.
public final class DenseScripts {
  private static final int IDEOGRAPH = 3;
  private static final int SYLLABLE = 2;

  private DenseScripts() {}

  /// {@return for how many letters of an alphabet a character stands}
  public static int weight(char c) {
    if (c < '\u2e80') {
      return 1;
    }
    if (Character.isIdeographic(c) || (c >= '\u3040' && c <= '\u30ff')) {
      return IDEOGRAPH;
    }
    return c >= '\uac00' && c <= '\ud7a3' ? SYLLABLE : 1;
  }

  /// {@return the length of a text, in letters of an alphabet}
  public static int length(String text) {
    return text.chars().map(c -> weight((char) c)).sum();
  }
}

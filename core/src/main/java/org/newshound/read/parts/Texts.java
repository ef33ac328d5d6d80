package org.newshound.read.parts;

import java.util.List;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.prose.Unwrapper;

/// Cleans and splits the text of a structured part.
public final class Texts {
  private Texts() {}

  /// {@return the text normalised, on one line, trimmed; empty when there is none}
  public static String line(String raw) {
    return collapse(TextNormalizer.normalize(raw));
  }

  /// Splits a text into its paragraphs, list items and rows: at blank lines, at indented lines, and
  /// at all line ends but those that only fit the text to a width.
  public static List<String> paragraphs(String raw) {
    return Unwrapper.paragraphs(TextNormalizer.normalize(raw));
  }

  /// {@return whether both texts have the same letters and digits in the same order, case aside}
  static boolean sameWords(String one, String other) {
    return letters(one).equalsIgnoreCase(letters(other));
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String collapse(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(unit);
      }
    }
    return line.toString();
  }
}

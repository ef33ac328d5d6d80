package org.newshound.lucene.analysis;

import java.text.Normalizer;

/// What is written or left out at will in scripts other than Latin: the dots of the Russian yo, the
/// hamza and the vowels of Arabic, the points and the marks of abbreviation of Hebrew. Letters that
/// keyboards of one script have two of (the kaf and yeh of Persian) are one.
final class Scripts {
  private static final char FIRST = '\u0400';

  private Scripts() {}

  /// Returns a word without such differences.
  static String fold(String word) {
    if (word.chars().noneMatch(unit -> unit >= FIRST)) {
      return word;
    }
    String plain =
        word.chars().anyMatch(Scripts::isPresentation)
            ? Normalizer.normalize(word, Normalizer.Form.NFKC)
            : word;
    StringBuilder folded = new StringBuilder(plain.length());
    plain.chars().filter(unit -> !isOptional(unit)).forEach(unit -> folded.append(letter(unit)));
    return folded.toString();
  }

  /// Says whether a character is a shape of one or more letters of Hebrew or Arabic.
  private static boolean isPresentation(int unit) {
    return (unit >= 0xFB1D && unit <= 0xFDFF) || (unit >= 0xFE70 && unit < 0xFEFF);
  }

  /// Says whether a word is the same without a character.
  private static boolean isOptional(int unit) {
    return switch (unit) {
      // Gershayim, as such or typed as a quotation mark; the Arabic lengthening; the hamza above
      // and below as marks of their own.
      case '\u05F4', '"', '\u0640' -> true;
      default ->
          Character.getType(unit) == Character.NON_SPACING_MARK
              && ((unit >= 0x0591 && unit <= 0x05C7) || (unit >= 0x0610 && unit <= 0x06ED));
    };
  }

  private static char letter(int unit) {
    return switch (unit) {
      case '\u0451' -> '\u0435';
      case '\u0401' -> '\u0415';
      case '\u05F3' -> '\'';
      case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
      case '\u0624' -> '\u0648';
      case '\u0626', '\u0649', '\u06CC' -> '\u064A';
      case '\u0629', '\u06C0', '\u06C1', '\u06C3', '\u06D5' -> '\u0647';
      case '\u06A9' -> '\u0643';
      default -> (char) unit;
    };
  }
}

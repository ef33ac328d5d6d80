package org.newshound.lucene.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// What two spellings of a word have in common: lower case, no accents, straight apostrophes, no
/// possessive 's, and none of the characters that are not seen (joiners, marks of direction). Other
/// scripts lose what is left out as often as written: see [Scripts].
final class Folding {
  /// Says that a word holds more than ASCII.
  static final int NOT_ASCII = -1;

  private static final char COMBINING_FIRST = '\u0300';
  private static final char COMBINING_LAST = '\u036f';
  private static final int ASCII_PER_CHAR_MAX = 4;

  private Folding() {}

  /// Folds a word of ASCII in place and returns its new length; else leaves it and says so.
  static int foldAscii(char[] word, int length) {
    for (int i = 0; i < length; i++) {
      if (word[i] >= 0x80) {
        return NOT_ASCII;
      }
    }
    for (int i = 0; i < length; i++) {
      if (word[i] >= 'A' && word[i] <= 'Z') {
        word[i] = (char) (word[i] + ('a' - 'A'));
      }
    }
    return length - possessive(word, length);
  }

  /// Returns the folded form of any word.
  static String fold(CharSequence word) {
    String composed = Scripts.fold(Normalizer.normalize(word, Normalizer.Form.NFC));
    char[] lower = composed.toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[lower.length * ASCII_PER_CHAR_MAX];
    int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (isSeen(folded[i])) {
        folded[kept++] = isApostrophe(folded[i]) ? '\'' : folded[i];
      }
    }
    // Folding may have made capitals of its own, as of the letter-like signs.
    int ascii = foldAscii(folded, kept);
    return new String(folded, 0, ascii == NOT_ASCII ? kept - possessive(folded, kept) : ascii);
  }

  private static boolean isSeen(char unit) {
    return (unit < COMBINING_FIRST || unit > COMBINING_LAST)
        && Character.getType(unit) != Character.FORMAT;
  }

  private static boolean isApostrophe(char unit) {
    return unit == '\u2018' || unit == '\u2019' || unit == '\u02bc' || unit == '\uff07';
  }

  private static int possessive(char[] word, int length) {
    return length > 2 && word[length - 1] == 's' && word[length - 2] == '\'' ? 2 : 0;
  }
}

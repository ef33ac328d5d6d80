package org.newshound.lucene.analysis;

import java.util.Locale;
import java.util.Optional;

/// Abbreviations with and without points. `US`, `UN` and `EU` in capitals are `U.S.`, `U.N.` and
/// `E.U.`, which are kept apart from the words `us`, `un` and `eu` by their point. Others lose
/// their points (`U.K.`, `N.A.T.O.`), but for those of two letters: `I.T.` is not the word `it`.
final class Countries {
  private static final int DOTTED_LENGTH = 3;
  private static final int INITIALS_MAX = 2 * 6;

  private Countries() {}

  /// Says whether a word begins with two capitals.
  static boolean isCapital(char[] word, int length) {
    return length >= 2 && isUpper(word[0]) && isUpper(word[1]);
  }

  private static boolean isUpper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  /// Joins the letters of a folded abbreviation and returns its new length; -1 when it is a bare
  /// country, which [#dotted] gives its point.
  static int fold(char[] word, int length, boolean capitals) {
    if (length == 2) {
      return capitals && isCountry(word[0], word[1]) ? -1 : length;
    }
    if (length == DOTTED_LENGTH && word[1] == '.' && word[0] == 'u' && word[2] == 'k') {
      word[1] = 'k';
      return 2;
    }
    return length > DOTTED_LENGTH && length <= INITIALS_MAX && areInitials(word, length)
        ? join(word, length)
        : length;
  }

  /// Returns a bare country with its point.
  static String dotted(char[] word) {
    return word[0] + "." + word[1];
  }

  /// Returns the country that a word in lower case may mean.
  static Optional<String> ofLower(String word) {
    return word.equals(word.toLowerCase(Locale.ROOT))
            && word.length() == 2
            && isCountry(word.charAt(0), word.charAt(1))
        ? Optional.of(dotted(word.toCharArray()))
        : Optional.empty();
  }

  private static boolean isCountry(char first, char second) {
    return (first == 'u' && (second == 's' || second == 'n')) || (first == 'e' && second == 'u');
  }

  private static boolean areInitials(char[] word, int length) {
    if (length % 2 == 0) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean letter = word[i] >= 'a' && word[i] <= 'z';
      if (i % 2 == 0 ? !letter : word[i] != '.') {
        return false;
      }
    }
    return true;
  }

  private static int join(char[] word, int length) {
    int joined = 0;
    for (int i = 0; i < length; i += 2) {
      word[joined++] = word[i];
    }
    return joined;
  }
}

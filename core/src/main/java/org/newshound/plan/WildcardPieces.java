package org.newshound.plan;

import java.util.ArrayList;
import java.util.List;

/// The words of a wildcard: a text is cut at hyphens and the like, so `co-op*` is two words, `co`
/// and `op*` side by side.
final class WildcardPieces {
  private static final String WITHIN_WORDS = "*?.'\u2019\u2018\uff07\u05f3\u05f4\u00b7";

  private WildcardPieces() {}

  /// Returns the pieces, none of which is empty.
  static List<String> of(String wildcard) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= wildcard.length(); i++) {
      if (i == wildcard.length() || partsWords(wildcard, i)) {
        if (i > start) {
          pieces.add(wildcard.substring(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  static boolean isOpen(String piece) {
    return piece.indexOf('*') >= 0 || piece.indexOf('?') >= 0;
  }

  /// Says whether any word fits a piece.
  static boolean isAny(String piece) {
    return piece.chars().allMatch(unit -> unit == '*');
  }

  private static boolean partsWords(String text, int index) {
    char unit = text.charAt(index);
    if (unit == ',') {
      return !isNumber(text, index - 1) || !isNumber(text, index + 1);
    }
    return WITHIN_WORDS.indexOf(unit) < 0
        && switch (Character.getType(unit)) {
          case Character.DASH_PUNCTUATION,
              Character.OTHER_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.MATH_SYMBOL,
              Character.CURRENCY_SYMBOL,
              Character.MODIFIER_SYMBOL ->
              true;
          default -> false;
        };
  }

  private static boolean isNumber(String text, int index) {
    return index >= 0
        && index < text.length()
        && (Character.isDigit(text.charAt(index)) || isOpen(text.substring(index, index + 1)));
  }
}

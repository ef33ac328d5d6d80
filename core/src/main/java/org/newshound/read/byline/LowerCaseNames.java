package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives names that are printed in lower case their capitals.
final class LowerCaseNames {
  private static final int MOST_WORDS = 4;

  private LowerCaseNames() {}

  /// Returns the parts with capitals, when all of them are in lower case and short.
  static Optional<List<String>> capitalised(List<String> parts) {
    List<String> named = new ArrayList<>();
    for (String part : parts) {
      List<String> words = Phrase.words(part);
      boolean lower = part.chars().noneMatch(Character::isUpperCase);
      if (named.isEmpty() && (!lower || isProse(words))) {
        return Optional.empty();
      }
      named.add(lower ? capitals(words) : part);
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(named);
  }

  private static boolean isProse(List<String> words) {
    int names = 0;
    for (String word : words) {
      if (BylineWords.isConjunction(word) || word.endsWith(",")) {
        names = 0;
      } else {
        names++;
      }
      if (names > MOST_WORDS) {
        return true;
      }
    }
    return words.size() < 2;
  }

  private static String capitals(List<String> words) {
    List<String> capitals = new ArrayList<>();
    for (String word : words) {
      boolean small = BylineWords.isConjunction(word) || BylineWords.isParticle(word);
      capitals.add(small || BylineWords.isPlacePreposition(word) ? word : Phrase.capitalised(word));
    }
    return Phrase.join(capitals);
  }
}

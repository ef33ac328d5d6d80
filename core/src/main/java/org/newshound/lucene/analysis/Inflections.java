package org.newshound.lucene.analysis;

import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/// Which English words are forms of another one that KStem does not join: women, charged, went.
///
/// KStem keeps every word apart that its lexicon has, and its lexicon has many plurals, participles
/// and gerunds. `inflections.txt` gives these and the irregular forms to their base. What only
/// looks like a form is not in it: news is not the plural of new.
final class Inflections {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_COMPOUND = 6;
  private static final int SHORTEST_GERUNDS = 5;
  private static final Set<String> NOT_OF_MEN =
      Set.of(
          "abdomen",
          "acumen",
          "albumen",
          "bitumen",
          "bremen",
          "carmen",
          "catechumen",
          "cognomen",
          "cyclamen",
          "dolmen",
          "foramen",
          "gravamen",
          "regimen",
          "siemen",
          "specimen",
          "stamen",
          "turkmen");
  private static final CharArrayMap<String> BASES = bases();

  private Inflections() {}

  /// Returns the word that a word is a form of, or null when the list has none.
  static @Nullable String base(char[] word, int length) {
    if (length < SHORTEST) {
      return null;
    }
    String base = BASES.get(word, 0, length);
    if (base == null && length >= SHORTEST_GERUNDS && endsIn(word, length, "ings")) {
      // The holdings are those of hold, as the holding is.
      base = BASES.get(word, 0, length - 1);
    }
    return base == null && isOfMen(word, length) ? new String(word, 0, length - 2) + "an" : base;
  }

  /// Says whether a word is a plural such as policemen. New ones are made freely.
  private static boolean isOfMen(char[] word, int length) {
    return length >= SHORTEST_COMPOUND
        && endsIn(word, length, "men")
        && !NOT_OF_MEN.contains(new String(word, 0, length));
  }

  private static boolean endsIn(char[] word, int length, String ending) {
    for (int i = 1; i <= ending.length(); i++) {
      if (word[length - i] != ending.charAt(ending.length() - i)) {
        return false;
      }
    }
    return true;
  }

  private static CharArrayMap<String> bases() {
    CharArrayMap<String> bases = new CharArrayMap<>(2_048, false);
    for (String line : WordList.lines("inflections.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        if (bases.put(words[i], words[0]) != null) {
          throw new IllegalStateException(words[i] + " has two bases in the list of inflections");
        }
      }
    }
    return CharArrayMap.unmodifiableMap(bases);
  }
}

package org.newshound.lucene.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/// British and American spellings of the same English stem.
///
/// Parts are folded before stemming, which knows American spellings better; the rest on stems. The
/// list `spellings.txt` holds whole stems (`cheque check`) and parts of them (`*colour* color`).
/// Endings that are regular are rules here; a word that would become another one is in the list as
/// itself (`prise prise`).
final class Spelling {
  private static final int ENDING_MIN_LENGTH = 5;
  private static final int SHORTEST = 4;
  private static final List<String> ISE =
      List.of("isation", "ise", "iser", "ising", "ised", "yse", "yser", "ysing", "ysed");
  private static final CharArrayMap<String> WHOLE = new CharArrayMap<>(256, false);
  private static final List<Part> PARTS = new ArrayList<>();

  static {
    WordList.lines("spellings.txt").forEach(Spelling::add);
  }

  private Spelling() {}

  /// Returns a word with its British parts folded, or null when it has none.
  static @Nullable String foldParts(char[] word, int length) {
    if (!mayHavePart(word, length)) {
      return null;
    }
    String before = new String(word, 0, length);
    for (Part part : PARTS) {
      if (before.contains(part.british())) {
        return before.replace(part.british(), part.american());
      }
    }
    return null;
  }

  /// Cheap: every part has "our", "ae" or "oe".
  private static boolean mayHavePart(char[] word, int length) {
    for (int i = 1; i < length; i++) {
      char before = word[i - 1];
      if ((word[i] == 'e' && (before == 'a' || before == 'o'))
          || (word[i] == 'u' && before == 'o' && i + 1 < length && word[i + 1] == 'r')) {
        return true;
      }
    }
    return false;
  }

  /// Returns the folded stem, or null when it stays as it is.
  static @Nullable String foldStem(char[] stem, int length) {
    if (length < SHORTEST) {
      return null;
    }
    String whole = WHOLE.get(stem, 0, length);
    if (whole != null || length < ENDING_MIN_LENGTH || !mayHaveEnding(stem, length)) {
      return whole;
    }
    String before = new String(stem, 0, length);
    String after = ending(before);
    return after.equals(before) ? null : after;
  }

  /// Cheap: what every ending has near its end.
  private static boolean mayHaveEnding(char[] stem, int length) {
    return switch (stem[length - 1]) {
      case 'e' -> stem[length - 2] == 's' || stem[length - 2] == 'r' || stem[length - 2] == 'u';
      case 'r', 'd' -> stem[length - 2] == 'e' && stem[length - 3] == 's';
      case 'g' -> stem[length - 4] == 's';
      case 'n' -> stem[length - 2] == 'o' && stem[length - 3] == 'i' && stem[length - 5] == 'a';
      default -> false;
    };
  }

  private static String ending(String stem) {
    String ise = ise(stem);
    if (!ise.equals(stem)) {
      return ise;
    }
    if (stem.endsWith("tre") || stem.endsWith("bre")) {
      return stem.substring(0, stem.length() - 2) + "er";
    }
    if (stem.endsWith("logue") || stem.endsWith("gogue")) {
      return stem.substring(0, stem.length() - 2);
    }
    return stem;
  }

  private static String ise(String stem) {
    for (String ending : ISE) {
      int at = stem.length() - ending.length();
      if (at >= 3 && stem.endsWith(ending)) {
        return stem.substring(0, at + 1) + 'z' + stem.substring(at + 2);
      }
    }
    return stem;
  }

  private static void add(String line) {
    int space = line.indexOf(' ');
    String british = line.substring(0, space);
    String american = line.substring(space + 1);
    if (british.startsWith("*")) {
      PARTS.add(new Part(british.substring(1, british.length() - 1), american));
    } else {
      WHOLE.put(british, american);
    }
  }

  private record Part(String british, String american) {}
}

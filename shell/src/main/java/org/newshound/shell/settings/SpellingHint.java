package org.newshound.shell.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Suggests the name that was probably meant.
public final class SpellingHint {
  private static final int MAX_EDITS = 2;
  private static final int LETTERS_PER_EDIT = 3;
  private static final int LONGEST = 40;
  private static final int SHORTEST_BEGINNING = 3;

  private SpellingHint() {}

  /// Returns the word that begins as typed, when only one does, else the nearest, if one is near.
  public static Optional<String> nearest(String typed, Collection<String> words) {
    String given = typed.toLowerCase(Locale.ROOT);
    if (given.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> begun =
        given.length() < SHORTEST_BEGINNING
            ? List.of()
            : words.stream().filter(word -> word.startsWith(given)).toList();
    if (begun.size() == 1) {
      return Optional.of(begun.getFirst());
    }
    int edits = Math.min(MAX_EDITS, (given.length() + 1) / LETTERS_PER_EDIT);
    return words.stream()
        .filter(word -> distance(given, word) <= edits)
        .min(Comparator.comparingInt((String word) -> distance(given, word)));
  }

  /// Returns ` Did you mean x?` or nothing.
  ///
  /// @param sign the prefix of the words, such as `--`
  public static String hint(String typed, String sign, Collection<String> words) {
    return nearest(typed, words).map(word -> " Did you mean " + sign + word + '?').orElse("");
  }

  /// Counts letters to insert, delete, replace or swap with the next one.
  static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, left, right, i, j);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int cheapest(int[][] cost, String left, String right, int i, int j) {
    int same = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

package org.newshound.query.syntax;

import java.util.Locale;
import java.util.Optional;
import org.newshound.query.QueryField;

/// Finds the field that a misspelt name was meant for.
///
/// Names of two letters are nobody's misspelling, and four letters are too few for two mistakes:
/// `cats:` is not `text:`.
final class FieldNames {
  private static final int MIN_LETTERS = 3;
  private static final int LETTERS_FOR_TWO_EDITS = 5;
  private static final int MAX_EDITS = 2;
  private static final int FAR = MAX_EDITS + 1;

  private FieldNames() {}

  /// Returns the field with the name or alias that takes fewest edits, the first of several.
  static Optional<String> nearest(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    String nearest = "";
    int fewest = FAR;
    for (QueryField field : QueryField.values()) {
      for (String name : field.names()) {
        int edits = edits(wanted, name);
        if (edits < fewest) {
          fewest = edits;
          nearest = field.label();
        }
      }
    }
    for (String name : Ranges.NAMES) {
      int edits = edits(wanted, name);
      if (edits < fewest) {
        fewest = edits;
        nearest = name;
      }
    }
    return fewest < FAR ? Optional.of(nearest) : Optional.empty();
  }

  private static int edits(String typed, String name) {
    if (Math.min(typed.length(), name.length()) < MIN_LETTERS
        || Math.abs(typed.length() - name.length()) > MAX_EDITS) {
      return FAR;
    }
    int edits = distance(typed, name);
    return edits <= (name.length() < LETTERS_FOR_TWO_EDITS ? 1 : MAX_EDITS) ? edits : FAR;
  }

  /// Counts the letters to insert, drop, replace or swap with their neighbour (Damerau's distance,
  /// no letter touched twice).
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
  }
}

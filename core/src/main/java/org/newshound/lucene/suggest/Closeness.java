package org.newshound.lucene.suggest;

/// How likely a word of the index was meant by one that was typed.
///
/// It was the likelier the more articles have it and the fewer letters differ, counted against the
/// shorter of both; two letters that changed places count as one. Who mistypes a word mostly has
/// its beginning right.
final class Closeness {
  private static final double EDIT_COST = 12;
  private static final double OTHER_BEGINNING_COST = 1.5;
  private static final double COMMON_LETTER_GAIN = 0.5;
  private static final int COMMON_LETTERS_MAX = 4;

  private Closeness() {}

  /// Returns a number that is the greater the likelier the word was meant.
  static double of(String typed, String word, long articles) {
    int shorter = Math.max(1, Math.min(typed.length(), word.length()));
    int common = common(typed, word);
    return Math.log1p((double) articles)
        - EDIT_COST * distance(typed, word) / shorter
        + COMMON_LETTER_GAIN * Math.min(common, COMMON_LETTERS_MAX)
        - (common == 0 ? OTHER_BEGINNING_COST : 0);
  }

  private static int common(String one, String other) {
    int common = 0;
    while (common < Math.min(one.length(), other.length())
        && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common;
  }

  /// Returns how many letters must be put in, left out, changed or swapped with the next.
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[other.length() + 1];
      next[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        next[j] = Math.min(last[j - 1] + change, 1 + Math.min(last[j], next[j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = next;
    }
    return last[other.length()];
  }
}

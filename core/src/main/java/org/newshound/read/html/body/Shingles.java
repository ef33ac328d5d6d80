package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Runs of three words of a text, to tell how much of another text it repeats.
final class Shingles {
  private static final int SIZE = 3;

  private final Set<Integer> runs;

  private Shingles(Set<Integer> runs) {
    this.runs = runs;
  }

  static Shingles of(String text) {
    return new Shingles(new HashSet<>(runs(text)));
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /// Returns how much of this text stands in the other, from 0 to 1.
  float shareOf(String text) {
    List<Integer> others = runs(text);
    int common = 0;
    for (Integer run : others) {
      common += runs.contains(run) ? 1 : 0;
    }
    return others.isEmpty() ? 0 : (float) common / others.size();
  }

  private static List<Integer> runs(String text) {
    List<Integer> words = words(text);
    List<Integer> runs = new ArrayList<>();
    int last = Math.max(1, words.size() - SIZE + 1);
    for (int i = 0; i < last && !words.isEmpty(); i++) {
      int hash = 1;
      for (int j = i; j < Math.min(words.size(), i + SIZE); j++) {
        hash = 1_000_003 * hash + words.get(j);
      }
      runs.add(hash);
    }
    return runs;
  }

  private static List<Integer> words(String text) {
    List<Integer> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      boolean dense = letter && Character.isIdeographic(text.charAt(i));
      if (start >= 0 && (!letter || dense)) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT).hashCode());
        start = -1;
      }
      if (dense) {
        words.add((int) text.charAt(i));
      } else if (letter && start < 0) {
        start = i;
      }
    }
    return words;
  }
}

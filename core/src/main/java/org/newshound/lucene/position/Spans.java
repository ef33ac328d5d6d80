package org.newshound.lucene.position;

import java.util.Arrays;
import org.apache.lucene.util.ArrayUtil;

/// Spans of positions, in order of their first position and then their last, without repeats.
///
/// Immutable.
final class Spans {
  static final Spans NONE = new Spans(new long[0], 0);

  private final long[] spans;
  private final int count;

  private Spans(long[] spans, int count) {
    this.spans = spans;
    this.count = count;
  }

  int count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /// Returns the first position of a span.
  int start(int index) {
    return (int) (spans[index] >>> Integer.SIZE);
  }

  /// Returns the last position of a span.
  int end(int index) {
    return (int) spans[index];
  }

  boolean contains(int start, int end) {
    return Arrays.binarySearch(spans, 0, count, pack(start, end)) >= 0;
  }

  /// Returns the index of the first span that starts at a position or behind it.
  int firstFrom(int position) {
    if (position <= 0) {
      return 0;
    }
    int found = Arrays.binarySearch(spans, 0, count, pack(position, 0));
    return found >= 0 ? found : -found - 1;
  }

  /// Returns how many spans there are at most of which no two overlap.
  int countApart() {
    int apart = 0;
    int end = -1;
    int best = -1;
    // By start: a span that begins behind the earliest end seen so far begins a new one.
    for (int i = 0; i < count; i++) {
      if (best >= 0 && start(i) > best) {
        apart++;
        end = best;
        best = -1;
      }
      if (start(i) > end) {
        best = best < 0 ? end(i) : Math.min(best, end(i));
      }
    }
    return best < 0 ? apart : apart + 1;
  }

  private static long pack(int start, int end) {
    return (long) start << Integer.SIZE | end;
  }

  /// Collects spans in any order, as many as may be kept.
  static final class Builder {
    private final MatchBudget budget;
    private long[] spans = new long[8];
    private int count;
    private boolean ordered = true;

    Builder(MatchBudget budget) {
      this.budget = budget;
    }

    void add(int start, int end) {
      long span = pack(start, end);
      if (count > 0 && span <= spans[count - 1]) {
        if (span == spans[count - 1]) {
          return;
        }
        ordered = false;
      }
      if (count >= budget.matches() && !hasRoom()) {
        return;
      }
      spans = ArrayUtil.grow(spans, count + 1);
      spans[count++] = span;
    }

    /// Forgets repeats, and gives up when there are too many without them.
    private boolean hasRoom() {
      order();
      if (count > budget.matches() / 2) {
        budget.giveUp();
      }
      return count < budget.matches();
    }

    void addAll(Spans others) {
      for (int i = 0; i < others.count; i++) {
        add(others.start(i), others.end(i));
      }
    }

    Spans build() {
      order();
      return count == 0 ? NONE : new Spans(spans, count);
    }

    private void order() {
      if (ordered) {
        return;
      }
      Arrays.sort(spans, 0, count);
      int kept = 1;
      for (int i = 1; i < count; i++) {
        if (spans[i] != spans[i - 1]) {
          spans[kept++] = spans[i];
        }
      }
      count = kept;
      ordered = true;
    }
  }
}

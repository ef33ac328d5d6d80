package org.newshound.lucene.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/// Keeps the terms of the most articles, however many are offered.
final class Best {
  private static final Comparator<Entry> WORST_FIRST =
      Comparator.comparingInt(Entry::articles)
          .thenComparing(Entry::term, Comparator.reverseOrder());

  private final int most;
  private final PriorityQueue<Entry> kept = new PriorityQueue<>(WORST_FIRST);
  private boolean isAll = true;

  Best(int most) {
    this.most = most;
  }

  /// A term of a field.
  ///
  /// @param articles how many have it, deleted ones included
  record Entry(String field, BytesRef term, int articles) {}

  void offer(String field, BytesRef term, int articles) {
    Entry worst = kept.peek();
    if (kept.size() == most && worst != null && worst.articles() > articles) {
      isAll = false;
      return;
    }
    kept.add(new Entry(field, BytesRef.deepCopyOf(term), articles));
    if (kept.size() > most) {
      kept.remove();
      isAll = false;
    }
  }

  /// Returns whether all that were offered are kept.
  boolean isAll() {
    return isAll;
  }

  /// Returns the terms, those of the most articles first.
  List<Entry> inOrder() {
    return kept.stream().sorted(WORST_FIRST.reversed()).toList();
  }
}

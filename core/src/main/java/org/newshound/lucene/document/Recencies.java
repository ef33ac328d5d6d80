package org.newshound.lucene.document;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

/// Reads where the articles of a segment stand in the order of the index, which costs nothing until
/// it is asked for. Ascending order of documents is the cheapest.
public final class Recencies {
  private final LeafReader reader;
  private @Nullable SortedNumericDocValues moments;
  private @Nullable NumericDocValues ties;
  private int last;

  /// Makes one for a segment.
  public Recencies(LeafReader reader) {
    this.reader = reader;
  }

  /// Returns where a document stands.
  public Recency of(int document) throws IOException {
    if (moments == null || ties == null || document < last) {
      moments = DocValues.getSortedNumeric(reader, Fields.SORT_MOMENT);
      ties = DocValues.getNumeric(reader, Fields.SORT_TIE);
    }
    last = document;
    return new Recency(
        moments.advanceExact(document) ? moments.nextValue() : Orders.UNDATED,
        ties.advanceExact(document) ? ties.longValue() : 0);
  }
}

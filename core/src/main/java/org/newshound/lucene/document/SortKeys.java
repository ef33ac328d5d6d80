package org.newshound.lucene.document;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;

/// Reads where the articles of a segment stand in the order of the index, which costs nothing until
/// it is asked for. Ascending order of documents is the cheapest.
public final class SortKeys {
  private final LeafReader reader;
  private @Nullable SortedNumericDocValues moments;
  private @Nullable NumericDocValues ties;
  private int last;

  /// Makes one for a segment.
  public SortKeys(LeafReader reader) {
    this.reader = reader;
  }

  /// Returns where a document stands.
  public SortKey of(int document) throws IOException {
    if (moments == null || ties == null || document < last) {
      moments = DocValues.getSortedNumeric(reader, Fields.SORT_MOMENT);
      ties = DocValues.getNumeric(reader, Fields.SORT_TIE);
    }
    last = document;
    return new SortKey(
        moments.advanceExact(document) ? moments.nextValue() : Orders.UNDATED,
        ties.advanceExact(document) ? ties.longValue() : 0);
  }
}

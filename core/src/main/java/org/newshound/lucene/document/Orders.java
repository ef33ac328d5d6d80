package org.newshound.lucene.document;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;

/// The orders of articles.
public final class Orders {
  /// What an article without a date counts as.
  public static final long UNDATED = Long.MIN_VALUE;

  private static final long UNDATED_OLDEST = Long.MAX_VALUE;
  private static final SortField TIE = new SortField(Fields.SORT_TIE, SortField.Type.LONG);

  private Orders() {}

  /// Returns the order of the index: newest first, undated ones last.
  public static Sort newest() {
    return new Sort(date(true, UNDATED), TIE);
  }

  /// Returns the order with the oldest first, undated ones last.
  public static Sort oldest() {
    return new Sort(date(false, UNDATED_OLDEST), TIE);
  }

  private static SortField date(boolean reverse, long missing) {
    return new SortedNumericSortField(
        Fields.SORT_MOMENT, SortField.Type.LONG, reverse, SortedNumericSelector.Type.MAX, missing);
  }
}

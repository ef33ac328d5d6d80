package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;
import org.newshound.lucene.document.Fields;

/// Articles that must not be shown yet.
public final class Embargoes {
  private Embargoes() {}

  /// Returns a query that leaves out what is under embargo; the same query when nothing is.
  static Query respect(Query query, IndexReader reader, Instant now) throws IOException {
    if (!anyAt(reader, now)) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(under(now), Occur.MUST_NOT)
        .build();
  }

  /// Returns what finds the articles under embargo.
  public static Query under(Instant now) {
    return LongPoint.newRangeQuery(
        Fields.EMBARGO, Math.addExact(now.toEpochMilli(), 1), Long.MAX_VALUE);
  }

  private static boolean anyAt(IndexReader reader, Instant now) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PointValues embargoes = leaf.reader().getPointValues(Fields.EMBARGO);
      if (embargoes != null
          && NumericUtils.sortableBytesToLong(embargoes.getMaxPackedValue(), 0)
              > now.toEpochMilli()) {
        return true;
      }
    }
    return false;
  }
}

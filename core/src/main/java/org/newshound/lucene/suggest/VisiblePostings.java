package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.Fields;

/// The documents of a term in a segment that may be shown: not deleted, and not under embargo.
final class VisiblePostings {
  /// So many documents are looked at one by one; more are taken for visible.
  private static final int COUNTED_MAX = 1 << 16;

  private static final int DOCUMENTS_PER_LOOK = 1 << 10;

  private final PostingsEnum postings;
  private final int frequency;
  private final @Nullable Bits live;
  private final @Nullable SortedNumericDocValues embargoes;
  private final long now;

  private VisiblePostings(LeafReader reader, PostingsEnum postings, int frequency, Instant now)
      throws IOException {
    this.postings = postings;
    this.frequency = frequency;
    this.now = now.toEpochMilli();
    live = reader.getLiveDocs();
    embargoes =
        isAnyUnderEmbargo(reader, this.now)
            ? DocValues.getSortedNumeric(reader, Fields.EMBARGO)
            : null;
  }

  /// Returns the documents of a term; null when the segment does not have it.
  ///
  /// @param flags what of the postings is wanted besides
  static @Nullable VisiblePostings of(LeafReader reader, Term term, int flags, Instant now)
      throws IOException {
    PostingsEnum postings = reader.postings(term, flags);
    return postings == null
        ? null
        : new VisiblePostings(reader, postings, reader.docFreq(term), now);
  }

  private static boolean isAnyUnderEmbargo(LeafReader reader, long now) throws IOException {
    PointValues ends = reader.getPointValues(Fields.EMBARGO);
    return ends != null && NumericUtils.sortableBytesToLong(ends.getMaxPackedValue(), 0) > now;
  }

  /// Returns the postings at the next document that may be shown; null behind the last.
  @Nullable PostingsEnum next() throws IOException {
    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (isVisible(postings.docID())) {
        return postings;
      }
    }
    return null;
  }

  private boolean isVisible(int document) throws IOException {
    return (live == null || live.get(document))
        && (embargoes == null || !embargoes.advanceExact(document) || embargoes.nextValue() <= now);
  }

  /// Returns how many documents of a term may be shown, or could be when there are too many to look
  /// at or no time to.
  static long count(Iterable<LeafReaderContext> leaves, Term term, Instant now, QueryTimeout limit)
      throws IOException {
    long count = 0;
    for (LeafReaderContext leaf : leaves) {
      VisiblePostings visible = of(leaf.reader(), term, PostingsEnum.NONE, now);
      count += visible == null ? 0 : visible.count(limit);
    }
    return count;
  }

  private int count(QueryTimeout limit) throws IOException {
    if ((live == null && embargoes == null) || frequency > COUNTED_MAX) {
      return frequency;
    }
    int count = 0;
    while (next() != null) {
      count++;
      if (count % DOCUMENTS_PER_LOOK == 0 && limit.shouldExit()) {
        return frequency;
      }
    }
    return count;
  }
}

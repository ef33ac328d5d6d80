package org.newshound.lucene.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.Fields;

/// From which file each article is: of those that yield it, the one whose version is kept.
final class StoredSources {
  private static final String NONE = "";

  private StoredSources() {}

  /// Returns the file of an article; none when it is not in the index or was put there by itself.
  static Optional<String> of(IndexReader reader, String id) throws IOException {
    List<String> found = Lookup.each(reader, ArticleDocument.term(id), StoredSources::open);
    return found.isEmpty() || found.getFirst().isEmpty()
        ? Optional.empty()
        : Optional.of(found.getFirst());
  }

  /// Returns what reads the file of each article of a segment; of an article from none it is empty.
  static Lookup.OfSegment<String> open(LeafReader segment) throws IOException {
    SortedDocValues files = DocValues.getSorted(segment, Fields.FROM_FILE);
    return document ->
        files.advanceExact(document) ? files.lookupOrd(files.ordValue()).utf8ToString() : NONE;
  }

  /// Returns how many articles are from each file that some are from.
  static Map<String, Long> count(IndexReader reader) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf.reader(), counts);
    }
    return counts;
  }

  private static void count(LeafReader leaf, Map<String, Long> counts) throws IOException {
    SortedDocValues files = DocValues.getSorted(leaf, Fields.FROM_FILE);
    Bits live = leaf.getLiveDocs();
    long[] ofOrdinals = new long[files.getValueCount()];
    while (files.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(files.docID())) {
        ofOrdinals[files.ordValue()]++;
      }
    }
    for (int ordinal = 0; ordinal < ofOrdinals.length; ordinal++) {
      if (ofOrdinals[ordinal] > 0) {
        counts.merge(files.lookupOrd(ordinal).utf8ToString(), ofOrdinals[ordinal], Long::sum);
      }
    }
  }
}

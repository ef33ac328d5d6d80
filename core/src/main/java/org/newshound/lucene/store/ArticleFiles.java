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

/// Tells from which file each article is: of those that yield it, the one whose version is kept.
public final class ArticleFiles {
  private ArticleFiles() {}

  /// Returns the file of an article; none when it is not in the index or was put there by itself.
  public static Optional<String> of(IndexReader reader, String id) throws IOException {
    List<Optional<String>> found =
        Lookup.each(
            reader,
            ArticleDocument.term(id),
            segment -> {
              SortedDocValues files = DocValues.getSorted(segment, Fields.FROM_FILE);
              return document ->
                  files.advanceExact(document)
                      ? Optional.of(files.lookupOrd(files.ordValue()).utf8ToString())
                      : Optional.empty();
            });
    return found.isEmpty() ? Optional.empty() : found.getFirst();
  }

  /// Returns how many articles are from each file that some are from.
  public static Map<String, Long> count(IndexReader reader) throws IOException {
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

package org.newshound.lucene.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/// Finds documents by a term, without a search.
public final class Lookup {
  /// Makes something of a document.
  ///
  /// @param <T> what it makes
  @FunctionalInterface
  public interface Maker<T> {
    /// Reads the document of that number.
    T read(StoredFields stored, int document) throws IOException;
  }

  /// Makes something of the documents of one segment, in order.
  ///
  /// @param <T> what it makes
  @FunctionalInterface
  interface OfSegment<T> {
    /// Reads the document of that number.
    T read(int document) throws IOException;
  }

  /// Begins with a segment.
  ///
  /// @param <T> what is made of its documents
  @FunctionalInterface
  interface Opening<T> {
    /// Returns what reads the segment's documents.
    OfSegment<T> open(LeafReader segment) throws IOException;
  }

  private Lookup() {}

  /// Returns the document that has a term.
  public static <T> Optional<T> one(IndexReader reader, Term term, Maker<T> maker)
      throws IOException {
    List<T> found = all(reader, term, maker);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /// Returns all documents that have a term. Neighbors share the work of unpacking.
  public static <T> List<T> all(IndexReader reader, Term term, Maker<T> maker) throws IOException {
    return each(
        reader,
        term,
        segment -> {
          StoredFields stored = segment.storedFields();
          return document -> maker.read(stored, document);
        });
  }

  /// Returns what is made of each document that has a term.
  static <T> List<T> each(IndexReader reader, Term term, Opening<T> opening) throws IOException {
    List<T> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      if (documents == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      OfSegment<T> segment = opening.open(leaf.reader());
      while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(documents.docID())) {
          found.add(segment.read(documents.docID()));
        }
      }
    }
    return found;
  }
}

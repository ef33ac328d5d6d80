package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/// The statistics by which words are scored: the only way in which our weights learn them.
///
/// A part of an index must score as the whole does. So statistics come from the searcher, which may
/// know those of the whole, and never from its reader, which may be that of a part. Terms that the
/// part lacks are asked for too, and so are the statistics of each field where the part has none of
/// the terms: a searcher that collects what its part has must not leave any of it out.
public interface Frequencies {
  /// Returns how many documents have a term.
  ///
  /// @param here what the reader of the searcher knows of the term, statistics included
  long docFreq(Term term, TermStates here) throws IOException;

  /// Returns the statistics of a field; none when no document has it.
  Optional<CollectionStatistics> of(String field) throws IOException;

  /// Says whether the searcher has the whole index, so that what its reader knows is all there is:
  /// Lucene's own queries score rightly then.
  default boolean isWhole() {
    return false;
  }

  /// Returns those of a searcher: its own when it has its own way to know them.
  static Frequencies of(IndexSearcher searcher) {
    return searcher instanceof Frequencies own ? own : new SearcherFrequencies(searcher);
  }
}

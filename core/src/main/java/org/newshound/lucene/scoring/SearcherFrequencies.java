package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/// The statistics of any searcher of Lucene, which may collect or replace them by overriding
/// [IndexSearcher#termStatistics] and [IndexSearcher#collectionStatistics].
final class SearcherFrequencies implements Frequencies {
  private final IndexSearcher searcher;

  SearcherFrequencies(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  @Override
  public long docFreq(Term term, TermStates here) throws IOException {
    if (here.docFreq() > 0) {
      return searcher.termStatistics(term, here.docFreq(), here.totalTermFreq()).docFreq();
    }
    try {
      return searcher.termStatistics(term, 0, 0).docFreq();
    } catch (IllegalArgumentException e) {
      // Statistics of no document cannot be made: the searcher knows the term nowhere else.
      return 0;
    }
  }

  @Override
  public Optional<CollectionStatistics> of(String field) throws IOException {
    return Optional.ofNullable(searcher.collectionStatistics(field));
  }
}

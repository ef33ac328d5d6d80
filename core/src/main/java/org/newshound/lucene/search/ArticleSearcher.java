package org.newshound.lucene.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.lucene.scoring.Frequencies;
import org.newshound.plan.QueryBudget;

/// A searcher for one request, with its time budget in everything it does.
///
/// Lucene counts a query's clauses against a budget that all libraries in the process share. Ours
/// are limited where they are parsed, so they are rewritten without that count.
final class ArticleSearcher extends IndexSearcher implements Frequencies {
  private ArticleSearcher(DirectoryReader reader) {
    super(reader);
  }

  static ArticleSearcher of(DirectoryReader reader, QueryBudget budget) throws IOException {
    ArticleSearcher searcher =
        new ArticleSearcher(ExitableDirectoryReader.wrap(reader, budget::shouldExit));
    searcher.setTimeout(budget::shouldExit);
    searcher.setSimilarity(NewsSimilarity.create());
    return searcher;
  }

  @Override
  public boolean isWhole() {
    return true;
  }

  @Override
  public long docFreq(Term term, TermStates here) {
    return here.docFreq();
  }

  @Override
  public Optional<CollectionStatistics> of(String field) throws IOException {
    return Optional.ofNullable(collectionStatistics(field));
  }

  /// Returns a collector that has seen all that a rewritten query finds.
  <C extends Collector> C collect(Query rewritten, C collector) throws IOException {
    return collect(createWeight(rewritten, collector.scoreMode(), 1), collector);
  }

  /// Returns a collector that has seen all that a query finds.
  <C extends Collector> C collect(Weight weight, C collector) throws IOException {
    for (LeafSlice slice : getSlices()) {
      search(slice.partitions, weight, collector);
    }
    return collector;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that is rewritten no further returns itself
  public Query rewrite(Query original) throws IOException {
    Query query = original;
    Query rewritten = query.rewrite(this);
    while (rewritten != query) {
      query = rewritten;
      rewritten = query.rewrite(this);
    }
    return query;
  }
}

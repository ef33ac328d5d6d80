package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.plan.Planner;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.QueryLimitException;
import org.newshound.query.ArticleQuery;

/// Says which queries find nothing. A query is looked at until its first article.
final class Presence {
  private final DirectoryReader reader;
  private final TextAnalysis analysis;
  private final QueryBudget budget;

  Presence(DirectoryReader reader, TextAnalysis analysis, QueryBudget budget) {
    this.reader = reader;
    this.analysis = analysis;
    this.budget = budget;
  }

  /// Returns those that find nothing for certain.
  Set<ArticleQuery> unmatched(Collection<ArticleQuery> queries, Instant now) throws IOException {
    Set<ArticleQuery> unmatched = new LinkedHashSet<>();
    try {
      SearchContext context = SearchContext.of(reader, analysis, budget, now);
      Planner planner = context.planner();
      for (ArticleQuery each : queries) {
        boolean found = isFound(context, planner, each);
        if (budget.shouldExit()) {
          return unmatched;
        }
        if (!found) {
          unmatched.add(each);
        }
      }
    } catch (ExitingReaderException e) {
      // There was no time for the rest, which therefore may be found.
    }
    return unmatched;
  }

  private static boolean isFound(SearchContext context, Planner planner, ArticleQuery each)
      throws IOException {
    try {
      ArticleSearcher searcher = context.searcher();
      return matches(searcher, searcher.rewrite(context.query(planner.plan(each).plan())));
    } catch (QueryLimitException e) {
      // Nobody knows.
      return true;
    }
  }

  private static boolean matches(ArticleSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
      while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          return true;
        }
      }
    }
    return false;
  }
}

package org.newshound.lucene.position;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;

/// What a query of words finds, less the articles in whose fields the words are not where a
/// positional query asks. The query of words proposes articles and scores them.
public final class PositionFilterQuery extends Query {
  private final Query words;
  private final Map<SearchField, PositionalQuery> queries;
  private final int count;
  private final QueryBudget budget;

  /// Makes a query.
  ///
  /// @param words finds at least the articles that hold the words, and scores them
  /// @param queries what to look for in which text; one text that matches is enough
  /// @param count how many matches apart from each other all texts must have together
  /// @param budget what the search may spend
  public PositionFilterQuery(
      Query words, Map<SearchField, PositionalQuery> queries, int count, QueryBudget budget) {
    this.words = words;
    this.queries = Map.copyOf(queries);
    this.count = count;
    this.budget = budget;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that is rewritten no further returns itself
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = words.rewrite(searcher);
    if (rewritten instanceof MatchNoDocsQuery) {
      return rewritten;
    }
    return rewritten == words ? this : new PositionFilterQuery(rewritten, queries, count, budget);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new PositionFilterWeight(this, searcher.createWeight(words, mode, boost));
  }

  @Override
  public void visit(QueryVisitor visitor) {
    words.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "positional(" + words.toString(field) + ", " + queries + ", " + count + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PositionFilterQuery that
        && words.equals(that.words)
        && queries.equals(that.queries)
        && count == that.count;
  }

  @Override
  public int hashCode() {
    return Objects.hash(words, queries, count);
  }

  private static final class PositionFilterWeight extends FilterWeight {
    private final PositionFilterQuery query;

    PositionFilterWeight(PositionFilterQuery query, Weight words) {
      super(query, words);
      this.query = query;
    }

    /// When time runs out less is found, which must not be remembered.
    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return false;
    }

    @Override
    public int count(LeafReaderContext context) {
      return -1;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      Scorer scorer = scorer(context);
      return scorer != null && scorer.iterator().advance(document) == document
          ? in.explain(context, document)
          : Explanation.noMatch("the words do not stand as asked");
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(context);
      if (supplier == null) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          SegmentMatcher queries =
              new SegmentMatcher(context.reader(), query.queries, query.count, query.budget);
          return new PositionFilterScorer(supplier.get(leadCost), queries);
        }

        @Override
        public long cost() {
          return supplier.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
          supplier.setTopLevelScoringClause();
        }
      };
    }
  }
}

package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// What a query finds, with scores that age has taken something of.
///
/// Age only takes away, so what cannot compete without it cannot with it: the bounds of the query
/// hold, and articles are passed over as fast as before.
///
/// Safe for use by many threads.
public final class RecencyQuery extends Query {
  private final Query query;
  private final RecencyDecay ageing;

  /// Makes a query.
  ///
  /// @param query finds and scores the articles
  /// @param ageing what age takes of the scores
  public RecencyQuery(Query query, RecencyDecay ageing) {
    this.query = query;
    this.ageing = ageing;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that is rewritten no further returns itself
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query ? this : new RecencyQuery(rewritten, ageing);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(query, mode, boost);
    return mode.needsScores() ? new RecencyWeight(this, weight) : weight;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "aged(" + query.toString(field) + ", " + ageing + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecencyQuery that
        && query.equals(that.query)
        && ageing.equals(that.ageing);
  }

  @Override
  public int hashCode() {
    return Objects.hash(query, ageing);
  }

  private static final class RecencyWeight extends FilterWeight {
    private final RecencyDecay ageing;

    RecencyWeight(RecencyQuery query, Weight weight) {
      super(query, weight);
      ageing = query.ageing;
    }

    @Override
    public Explanation explain(LeafReaderContext context, int document) throws IOException {
      Explanation inner = in.explain(context, document);
      if (!inner.isMatch()) {
        return inner;
      }
      double left = ageing.left(RecencyDecay.moments(context.reader()), document);
      return Explanation.match(
          (float) (inner.getValue().doubleValue() * left),
          "score less what age takes, the product of",
          inner,
          Explanation.match((float) left, "what age leaves"));
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
          return new RecencyScorer(
              supplier.get(leadCost), ageing, RecencyDecay.moments(context.reader()));
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

  private static final class RecencyScorer extends FilterScorer {
    private final RecencyDecay ageing;
    private final SortedNumericDocValues moments;

    RecencyScorer(Scorer scorer, RecencyDecay ageing, SortedNumericDocValues moments) {
      super(scorer);
      this.ageing = ageing;
      this.moments = moments;
    }

    @Override
    public float score() throws IOException {
      return (float) (in.score() * ageing.left(moments, docID()));
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return in.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return in.getMaxScore(upTo);
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      in.setMinCompetitiveScore(least);
    }
  }
}

package org.newshound.lucene.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.newshound.lucene.scoring.FrequencyScored;

/// The query of a plan for a part of an index.
///
/// A part that lacks what some filter asks for finds nothing, and Lucene rewrites the query to one
/// of nothing. The statistics of its words count all the same: what is scored by them is asked for
/// whatever the query is rewritten to.
final class ShardQuery extends Query {
  private final Query query;
  private final List<FrequencyScored> scored;

  ShardQuery(Query query, List<FrequencyScored> scored) {
    this.query = query;
    this.scored = List.copyOf(scored);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // a query that is rewritten no further returns itself
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = query.rewrite(searcher);
    return rewritten == query ? this : new ShardQuery(rewritten, scored);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (mode.needsScores()) {
      for (FrequencyScored each : scored) {
        each.ask(searcher);
      }
    }
    return query.createWeight(searcher, mode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShardQuery that && query.equals(that.query);
  }

  @Override
  public int hashCode() {
    return 31 * query.hashCode() + 2;
  }
}

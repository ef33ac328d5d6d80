package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.query.Plan;
import org.newshound.lucene.query.PlanQueries;
import org.newshound.lucene.query.Planner;
import org.newshound.plan.QueryBudget;

/// What one request works with.
///
/// @param searcher searches within the budget
/// @param analysis how texts are read
/// @param budget what the request may cost
/// @param now when it was made: what is under embargo then is not found
record Inquiry(ArticleSearcher searcher, TextAnalysis analysis, QueryBudget budget, Instant now) {
  static Inquiry of(DirectoryReader reader, TextAnalysis analysis, QueryBudget budget, Instant now)
      throws IOException {
    return new Inquiry(ArticleSearcher.of(reader, budget), analysis, budget, now);
  }

  /// Returns a planner for what is searched; days begin as in Greenwich.
  Planner planner() throws IOException {
    return new Planner(searcher.getIndexReader(), analysis, budget, now, ZoneOffset.UTC);
  }

  /// Returns the query of a plan, which finds nothing under embargo.
  Query query(Plan plan) throws IOException {
    return Embargoes.respect(PlanQueries.query(plan), searcher.getIndexReader(), now);
  }
}

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

/// What one request works with.
///
/// @param searcher searches within the limit
/// @param analysis how texts are read
/// @param limit what the request may cost
/// @param now when it was made: what is under embargo then is not found
record Inquiry(ArticleSearcher searcher, TextAnalysis analysis, TimeLimit limit, Instant now) {
  static Inquiry of(DirectoryReader reader, TextAnalysis analysis, TimeLimit limit, Instant now)
      throws IOException {
    return new Inquiry(ArticleSearcher.of(reader, limit), analysis, limit, now);
  }

  /// Returns a planner for what is searched; days begin as in Greenwich.
  Planner planner() throws IOException {
    return new Planner(searcher.getIndexReader(), analysis, limit, now, ZoneOffset.UTC);
  }

  /// Returns the query of a plan, which finds nothing under embargo.
  Query query(Plan plan) throws IOException {
    return Embargoes.respect(PlanQueries.query(plan), searcher.getIndexReader(), now);
  }
}

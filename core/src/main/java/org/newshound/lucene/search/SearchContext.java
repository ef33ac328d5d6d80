package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.highlight.Highlighter;
import org.newshound.lucene.query.IndexDictionary;
import org.newshound.lucene.query.PlanCompiler;
import org.newshound.plan.Plan;
import org.newshound.plan.Planner;
import org.newshound.plan.QueryBudget;

/// What one request works with.
///
/// @param searcher searches within the budget
/// @param analysis how texts are read
/// @param budget what the request may spend
/// @param now when it was made: what is under embargo then is not found
/// @param planner plans all queries of the request; days begin as in Greenwich
/// @param compiler compiles its plans
record SearchContext(
    ArticleSearcher searcher,
    TextAnalysis analysis,
    QueryBudget budget,
    Instant now,
    Planner planner,
    PlanCompiler compiler) {
  static SearchContext of(
      DirectoryReader reader, TextAnalysis analysis, QueryBudget budget, Instant now)
      throws IOException {
    ArticleSearcher searcher = ArticleSearcher.of(reader, budget);
    IndexDictionary dictionary = new IndexDictionary(searcher.getIndexReader());
    return new SearchContext(
        searcher,
        analysis,
        budget,
        now,
        new Planner(analysis, dictionary, budget, now, ZoneOffset.UTC),
        new PlanCompiler(budget));
  }

  /// Returns what highlights the plans of the request in the articles of a segment.
  Highlighter highlighter(LeafReaderContext leaf) {
    return new Highlighter(searcher, leaf, compiler, analysis, budget);
  }

  /// Returns the query of a plan, which finds nothing under embargo.
  Query query(Plan plan) throws IOException {
    return Embargoes.respect(compiler.query(plan), searcher.getIndexReader(), now);
  }
}

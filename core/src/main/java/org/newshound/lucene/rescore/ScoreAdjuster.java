package org.newshound.lucene.rescore;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.query.PlanCompiler;
import org.newshound.lucene.scoring.RecencyDecay;
import org.newshound.plan.Planner;
import org.newshound.plan.QueryBudget;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;
import org.newshound.search.Notice;
import org.newshound.search.Scoring;

/// Finds what moves the articles of a query up or down.
public final class ScoreAdjuster {
  private final IndexSearcher searcher;
  private final Planner planner;
  private final PlanCompiler compiler;
  private final PseudoRelevanceFeedback feedback;
  private final QueryBudget budget;
  private final Instant now;

  /// Makes one for a search.
  ///
  /// @param planner that of the search; nobody asked for what it takes notice of here
  /// @param budget what the search may spend
  /// @param now what ages count from
  public ScoreAdjuster(
      IndexSearcher searcher,
      TextAnalysis analysis,
      Planner planner,
      PlanCompiler compiler,
      QueryBudget budget,
      Instant now) {
    this.searcher = searcher;
    this.planner = planner;
    this.compiler = compiler;
    this.budget = budget;
    this.now = now;
    feedback = new PseudoRelevanceFeedback(searcher, analysis, budget);
  }

  /// Returns the adjustments to the scores of the articles of a query.
  ///
  /// @param query what was asked
  /// @param found finds its articles
  public ScoreAdjustments on(ArticleQuery query, Query found, Scoring scoring) throws IOException {
    List<Notice> notices = new ArrayList<>();
    List<Clause> words = scoring.expansion() ? words(query, found, notices) : List.of();
    List<Clause> pairs = scoring.proximity() ? clauses(ProximityBoost.of(query)) : List.of();
    RecencyDecay ageing =
        scoring.halfLife() == null ? null : RecencyDecay.of(now, scoring.halfLife());
    return new ScoreAdjustments(words, pairs, ageing, notices);
  }

  private List<Clause> words(ArticleQuery query, Query found, List<Notice> notices)
      throws IOException {
    Set<QueryField> fields = SearchedFields.of(query);
    if (fields.isEmpty()) {
      notices.add(Notice.notExpanded("the query has no words"));
      return List.of();
    }
    PseudoRelevanceFeedback.ExpansionTerms lesson =
        feedback.on(searcher.rewrite(found), budget.expansion());
    if (lesson.words().isEmpty()) {
      notices.add(Notice.notExpanded(lesson.otherwise()));
      return List.of();
    }
    notices.add(
        Notice.expanded(
            lesson.words().stream().map(PseudoRelevanceFeedback.ExpansionTerm::word).toList()));
    return clauses(lesson.words().stream().map(word -> query(word, fields)).toList());
  }

  /// Returns a learnt word in the fields that the words of the query are looked up in.
  private static ArticleQuery query(
      PseudoRelevanceFeedback.ExpansionTerm learnt, Set<QueryField> fields) {
    ArticleQuery word = new Word(learnt.word());
    List<ArticleQuery> each =
        fields.stream()
            .sorted()
            .map(field -> field == QueryField.TEXT ? word : new Fielded(field, word))
            .toList();
    return new Boosted(each.size() == 1 ? each.getFirst() : new Or(each), (float) learnt.weight());
  }

  private List<Clause> clauses(List<? extends ArticleQuery> queries) throws IOException {
    List<Clause> clauses = new ArrayList<>();
    for (ArticleQuery query : queries) {
      clauses.add(new Clause(query, compiler.query(planner.plan(query).plan())));
    }
    return clauses;
  }
}

package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.facet.FacetFilters;
import org.newshound.lucene.suggest.DidYouMean;
import org.newshound.plan.Planner;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.QueryLimitException;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Advice;
import org.newshound.search.Advice.Condition;
import org.newshound.search.Advice.Respelling;
import org.newshound.search.Advice.Suggestion;
import org.newshound.search.SearchRequest;

/// Says what may be tried when a query finds nothing or a word of it is in no article.
final class Adviser {
  private static final int CONDITIONS_MAX = 16;
  private static final int COMBINATIONS_MAX = 9;

  private final DirectoryReader reader;
  private final TextAnalysis analysis;
  private final Instant now;
  private final FacetFilters filters;
  private final QueryBudget budget;
  private final SearchContext context;
  private final Planner planner;
  private final List<Condition> conditions = new ArrayList<>();
  private List<Respelling> respellings = List.of();
  private @Nullable Suggestion suggestion;

  Adviser(
      DirectoryReader reader,
      TextAnalysis analysis,
      SearchRequest request,
      Instant now,
      QueryBudget budget)
      throws IOException {
    this.reader = reader;
    this.analysis = analysis;
    this.now = now;
    this.budget = budget;
    context = SearchContext.of(reader, analysis, budget, now);
    planner = context.planner();
    filters = FacetFilters.of(request, context.planner(), context.compiler());
  }

  /// Returns advice on a query; what there is no time for is left out.
  ///
  /// @param nothingFound whether the query finds nothing
  Advice on(ArticleQuery query, boolean nothingFound) throws IOException {
    try {
      respell(query, nothingFound);
      if (nothingFound) {
        weigh(query);
      }
    } catch (ExitingReaderException | QueryLimitException e) {
      // The time is up; what is known so far is the advice.
    }
    return new Advice(conditions, respellings, suggestion);
  }

  private void respell(ArticleQuery query, boolean nothingFound) throws IOException {
    DidYouMean didYouMean = new DidYouMean(reader, analysis, now, budget::shouldExit, nothingFound);
    respellings = didYouMean.respellings(query);
    int combinations = 1;
    for (Respelling each : respellings) {
      combinations = Math.min(COMBINATIONS_MAX, combinations * each.closest().size());
    }
    for (int i = 0; !respellings.isEmpty() && i < combinations && suggestion == null; i++) {
      ArticleQuery reworded = didYouMean.reworded(query, choices(respellings, i));
      long articles = count(reworded);
      if (articles > 0) {
        suggestion = new Suggestion(reworded, articles);
      }
    }
  }

  /// Returns the choice of that number; the first is the likeliest word for each.
  private static Map<Respelling, Integer> choices(List<Respelling> respellings, int number) {
    Map<Respelling, Integer> choices = new LinkedHashMap<>();
    int rest = number;
    for (Respelling each : respellings) {
      choices.put(each, rest % each.closest().size());
      rest /= each.closest().size();
    }
    return choices;
  }

  /// Counts what meets each condition alone, and what meets all but one.
  private void weigh(ArticleQuery query) throws IOException {
    if (query instanceof ArticleQuery.And(List<ArticleQuery> operands)
        && operands.size() <= CONDITIONS_MAX) {
      for (int i = 0; i < operands.size(); i++) {
        List<ArticleQuery> rest = new ArrayList<>(operands);
        ArticleQuery one = rest.remove(i);
        ArticleQuery others = rest.size() == 1 ? rest.getFirst() : new ArticleQuery.And(rest);
        conditions.add(new Condition(one, count(one), count(others)));
      }
    }
  }

  private long count(ArticleQuery query) throws IOException {
    ArticleSearcher searcher = context.searcher();
    long count =
        searcher.count(
            searcher.rewrite(filters.narrowed(context.query(planner.plan(query).plan()))));
    if (budget.shouldExit()) {
      // What was counted until then may be too little.
      throw new ExitingReaderException("the time for advice is up");
    }
    return count;
  }
}

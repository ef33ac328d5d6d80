package org.newshound.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.search.Respellings;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Suggestions;
import org.newshound.search.Suggestions.Condition;
import org.newshound.search.Suggestions.Respelt;

/// Finds out what may be tried when a query finds nothing or a word of it is in no article. When
/// the limits are met, it returns what it knows by then.
final class Suggester {
  private static final int CONDITIONS_MAX = 16;

  private final ArticleIndex index;
  private final SearchRequest counting;
  private final Supplier<SearchLimits> rest;
  private final BooleanSupplier stop;

  /// Makes a suggester for a request.
  ///
  /// @param rest the limits of what is still to come
  Suggester(
      ArticleIndex index,
      SearchRequest request,
      Supplier<SearchLimits> rest,
      BooleanSupplier stop) {
    this.index = index;
    this.rest = rest;
    this.stop = stop;
    counting =
        request
            .withRelaxation(Relaxation.NONE)
            .withFacets(List.of())
            .withSnippets(0)
            .withLimit(0)
            .withExactTotal(true);
  }

  /// Returns suggestions.
  ///
  /// @param nothingFound whether the query finds nothing
  Suggestions suggest(boolean nothingFound) throws IOException {
    ArticleQuery query = counting.query();
    Respellings respellings = index.respellings(query, nothingFound, rest.get(), stop);
    List<Condition> conditions = new ArrayList<>();
    Respelt respelt = null;
    try {
      respelt = respelt(respellings.queries());
      if (nothingFound) {
        addConditions(query, conditions);
      }
    } catch (OutOfTime e) {
      // What is known so far is suggested.
    }
    return new Suggestions(conditions, respellings.words(), respelt);
  }

  /// Returns the first of some queries that finds anything.
  private @Nullable Respelt respelt(List<ArticleQuery> queries) throws IOException, OutOfTime {
    for (ArticleQuery each : queries) {
      long articles = count(each);
      if (articles > 0) {
        return new Respelt(each, articles);
      }
    }
    return null;
  }

  /// Counts what meets each condition alone, and what meets all but one.
  private void addConditions(ArticleQuery query, List<Condition> conditions)
      throws IOException, OutOfTime {
    if (query instanceof ArticleQuery.And(List<ArticleQuery> operands)
        && operands.size() <= CONDITIONS_MAX) {
      for (int i = 0; i < operands.size(); i++) {
        List<ArticleQuery> others = new ArrayList<>(operands);
        ArticleQuery one = others.remove(i);
        ArticleQuery without =
            others.size() == 1 ? others.getFirst() : new ArticleQuery.And(others);
        conditions.add(new Condition(one, count(one), count(without)));
      }
    }
  }

  private long count(ArticleQuery query) throws IOException, OutOfTime {
    SearchResult counted = index.searchOnce(counting.withQuery(query).withLimits(rest.get()), stop);
    if (!counted.isComplete()) {
      // What was counted until then may be too little.
      throw new OutOfTime();
    }
    return counted.total();
  }

  /// A limit was met.
  private static final class OutOfTime extends Exception {
    private static final long serialVersionUID = 1L;

    OutOfTime() {
      super("out of time", null, false, false);
    }
  }
}

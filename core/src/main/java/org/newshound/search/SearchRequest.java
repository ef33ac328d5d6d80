package org.newshound.search;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.facet.FacetRequest;
import org.newshound.search.facet.Narrowing;

/// A query and how much of its answer is wanted.
///
/// ```java
/// SearchRequest request =
///     SearchRequest.of("ferry w/5 strike")
///         .withOrder(Order.NEWEST)
///         .withFacets(List.of(new FacetRequest(FacetField.PLACE, 10)));
/// ```
///
/// @param query what to find
/// @param offset how many of the best hits to pass over
/// @param limit how many hits to return at most
/// @param snippets how many snippets a hit carries at most
/// @param order which hits come first
/// @param scoring what counts in the order of relevance beside the words of the query
/// @param after where the page before ended, or null; hits up to there are passed over
/// @param exactTotal whether all articles that match are counted, however many there are
/// @param facets what to count
/// @param narrowings what to narrow the answer to; of one field any value will do
/// @param relaxation what to do when nothing is found
/// @param limits what the request may cost at most
/// @param filter what every article found must match besides, without a part in its score
public record SearchRequest(
    ArticleQuery query,
    int offset,
    int limit,
    int snippets,
    Order order,
    Scoring scoring,
    @Nullable Cursor after,
    boolean exactTotal,
    List<FacetRequest> facets,
    List<Narrowing> narrowings,
    Relaxation relaxation,
    SearchLimits limits,
    ArticleQuery filter) {
  /// How many hits a request returns unless told otherwise.
  public static final int DEFAULT_LIMIT = 10;

  /// Checks the ranges and copies the lists.
  public SearchRequest {
    if (offset < 0 || limit < 0 || snippets < 0) {
      throw new IllegalArgumentException("offset, limit and snippets must not be negative");
    }
    if (after != null && !after.fits(order)) {
      throw new IllegalArgumentException("the page before was not in the order " + order);
    }
    facets = List.copyOf(facets);
    narrowings = List.copyOf(narrowings);
  }

  /// {@return a request for the ten best hits, each with one snippet}
  ///
  /// @param query the query
  public static SearchRequest of(ArticleQuery query) {
    return new SearchRequest(
        query,
        0,
        DEFAULT_LIMIT,
        1,
        Order.RELEVANCE,
        Scoring.WORDS,
        null,
        false,
        List.of(),
        List.of(),
        Relaxation.NONE,
        SearchLimits.DEFAULT,
        new ArticleQuery.Everything());
  }

  /// {@return a request for the ten best hits of a query as a reader types it; a faulty one is
  /// repaired} Use [QueryParser] to see what was wrong.
  ///
  /// @param query the query
  public static SearchRequest of(String query) {
    return of(QueryParser.parse(query).query());
  }

  /// {@return a copy with another query}
  ///
  /// @param other the query
  public SearchRequest withQuery(ArticleQuery other) {
    return with(copy -> copy.query = other);
  }

  /// {@return a copy that starts at another hit}
  ///
  /// @param hits how many to pass over
  public SearchRequest withOffset(int hits) {
    return with(copy -> copy.offset = hits);
  }

  /// {@return a copy that returns another number of hits}
  ///
  /// @param hits how many
  public SearchRequest withLimit(int hits) {
    return with(copy -> copy.limit = hits);
  }

  /// {@return a copy whose hits carry another number of snippets}
  ///
  /// @param count how many
  public SearchRequest withSnippets(int count) {
    return with(copy -> copy.snippets = count);
  }

  /// {@return a copy in another order, from its beginning}
  ///
  /// @param other which hits come first
  public SearchRequest withOrder(Order other) {
    return with(copy -> {
      copy.order = other;
      copy.after = null;
    });
  }

  /// {@return a copy in which other things count, from its beginning}
  ///
  /// @param other what counts beside the words of the query
  public SearchRequest withScoring(Scoring other) {
    return with(copy -> {
      copy.scoring = other;
      copy.after = null;
    });
  }

  /// {@return a copy that goes on behind a page}
  ///
  /// @param cursor what the page before said in [SearchResult#next]
  public SearchRequest withAfter(Cursor cursor) {
    return with(copy -> {
      copy.offset = 0;
      copy.after = cursor;
    });
  }

  /// {@return a copy that counts all articles that match}
  ///
  /// @param exact whether to
  public SearchRequest withExactTotal(boolean exact) {
    return with(copy -> copy.exactTotal = exact);
  }

  /// {@return a copy that counts other things}
  ///
  /// @param wanted what to count
  public SearchRequest withFacets(List<FacetRequest> wanted) {
    return with(copy -> copy.facets = wanted);
  }

  /// {@return a copy that is narrowed to other values}
  ///
  /// @param wanted the values
  public SearchRequest withNarrowings(List<Narrowing> wanted) {
    return with(copy -> copy.narrowings = wanted);
  }

  /// {@return a copy that does something else when nothing is found}
  ///
  /// @param other what to do
  public SearchRequest withRelaxation(Relaxation other) {
    return with(copy -> copy.relaxation = other);
  }

  /// {@return a copy that may cost otherwise}
  ///
  /// @param other what it may cost at most
  public SearchRequest withLimits(SearchLimits other) {
    return with(copy -> copy.limits = other);
  }

  /// {@return a copy that finds only what a query finds too} Its words neither score nor are they
  /// marked, nothing of it is relaxed, and what it finds is remembered for the next request when it
  /// is asked for often. So a filter is what a program adds (a tenant, a licence), while the query
  /// is what a reader types.
  ///
  /// @param query the filter
  public SearchRequest withFilter(ArticleQuery query) {
    return with(copy -> copy.filter = query);
  }

  private SearchRequest with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.request();
  }

  /// The parts of a request, to be changed.
  private static final class Copy {
    private ArticleQuery query;
    private int offset;
    private int limit;
    private int snippets;
    private Order order;
    private Scoring scoring;
    private @Nullable Cursor after;
    private boolean exactTotal;
    private List<FacetRequest> facets;
    private List<Narrowing> narrowings;
    private Relaxation relaxation;
    private SearchLimits limits;
    private ArticleQuery filter;

    Copy(SearchRequest of) {
      query = of.query;
      offset = of.offset;
      limit = of.limit;
      snippets = of.snippets;
      order = of.order;
      scoring = of.scoring;
      after = of.after;
      exactTotal = of.exactTotal;
      facets = of.facets;
      narrowings = of.narrowings;
      relaxation = of.relaxation;
      limits = of.limits;
      filter = of.filter;
    }

    SearchRequest request() {
      return new SearchRequest(
          query,
          offset,
          limit,
          snippets,
          order,
          scoring,
          after,
          exactTotal,
          facets,
          narrowings,
          relaxation,
          limits,
          filter);
    }
  }
}

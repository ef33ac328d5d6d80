package org.newshound.index;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// A search that makes suggestions when nothing is found and, if the request says so, answers a
/// wider query instead. All of it together keeps the limits of the request.
final class RelaxedSearch {
  private final ArticleIndex index;
  private final SearchRequest request;
  private final BooleanSupplier stop;
  private final SearchResult first;
  private final long start;

  private RelaxedSearch(ArticleIndex index, SearchRequest request, BooleanSupplier stop)
      throws IOException {
    this.index = index;
    this.request = request;
    this.stop = stop;
    first = index.searchOnce(request, stop);
    start = System.nanoTime() - first.took().toNanos();
  }

  static SearchResult of(ArticleIndex index, SearchRequest request, BooleanSupplier stop)
      throws IOException {
    return new RelaxedSearch(index, request, stop).result();
  }

  private SearchResult result() throws IOException {
    SearchResult result =
        isSuggesting() ? first.withSuggestions(suggester().suggest(isEmpty())) : first;
    if (!isEmpty() || !isWidening()) {
      return result;
    }
    for (ArticleQuery wider : wider(request.query())) {
      SearchResult relaxed = index.searchOnce(request.withQuery(wider).withLimits(rest()), stop);
      if (relaxed.total() > 0 || !relaxed.isComplete()) {
        return relaxed.withRelaxed(wider).withSuggestions(result.suggestions());
      }
    }
    return result;
  }

  private boolean isSuggesting() {
    boolean firstPage = request.offset() == 0 && request.after() == null;
    return request.relaxation() != Relaxation.NONE && firstPage && first.isComplete();
  }

  private boolean isWidening() {
    return request.relaxation() == Relaxation.AUTO && request.after() == null && first.isComplete();
  }

  private boolean isEmpty() {
    return first.total() == 0;
  }

  private Suggester suggester() {
    return new Suggester(index, request, this::rest, stop);
  }

  private SearchLimits rest() {
    SearchLimits limits = request.limits();
    Duration left = limits.time().minusNanos(System.nanoTime() - start);
    return limits.withTime(left.isNegative() ? Duration.ZERO : left);
  }

  /// Returns the queries to try when one finds nothing: all operands but one, then any; of a pasted
  /// text any of its words at once.
  private static List<ArticleQuery> wider(ArticleQuery query) {
    Optional<ArticleQuery> mostLike = Relaxation.mostLike(query);
    if (mostLike.isPresent()) {
      return List.of(mostLike.get());
    }
    return Stream.of(Relaxation.allButAny(query), Relaxation.any(query))
        .flatMap(Optional::stream)
        .toList();
  }
}

package org.newshound.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;

/// The answer to a request.
///
/// @param total how many articles match; at least so many when it is not exact
/// @param totalExact whether `total` is all of them
/// @param hits the part of them that was asked for, best first
/// @param took how long the search ran
/// @param incomplete why the search stopped early, or null when it is complete
/// @param facets what was counted, in the order in which it was asked for
/// @param notices what a reader should know of how the query was answered
/// @param relaxed the wider query that was answered, since nothing matched the one that was asked;
///   null when that one was answered
/// @param next where the next page begins; null behind the last hit
/// @param advice what to try when nothing was found, unless [org.newshound.query.Relaxation#NONE]
///   was asked for
public record SearchResult(
    long total,
    boolean totalExact,
    List<Hit> hits,
    Duration took,
    @Nullable String incomplete,
    List<Facet> facets,
    List<Notice> notices,
    @Nullable ArticleQuery relaxed,
    @Nullable Cursor next,
    Advice advice) {
  /// Copies the lists.
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    notices = List.copyOf(notices);
  }

  /// {@return whether every article was looked at}
  public boolean isComplete() {
    return incomplete == null;
  }

  /// {@return a copy that says that a wider query was answered}
  ///
  /// @param query the wider query
  public SearchResult withRelaxed(ArticleQuery query) {
    return new SearchResult(
        total, totalExact, hits, took, incomplete, facets, notices, query, next, advice);
  }

  /// {@return a copy with advice}
  ///
  /// @param other what to try
  public SearchResult withAdvice(Advice other) {
    return new SearchResult(
        total, totalExact, hits, took, incomplete, facets, notices, relaxed, next, other);
  }
}

package org.newshound.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.search.facet.Facet;

/// The answer to a request.
///
/// @param total how many articles match; at least so many when it is not exact
/// @param totalExact whether `total` is all of them
/// @param hits the part of them that was asked for, best first, and whether a limit cut the answer
///   off
/// @param took how long the search ran
/// @param facets what was counted, in the order in which it was asked for; of an answer that was
///   cut off too little, or nothing
/// @param notices what a reader should know of how the query was answered
/// @param relaxed the wider query that was answered, since nothing matched the one that was asked;
///   null when that one was answered
/// @param next where the next page begins; null behind the last hit
/// @param suggestions what to try when nothing was found, unless
///   [org.newshound.query.Relaxation#NONE] was asked for
public record SearchResult(
    long total,
    boolean totalExact,
    HitList hits,
    Duration took,
    List<Facet> facets,
    List<Notice> notices,
    @Nullable ArticleQuery relaxed,
    @Nullable Cursor next,
    Suggestions suggestions) {
  /// Copies the lists.
  public SearchResult {
    facets = List.copyOf(facets);
    notices = List.copyOf(notices);
  }

  /// {@return whether every article was looked at, or what cut the answer off}
  public Completeness completeness() {
    return hits.completeness();
  }

  /// {@return whether every article was looked at}
  public boolean isComplete() {
    return completeness() instanceof Completeness.Complete;
  }

  /// {@return a copy that says that a wider query was answered}
  ///
  /// @param query the wider query
  public SearchResult withRelaxed(ArticleQuery query) {
    return new SearchResult(
        total, totalExact, hits, took, facets, notices, query, next, suggestions);
  }

  /// {@return a copy with suggestions}
  ///
  /// @param other what to try
  public SearchResult withSuggestions(Suggestions other) {
    return new SearchResult(total, totalExact, hits, took, facets, notices, relaxed, next, other);
  }
}

package org.newshound.shell.session.action;

import java.util.Comparator;
import java.util.Optional;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.search.Suggestions;

/// Finds the query that was probably meant by one that finds nothing.
final class LikeliestQuery {
  private LikeliestQuery() {}

  /// Returns the query with its words respelt or, if that does not help, without the condition that
  /// excludes most.
  static Optional<ArticleQuery> insteadOf(ArticleQuery query, Suggestions suggestions) {
    if (suggestions.respelt() != null) {
      return Optional.of(suggestions.respelt().query());
    }
    return suggestions.conditions().stream()
        .filter(condition -> condition.without() > 0)
        .max(Comparator.comparingLong(Suggestions.Condition::without))
        .flatMap(condition ->
            Relaxation.withoutOne(query).stream()
                .filter(relaxed -> relaxed.dropped().equals(condition.query()))
                .map(Relaxation.Relaxed::query)
                .findFirst());
  }
}

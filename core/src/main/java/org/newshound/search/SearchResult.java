package org.newshound.search;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a request.
///
/// @param total how many articles match
/// @param hits the part of them that was asked for, best first
/// @param took how long the search ran
/// @param incomplete why the search stopped early, or null when it is complete
public record SearchResult(long total, List<Hit> hits, Duration took, @Nullable String incomplete) {
  /// Copies the hits.
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /// {@return whether every article was looked at}
  public boolean isComplete() {
    return incomplete == null;
  }
}

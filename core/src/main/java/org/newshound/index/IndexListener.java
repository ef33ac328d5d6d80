package org.newshound.index;

import java.io.IOException;
import java.time.Duration;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// Hears what happens in an index, for whoever logs or measures. Hand it in with
/// [IndexOptions#withListener].
///
/// Methods are called on the thread that did the work, several at once; what they throw reaches the
/// caller of that work, so they should not throw.
public interface IndexListener {
  /// Hears nothing.
  IndexListener NONE = new IndexListener() {};

  /// {@return how long a search takes to be slow; a second unless overridden}
  default Duration slow() {
    return Duration.ofSeconds(1);
  }

  /// Hears of a search that was slow.
  ///
  /// @param request what was asked
  /// @param result the answer, with the time it took
  default void slowSearch(SearchRequest request, SearchResult result) {}

  /// Hears of a commit.
  ///
  /// @param took how long it took
  default void committed(Duration took) {}

  /// Hears that parts of the index were joined in the background.
  ///
  /// @param articles how many documents the new part has, those of files included
  /// @param took how long it took
  default void merged(int articles, Duration took) {}

  /// Hears of something that failed where nobody waits for it: a refresh by its period, or the
  /// joining of parts.
  ///
  /// @param failure what was thrown
  default void failed(IOException failure) {}
}

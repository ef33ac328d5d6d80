package org.newshound.plan;

import org.jspecify.annotations.Nullable;

/// A query that would take more than a search may spend, whatever the index holds.
public final class QueryLimitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /// Makes one that says what is too much.
  ///
  /// @param message what is too much, for a reader
  /// @param cause what it was met through, or null
  public QueryLimitException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package org.newshound.index;

import org.jspecify.annotations.Nullable;

/// The index was closed before it was asked.
public final class IndexClosedException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /// Makes one that says which index.
  ///
  /// @param message which index
  /// @param cause what it was met through, or null
  public IndexClosedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

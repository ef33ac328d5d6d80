package org.newshound.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The index is being written by another process or another open index. Reading it works.
public final class IndexLockedException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Makes one that says what, where and what now.
  ///
  /// @param message what, where and what now
  /// @param cause what it was met through, or null
  public IndexLockedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

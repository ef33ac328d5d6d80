package org.newshound.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The index is damaged.
public final class CorruptArticleIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Makes one that says what, where and what now.
  ///
  /// @param message what, where and what now
  /// @param cause what it was met through, or null
  public CorruptArticleIndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package org.newshound.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The folder holds no index of ours, or one of a layout this version cannot read.
public final class IndexFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Makes one that says what, where and what now.
  ///
  /// @param message what, where and what now
  /// @param cause what it was met through, or null
  public IndexFormatException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

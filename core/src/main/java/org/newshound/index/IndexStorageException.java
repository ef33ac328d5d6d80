package org.newshound.index;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The files of an index cannot be read or written: the disk is full or fails, or the thread that
/// wrote was interrupted. What was committed is kept. An index that was being written is to be
/// opened again.
public final class IndexStorageException extends IOException {
  private static final long serialVersionUID = 1L;

  /// Makes one that says what, where and why.
  ///
  /// @param message what, where and why
  /// @param cause what it was met through, or null
  public IndexStorageException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

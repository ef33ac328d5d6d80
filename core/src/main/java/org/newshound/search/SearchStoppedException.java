package org.newshound.search;

import org.jspecify.annotations.Nullable;

/// Something was asked that only a whole answer is good for, and a limit cut the answer off.
public final class SearchStoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Makes one.
  ///
  /// @param stopped what was met
  public SearchStoppedException(Completeness.Stopped stopped) {
    this(stopped, null);
  }

  /// Makes one.
  ///
  /// @param stopped what was met
  /// @param cause how it showed, or null
  public SearchStoppedException(Completeness.Stopped stopped, @Nullable Throwable cause) {
    super(stopped.reason(), cause);
  }
}

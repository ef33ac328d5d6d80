package org.newshound.lucene.folder;

/// Carries what the caller's own code threw through the engine, which might take it for a failure
/// of its own.
public final class CallerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Throwable thrown;

  /// Makes one of what was thrown.
  public CallerException(Throwable thrown) {
    super(null, thrown, false, false);
    this.thrown = thrown;
  }

  /// Throws what the caller's code threw, as it is.
  ///
  /// @return never
  <T extends Throwable> RuntimeException again() throws T {
    @SuppressWarnings("unchecked") // whatever it is, it passes as it came
    T same = (T) thrown;
    throw same;
  }
}

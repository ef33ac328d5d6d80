package org.newshound.ingest.reading;

/// Leaves a format's reading loop because nothing more of it is wanted.
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Makes one.
  public ReadingStopped() {
    super("stopped", null, false, false);
  }
}

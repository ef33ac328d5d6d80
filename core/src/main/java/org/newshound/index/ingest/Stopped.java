package org.newshound.index.ingest;

/// Leaves a format's reading loop because nothing more of it is wanted.
final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Stopped() {
    super("stopped", null, false, false);
  }
}

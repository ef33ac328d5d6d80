package org.newshound.read.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What comes out of a packing: it ends where that breaks or gives more than it may, and remembers
/// why.
final class EndingStream extends InputStream {
  private final InputStream unpacked;
  private final Meter meter;
  private final boolean counted;
  private @Nullable String fault;

  /// Makes one.
  ///
  /// @param counted whether what comes out is more than what goes in
  EndingStream(InputStream unpacked, Meter meter, boolean counted) {
    this.unpacked = unpacked;
    this.meter = meter;
    this.counted = counted;
  }

  /// Returns why it ended early, if it did.
  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int start, int length) throws IOException {
    if (fault != null) {
      return -1;
    }
    int read = readOrEnd(buffer, start, meter.allowed(length));
    meter.add(counted ? Math.max(0, read) : 0);
    if (meter.isOver()) {
      fault = meter.excess();
      return -1;
    }
    return read;
  }

  /// Unpackers meet broken bytes with unchecked exceptions too.
  private int readOrEnd(byte[] buffer, int start, int length) throws IOException {
    try {
      return unpacked.read(buffer, start, length);
    } catch (IOException | RuntimeException e) {
      meter.rethrow();
      fault = reason(e);
      return -1;
    }
  }

  static String reason(Exception broken) {
    return broken instanceof EOFException || broken.getMessage() == null
        ? "it breaks off; what came before is kept"
        : "it is damaged (" + broken.getMessage() + "); what came before is kept";
  }
}

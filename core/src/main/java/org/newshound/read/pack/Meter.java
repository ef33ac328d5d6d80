package org.newshound.read.pack;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The file itself, and how much has come out of how much of it.
///
/// A failure to read the file is told from a fault of what is in it: the one is the disk's and
/// passes on, the other is a line of a report.
final class Meter extends InputStream {
  private static final long FREE_BYTES = 1 << 20;

  private final InputStream file;
  private final UnpackLimits limits;
  private long in;
  private long out;
  private @Nullable IOException failure;
  private @Nullable RuntimeException stopped;

  Meter(InputStream file, UnpackLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int start, int length) throws IOException {
    try {
      int read = file.read(buffer, start, length);
      in += Math.max(0, read);
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    } catch (RuntimeException e) {
      stopped = e;
      throw e;
    }
  }

  /// Counts what came out.
  void add(long bytes) {
    out += bytes;
  }

  /// Returns how much of `length` may be read at once: up to the limit, and past it byte by byte.
  int allowed(int length) {
    return (int) Math.min(length, Math.max(1, limits.bytes() - out));
  }

  /// Says whether more came out than may.
  boolean isOver() {
    return out > limits.bytes() || out > FREE_BYTES + in * limits.ratio();
  }

  /// Says which limit was passed.
  String excess() {
    return out > limits.bytes()
        ? "it unpacks to more than " + limits.bytes() + " bytes; the rest is not read"
        : "it unpacks to more than " + limits.ratio() + " times its size; the rest is not read";
  }

  /// Throws what the file itself failed with, if it did.
  void rethrow() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (stopped != null) {
      throw stopped;
    }
  }
}

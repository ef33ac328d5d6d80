package org.newshound.shell.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// What was to be printed could not be: the reader of a pipe has gone, or a disk is full.
public final class BrokenOutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  BrokenOutputException(IOException cause) {
    super(cause);
  }

  /// Says whether the reader of a pipe has gone, as `head` does once it has seen enough.
  ///
  /// @param kind what the output is
  public boolean isClosedPipe(StreamKind kind) {
    String message = Objects.requireNonNullElse(getCause().getMessage(), "");
    return kind == StreamKind.PIPE || message.contains("roken pipe");
  }
}

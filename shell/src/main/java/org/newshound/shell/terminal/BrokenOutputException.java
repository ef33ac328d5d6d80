package org.newshound.shell.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Output failed: the reader of a pipe is gone, or a disk is full.
public final class BrokenOutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  BrokenOutputException(IOException cause) {
    super(cause);
  }

  /// {@return what the system says about it}
  public String reason() {
    Throwable cause = getCause();
    return cause == null ? "" : Objects.requireNonNullElse(cause.getMessage(), "");
  }

  /// {@return whether the reader of a pipe is gone, such as `head` once it has read enough}
  ///
  /// @param kind what the output is
  public boolean isClosedPipe(StreamKind kind) {
    return kind == StreamKind.PIPE || reason().contains("roken pipe");
  }
}

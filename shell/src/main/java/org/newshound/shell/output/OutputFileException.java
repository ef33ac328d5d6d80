package org.newshound.shell.output;

/// The file that results go to cannot be written any more; from now on none does.
public final class OutputFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputFileException(String message, Throwable cause) {
    super(message, cause);
  }
}

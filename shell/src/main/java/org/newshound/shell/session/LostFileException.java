package org.newshound.shell.session;

/// The file that results go to cannot be written any more; from now on none does.
final class LostFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LostFileException(String message, Throwable cause) {
    super(message, cause);
  }
}

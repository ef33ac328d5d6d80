package org.newshound.shell.command.line;

/// The command line has no meaning; the message says why and what may have been meant.
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

package org.newshound.shell.output;

import java.io.IOException;

/// A command cannot be done, for a reason that the reader can do something about.
public final class CommandException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int code;

  /// Makes one.
  ///
  /// @param code the exit code
  /// @param message what is wrong, where and what now
  public CommandException(int code, String message) {
    super(message);
    this.code = code;
  }

  /// Returns the exception of a command of the shell that cannot be done as it was typed.
  public static CommandException fault(String message) {
    return new CommandException(ExitCode.BAD_QUERY, message);
  }

  /// Returns the exit code.
  public int code() {
    return code;
  }
}

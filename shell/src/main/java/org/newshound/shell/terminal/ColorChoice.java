package org.newshound.shell.terminal;

/// When color is used.
public enum ColorChoice {
  /// On a terminal that can, unless the environment says otherwise.
  AUTO,
  /// Always.
  ALWAYS,
  /// Never.
  NEVER;

  /// Says whether a stream gets color. An option decides before `NO_COLOR`, that before
  /// `CLICOLOR_FORCE`, and that before what the stream and the terminal are.
  public boolean on(StreamKind stream, ProcessEnvironment environment) {
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> wanted(stream, environment);
    };
  }

  private static boolean wanted(StreamKind stream, ProcessEnvironment environment) {
    if (!environment.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = environment.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    String type = environment.variable("TERM");
    return stream == StreamKind.TERMINAL && !type.equals("dumb") && !type.isEmpty();
  }
}

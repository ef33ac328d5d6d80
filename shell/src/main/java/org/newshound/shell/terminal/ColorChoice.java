package org.newshound.shell.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// When color is used.
public enum ColorChoice {
  /// On a terminal that can, unless the environment says otherwise.
  AUTO,
  /// Always.
  ALWAYS,
  /// Never.
  NEVER;

  /// Returns the choice of a word such as `auto`.
  public static Optional<ColorChoice> of(String label) {
    return Arrays.stream(values()).filter(choice -> choice.label().equals(label)).findFirst();
  }

  /// Returns all words.
  public static List<String> labels() {
    return Arrays.stream(values()).map(ColorChoice::label).toList();
  }

  /// Returns the word for it, such as `auto`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Returns whether a stream gets color. An option decides before `NO_COLOR`, that before
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

package org.newshound.shell.command.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The command shells that can complete our command line.
public enum CompletionShell {
  BASH,
  ZSH,
  FISH;

  /// Returns the shell of a name.
  static Optional<CompletionShell> of(String name) {
    return Arrays.stream(values())
        .filter(shell -> shell.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}

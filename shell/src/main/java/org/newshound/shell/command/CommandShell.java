package org.newshound.shell.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.shell.session.OutputMode;
import org.newshound.shell.terminal.text.StyledLine;

/// The command shells that can complete our command line.
enum CommandShell {
  BASH,
  ZSH,
  FISH;

  /// Returns the shell of a name.
  static Optional<CommandShell> of(String name) {
    return Arrays.stream(values())
        .filter(shell -> shell.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /// Returns the script that makes it complete.
  List<StyledLine> script() {
    List<String> script =
        switch (this) {
          case BASH -> BashScript.lines();
          case ZSH -> ZshScript.lines();
          case FISH -> FishScript.lines();
        };
    return script.stream().map(line -> StyledLine.of(line)).toList();
  }

  /// Returns the values of a command's option to choose from.
  static List<String> choices(Flag flag, Optional<Verb> verb) {
    return flag == Flag.OUTPUT && verb.isPresent()
        ? OutputMode.labels(verb.get().forms())
        : flag.choices();
  }
}

package org.newshound.shell.command.help;

import java.util.List;
import java.util.Optional;
import org.newshound.shell.command.line.CompletionShell;
import org.newshound.shell.command.line.Flag;
import org.newshound.shell.command.line.Verb;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.terminal.text.StyledLine;

/// The scripts that make a command shell complete our command line.
public final class CompletionScripts {
  private CompletionScripts() {}

  /// Returns the script for a command shell.
  public static List<StyledLine> of(CompletionShell shell) {
    List<String> script =
        switch (shell) {
          case BASH -> BashCompletion.lines();
          case ZSH -> ZshCompletion.lines();
          case FISH -> FishCompletion.lines();
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

package org.newshound.shell.command.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newshound.shell.command.line.Flag;
import org.newshound.shell.command.line.Verb;

/// The completion for fish.
final class FishCompletion {
  private FishCompletion() {}

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Completes newshound in fish: newshound completion fish >~/.config/fish/completions/newshound.fish");
    for (Verb verb : Verb.values()) {
      lines.add(
          "complete -c newshound -n __fish_is_first_arg -a "
              + verb.label()
              + " -d "
              + quoted(verb.summary()));
    }
    lines.add(
        "complete -c newshound -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'");
    for (Flag flag : Flag.values()) {
      String verbs =
          Arrays.stream(Verb.values())
              .filter(verb -> verb.flags().contains(flag))
              .map(Verb::label)
              .collect(Collectors.joining(" "));
      boolean common = Flag.COMMON.contains(flag);
      String place = "not __fish_seen_subcommand_from " + String.join(" ", Verb.labels());
      String seen = verbs.isEmpty() ? "" : "__fish_seen_subcommand_from " + verbs;
      String where =
          !Flag.WITHOUT_COMMAND.contains(flag)
              ? seen
              : seen.isEmpty() ? place : place + "; or " + seen;
      lines.add("complete -c newshound" + (common ? "" : " -n " + quoted(where)) + option(flag));
    }
    return lines;
  }

  private static String option(Flag flag) {
    StringBuilder option = new StringBuilder();
    for (String spelling : flag.spellings()) {
      option.append(spelling.startsWith("--") ? " -l " : " -s ");
      option.append(spelling.replaceFirst("^-+", ""));
    }
    List<String> choices = CompletionScripts.choices(flag, Optional.empty());
    if (!choices.isEmpty()) {
      option.append(" -x -a ").append(quoted(String.join(" ", choices)));
    } else if (flag.takesValue()) {
      option.append(flag.takesFile() ? " -r" : " -x");
    }
    return option.append(" -d ").append(quoted(flag.summary())).toString();
  }

  private static String quoted(String text) {
    return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
  }
}

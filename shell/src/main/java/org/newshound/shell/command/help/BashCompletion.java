package org.newshound.shell.command.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newshound.shell.command.line.Flag;
import org.newshound.shell.command.line.Verb;

/// The completion for bash.
final class BashCompletion {
  private BashCompletion() {}

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Completes newshound in bash: newshound completion bash >/usr/share/bash-completion/completions/newshound");
    lines.add("_newshound() {");
    lines.add("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}");
    lines.add("  local verb= options= i");
    lines.add("  for ((i = 1; i < COMP_CWORD; i++)); do");
    lines.add("    case ${COMP_WORDS[i]} in");
    lines.add("      -*) ;;");
    lines.add("      " + String.join("|", Verb.labels()) + ") verb=${COMP_WORDS[i]}; break ;;");
    lines.add("      *) break ;;");
    lines.add("    esac");
    lines.add("  done");
    lines.add("  COMPREPLY=()");
    lines.add("  case $verb:$before in");
    for (Verb verb : Verb.values()) {
      if (verb.flags().contains(Flag.OUTPUT)) {
        choices(
            lines,
            spellings(verb.label() + ':', Flag.OUTPUT),
            CompletionScripts.choices(Flag.OUTPUT, Optional.of(verb)));
      }
    }
    for (Flag flag : Flag.values()) {
      if (!flag.choices().isEmpty()) {
        choices(lines, spellings("*:", flag), flag.choices());
      }
    }
    String free =
        Arrays.stream(Flag.values())
            .filter(flag -> flag.takesValue() && flag.choices().isEmpty())
            .map(flag -> spellings("*:", flag))
            .collect(Collectors.joining("|"));
    lines.add("    " + free + ") return ;;");
    lines.add(
        "    completion:completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$word\")); return ;;");
    lines.add("  esac");
    lines.add("  if [[ $word == -* ]]; then");
    lines.add("    case $verb in");
    for (Verb verb : Verb.values()) {
      lines.add("      " + verb.label() + ") options='" + labels(verb.flags()) + "' ;;");
    }
    lines.add("      *) options='" + labels(Flag.WITHOUT_COMMAND) + "' ;;");
    lines.add("    esac");
    lines.add("    COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))");
    lines.add("  elif [[ -z $verb && $COMP_CWORD -eq 1 ]]; then");
    lines.add(
        "    mapfile -t COMPREPLY < <(compgen -W '"
            + String.join(" ", Verb.labels())
            + "' -- \"$word\"; compgen -f -- \"$word\")");
    lines.add("  fi");
    lines.add("}");
    lines.add("complete -o default -o filenames -F _newshound newshound");
    return lines;
  }

  private static void choices(List<String> lines, String pattern, List<String> values) {
    lines.add(
        "    "
            + pattern
            + ") COMPREPLY=($(compgen -W '"
            + String.join(" ", values)
            + "' -- \"$word\")); return ;;");
  }

  private static String spellings(String before, Flag flag) {
    return flag.spellings().stream().map(each -> before + each).collect(Collectors.joining("|"));
  }

  private static String labels(Set<Flag> flags) {
    return flags.stream()
        .sorted()
        .map(flag -> "--" + flag.label())
        .collect(Collectors.joining(" "));
  }
}

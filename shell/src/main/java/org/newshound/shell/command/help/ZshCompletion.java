package org.newshound.shell.command.help;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newshound.shell.command.line.Flag;
import org.newshound.shell.command.line.Verb;

/// The completion for zsh.
final class ZshCompletion {
  private ZshCompletion() {}

  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("#compdef newshound");
    lines.add(
        "# Completes newshound in zsh: newshound completion zsh >FOLDER/_newshound, FOLDER in $fpath");
    lines.add("_newshound() {");
    lines.add("  local -a verbs");
    lines.add("  verbs=(");
    for (Verb verb : Verb.values()) {
      lines.add("    '" + verb.label() + ':' + quoted(verb.summary()) + "'");
    }
    lines.add("  )");
    lines.add("  local verb=${${(M)words[2,CURRENT-1]:#[^-]*}[1]}");
    lines.add("  case $verb in");
    for (Verb verb : Verb.values()) {
      lines.add("    " + verb.label() + ")");
      lines.add("      _arguments -s \\");
      options(lines, verb.flags(), Optional.of(verb));
      lines.add(
          verb == Verb.COMPLETION
              ? "        '1: :' '2:shell:(bash zsh fish)' ;;"
              : "        '1: :' '*:file:_files' ;;");
    }
    lines.add("    *)");
    lines.add("      if [[ -z $verb && $words[CURRENT] != -* ]]; then");
    lines.add("        _describe -t commands 'command' verbs");
    lines.add("      fi");
    lines.add("      _arguments -s \\");
    options(lines, Flag.WITHOUT_COMMAND, Optional.empty());
    lines.add("        '*:file:_files' ;;");
    lines.add("  esac");
    lines.add("}");
    lines.add("if [[ $funcstack[1] == _newshound ]]; then");
    lines.add("  _newshound \"$@\"");
    lines.add("else");
    lines.add("  compdef _newshound newshound");
    lines.add("fi");
    return lines;
  }

  private static void options(List<String> lines, Collection<Flag> flags, Optional<Verb> verb) {
    for (Flag flag : flags) {
      List<String> choices = CompletionScripts.choices(flag, verb);
      String value = "";
      if (!choices.isEmpty()) {
        value = ':' + flag.argument() + ":(" + String.join(" ", choices) + ')';
      } else if (flag.takesFile()) {
        value = ':' + flag.argument() + ":_files";
      } else if (flag.takesValue()) {
        value = ':' + flag.argument().replace(":", "\\:") + ": ";
      }
      for (String spelling : flag.spellings()) {
        lines.add("        '*" + spelling + '[' + quoted(flag.summary()) + ']' + value + "' \\");
      }
    }
  }

  private static String quoted(String text) {
    return text.replace("'", "'\\''").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]");
  }
}

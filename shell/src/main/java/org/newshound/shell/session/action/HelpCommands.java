package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.assist.HelpPages;
import org.newshound.shell.assist.HelpTopic;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.settings.SpellingHint;
import org.newshound.shell.terminal.text.StyledLine;

/// Commands that explain the shell.
public final class HelpCommands {
  private final SessionContext session;

  /// Makes the commands of a session.
  public HelpCommands(SessionContext session) {
    this.session = session;
  }

  /// Shows the page of a command or topic, or the page that fits one screen.
  public void help(String rest) throws IOException {
    String topic = rest.strip();
    String name = topic.startsWith(".") ? topic.substring(1) : topic;
    List<DotCommand> commands = DotCommand.of(name);
    if (name.isEmpty()) {
      session.display().show("help", HelpPages.page());
    } else if (commands.size() == 1) {
      session.display().show("help " + name, HelpPages.of(commands.getFirst()));
    } else {
      session
          .display()
          .show(
              "help " + name,
              HelpTopic.of(name)
                  .map(HelpTopic::lines)
                  .orElseThrow(() ->
                      CommandException.fault(
                          "There is no help on "
                              + name
                              + '.'
                              + SpellingHint.hint(name, "", HelpPages.topics())
                              + " .help lists all.")));
    }
  }

  /// Shows what the keys do.
  public void keys() throws IOException {
    session.display().show("keys", HelpPages.keys());
  }

  /// Shows the version of the program.
  public void version() throws IOException {
    session.display().show("version", List.of(StyledLine.of("Newshound " + Newshound.version())));
  }

  /// Returns what to say about a command that does not exist.
  ///
  /// @param meant the commands of which it is an abbreviation
  public static CommandException unknown(String name, List<DotCommand> meant) {
    if (meant.size() > 1) {
      List<String> names = meant.stream().map(each -> '.' + each.label()).toList();
      return CommandException.fault('.' + name + " may be " + String.join(", ", names) + '.');
    }
    String hint = SpellingHint.hint(name, ".", DotCommand.all());
    String found = hint.isEmpty() ? " .help lists all." : hint;
    return CommandException.fault("Unknown command ." + name + '.' + found);
  }
}

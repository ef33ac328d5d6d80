package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.Shell;
import org.newshound.shell.terminal.StreamKind;

/// Talks about an index: with the person at the terminal, else with the script on standard input.
final class TalkHandler {
  private TalkHandler() {}

  static int run(Command.Talk command, Context context) throws IOException {
    try (Where where = Where.open(command.where(), context)) {
      Shell shell = new Shell(where.index(), where.name(), where.place(), context);
      return context.surroundings().in() == StreamKind.TERMINAL && context.isScreen()
          ? shell.interactive()
          : shell.script();
    }
  }
}

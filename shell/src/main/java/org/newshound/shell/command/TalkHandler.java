package org.newshound.shell.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.Shell;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.StreamKind;

/// Talks about an index: with the person at the terminal, or with a script.
final class TalkHandler {
  private TalkHandler() {}

  static int run(Command.Talk command, Context context) throws IOException {
    if (context.surroundings().in() == StreamKind.TERMINAL && context.isScreen()) {
      return sitting(command.where(), context);
    }
    return script(command.where(), context.in(), Inputs.name(Inputs.STANDARD), context);
  }

  /// The terminal is opened first, so that what is typed while articles are read in is kept.
  private static int sitting(String place, Context context) throws IOException {
    try (OpenTerminal terminal = OpenTerminal.in(context.surroundings());
        Where where = Where.open(place, context)) {
      return shell(where, context).interactive(terminal);
    }
  }

  static int run(Command.Script command, Context context) throws IOException {
    if (command.file().equals(Inputs.STANDARD)) {
      return script(command.where(), context.in(), Inputs.name(Inputs.STANDARD), context);
    }
    try (InputStream script = Files.newInputStream(Inputs.existing(command.file()))) {
      return script(command.where(), script, command.file(), context);
    }
  }

  static int run(Command.Lines command, Context context) throws IOException {
    byte[] lines = String.join("\n", command.lines()).getBytes(StandardCharsets.UTF_8);
    return script(command.where(), new ByteArrayInputStream(lines), "-c", context);
  }

  private static int script(String place, InputStream script, String called, Context context)
      throws IOException {
    try (Where where = Where.open(place, context)) {
      return shell(where, context).script(script, called);
    }
  }

  private static Shell shell(Where where, Context context) {
    return new Shell(where.index(), where.name(), where.place(), context);
  }
}

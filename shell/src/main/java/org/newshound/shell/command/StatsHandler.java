package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.index.IndexStats;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.StatsScreen;
import org.newshound.shell.settings.OutputMode;

/// Prints the figures of an index.
final class StatsHandler {
  private StatsHandler() {}

  static int run(Command.Stats command, Context context) throws IOException {
    try (SearchTarget where = SearchTarget.visit(command.where(), context)) {
      IndexStats stats = where.index().stats();
      OutputMode mode = context.options().mode(OutputMode.TEXT);
      if (mode == OutputMode.JSON || mode == OutputMode.JSONL) {
        context.out().json(StatsScreen.json(stats, where.subject().place()));
      } else {
        context.out().print(StatsScreen.lines(stats, where.subject().place()));
      }
    }
    return ExitCode.OK;
  }
}

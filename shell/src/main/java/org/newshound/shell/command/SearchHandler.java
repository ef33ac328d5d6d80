package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;

/// Answers one query.
final class SearchHandler {
  private SearchHandler() {}

  static int run(Command.Search command, Context context) throws IOException {
    try (SearchTarget where = SearchTarget.visit(command.where(), context)) {
      return where.shell(context).answer(command.query());
    }
  }
}

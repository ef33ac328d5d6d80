package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.shell.session.Context;

/// Answers one query.
final class SearchHandler {
  private SearchHandler() {}

  static int run(Command.Search command, Context context) throws IOException {
    try (Where where = Where.visit(command.where(), context)) {
      return where.shell(context).answer(command.query());
    }
  }
}

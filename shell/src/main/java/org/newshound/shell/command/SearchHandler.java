package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.Shell;

/// Answers one query.
final class SearchHandler {
  private SearchHandler() {}

  static int run(Command.Search command, Context context) throws IOException {
    try (Where where = Where.visit(command.where(), context)) {
      return new Shell(where.subject(), other -> Where.open(other, context).subject(), context)
          .answer(command.query());
    }
  }
}

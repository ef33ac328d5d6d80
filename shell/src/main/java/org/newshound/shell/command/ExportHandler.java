package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.read.ArticleJsonl;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;

/// Prints every article as a line of JSON, hidden ones included.
final class ExportHandler {
  private ExportHandler() {}

  static int run(Command.Export command, Context context) throws IOException {
    try (Where where = Where.open(command.where(), context)) {
      where.index().forEach(true, article -> context.out().json(ArticleJsonl.write(article)));
    }
    return ExitCode.OK;
  }
}

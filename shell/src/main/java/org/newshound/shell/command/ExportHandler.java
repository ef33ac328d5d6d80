package org.newshound.shell.command;

import java.io.IOException;
import org.newshound.read.ArticleJsonl;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.settings.Options;

/// Prints articles as lines of JSON: those that can be found, or all.
final class ExportHandler {
  private ExportHandler() {}

  static int run(Command.Export command, Context context) throws IOException {
    Options options = context.options();
    try (SearchTarget where = SearchTarget.open(command.where(), context)) {
      where
          .index()
          .forEach(
              options.all(),
              article -> context.out().json(ArticleJsonl.write(article, options.provenance())));
    }
    return ExitCode.OK;
  }
}

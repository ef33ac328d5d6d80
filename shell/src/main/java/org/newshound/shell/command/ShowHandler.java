package org.newshound.shell.command;

import java.io.IOException;
import java.util.Optional;
import org.newshound.article.Article;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;
import org.newshound.shell.session.ScriptFace;

/// Prints articles by id: as screens on a terminal, else as JSON lines.
final class ShowHandler {
  private ShowHandler() {}

  static int run(Command.Show command, Context context) throws IOException {
    int code = ExitCode.OK;
    try (Where where = Where.visit(command.where(), context)) {
      for (String id : command.ids()) {
        Optional<Article> article = where.index().article(id);
        if (article.isPresent()) {
          ScriptFace.once(context).article(article.get(), "id:" + id);
        } else {
          context.problem("there is no article with the id " + id);
          code = ExitCode.NO_HIT;
        }
      }
    }
    return code;
  }
}

package org.newshound.shell.command;

import java.io.IOException;
import java.util.Optional;
import org.newshound.article.Article;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.render.data.ArticleText;

/// Prints articles by id: as screens on a terminal, else as JSON lines. The text as its source has
/// it may hold what a terminal obeys, so it is printed on none unless that is wanted.
final class ShowHandler {
  private ShowHandler() {}

  static int run(Command.Show command, Context context) throws IOException {
    if (command.raw() && context.isScreen() && !command.force()) {
      throw new CommandException(
          ExitCode.USAGE,
          "--raw prints what a terminal may obey; send it to a file or a program, or add --force");
    }
    int code = ExitCode.OK;
    try (SearchTarget where = SearchTarget.visit(command.where(), context)) {
      for (String id : command.ids()) {
        Optional<Article> article = where.index().article(id);
        if (article.isPresent()) {
          print(article.get(), command, context);
        } else {
          context.problem("there is no article with the id " + id);
          code = ExitCode.NO_HIT;
        }
      }
    }
    return code;
  }

  private static void print(Article article, Command.Show command, Context context) {
    if (command.raw()) {
      context.out().raw(ArticleText.of(article) + '\n');
    } else {
      ScriptDisplay.once(context).article(article, "id:" + article.id());
    }
  }
}

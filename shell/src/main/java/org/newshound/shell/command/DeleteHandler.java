package org.newshound.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.search.SearchStoppedException;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.settings.Options;
import org.newshound.shell.terminal.text.StyledLine;

/// Removes articles from an index and prints their ids: those named, or those that a query finds.
final class DeleteHandler {
  private DeleteHandler() {}

  static int run(Command.Delete command, Context context) throws IOException {
    Options options = context.options();
    ParsedQuery parsed = options.matching().parse(command.query());
    ScriptDisplay.once(context).diagnostics(command.query(), parsed);
    if (parsed.hasErrors()) {
      return ExitCode.BAD_QUERY;
    }
    Path place = SearchTarget.existingIndex(command.where(), context);
    try (WritableIndex index = Newshound.open(place)) {
      long removed =
          command.ids().isEmpty()
              ? remove(options.request(parsed.query()).query(), index, context)
              : remove(command.ids(), index, context);
      index.commit();
      context.note(NumberFormatter.count(removed, "article") + " removed");
      return removed > 0 || options.exitZero() ? ExitCode.OK : ExitCode.NO_HIT;
    }
  }

  /// What was removed before the query was cut off stays removed: its ids are printed.
  private static long remove(ArticleQuery query, WritableIndex index, Context context)
      throws IOException {
    try {
      return index.delete(query, id -> context.out().print(StyledLine.of(id)));
    } catch (SearchStoppedException e) {
      index.commit();
      throw e;
    }
  }

  private static long remove(List<String> ids, WritableIndex index, Context context)
      throws IOException {
    long removed = 0;
    for (String id : ids) {
      if (index.delete(id)) {
        removed++;
        context.out().print(StyledLine.of(id));
      } else {
        context.problem("there is no article with the id " + id);
      }
    }
    return removed;
  }
}

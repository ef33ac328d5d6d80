package org.newshound.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.shell.render.Numbers;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;
import org.newshound.shell.session.Options;
import org.newshound.shell.session.ScriptFace;
import org.newshound.shell.terminal.Line;

/// Removes articles from an index and prints their ids: those named, or those that a query finds.
final class DeleteHandler {
  private static final int AT_A_TIME = 1_000;

  private final ArticleIndex index;
  private final Context context;
  private int removed;

  private DeleteHandler(ArticleIndex index, Context context) {
    this.index = index;
    this.context = context;
  }

  static int run(Command.Delete command, Context context) throws IOException {
    Options options = context.options();
    ParsedQuery parsed = options.matching().parse(command.query());
    ScriptFace.once(context).diagnostics(command.query(), parsed);
    if (parsed.hasErrors()) {
      return ExitCode.BAD_QUERY;
    }
    EngineLog.silence();
    Path place = Where.existingIndex(command.where(), context);
    try (ArticleIndex index = Newshound.open(place)) {
      DeleteHandler handler = new DeleteHandler(index, context);
      for (String id : command.ids()) {
        handler.remove(id);
      }
      if (command.ids().isEmpty()) {
        handler.removeAll(options.request(parsed.query()).withOffset(0).withSnippets(0));
      }
      index.commit();
      context.note(Numbers.count(handler.removed, "article") + " removed");
      return handler.removed > 0 || options.exitZero() ? ExitCode.OK : ExitCode.NO_HIT;
    }
  }

  private void removeAll(SearchRequest request) throws IOException {
    List<Hit> hits = index.search(request.withLimit(AT_A_TIME)).hits();
    while (!hits.isEmpty()) {
      for (Hit hit : hits) {
        remove(hit.id());
      }
      index.refresh();
      hits = index.search(request.withLimit(AT_A_TIME)).hits();
    }
  }

  private void remove(String id) throws IOException {
    if (index.delete(id)) {
      removed++;
      context.out().print(Line.of(id));
    } else {
      context.problem("there is no article with the id " + id);
    }
  }
}

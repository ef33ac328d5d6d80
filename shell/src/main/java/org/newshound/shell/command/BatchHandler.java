package org.newshound.shell.command;

import java.io.IOException;
import java.util.List;
import org.newshound.measure.Question;
import org.newshound.measure.RankedRun;
import org.newshound.search.Hit;
import org.newshound.shell.command.index.InputFiles;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.data.HitJson;
import org.newshound.shell.render.data.HitTable;
import org.newshound.shell.session.BatchSearch;
import org.newshound.shell.settings.OutputMode;

/// Answers many queries.
final class BatchHandler {
  private static final String TAG = "newshound";

  private BatchHandler() {}

  static int run(Command.Batch command, Context context) throws IOException {
    List<Question> questions = InputFiles.questions(command.queries(), context);
    try (SearchTarget where = SearchTarget.open(command.where(), context)) {
      BatchSearch asker =
          new BatchSearch(where.index(), InputFiles.name(command.queries()), context);
      boolean found = false;
      if (context.options().output() == OutputMode.TSV) {
        context.out().row(HitTable.COLUMNS_OF_MANY);
      }
      for (Question question : questions) {
        List<Hit> hits = asker.answer(question);
        for (Hit hit : hits) {
          print(question.id(), hit, context);
        }
        found |= !hits.isEmpty();
      }
      return asker.exitCode(found || context.options().exitZero() ? ExitCode.OK : ExitCode.NO_HIT);
    }
  }

  private static void print(String query, Hit hit, Context context) throws CommandException {
    switch (context.options().mode(OutputMode.LIST)) {
      case LIST -> context.out().row(HitTable.ofMany(query, hit));
      case TSV -> context.out().row(HitTable.tabSafe(HitTable.ofMany(query, hit)));
      case JSONL -> context.out().json(HitJson.hit(query, hit));
      case TREC -> context.out().row(List.of(trec(query, hit)));
      case TEXT, JSON, IDS, CSV, MD, LINE ->
          throw new IllegalStateException("these are forms of one answer: " + hit.id());
    }
  }

  private static String trec(String query, Hit hit) throws CommandException {
    try {
      return RankedRun.line(query, hit, TAG);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, e.getMessage() + "; -o jsonl holds every id");
    }
  }
}

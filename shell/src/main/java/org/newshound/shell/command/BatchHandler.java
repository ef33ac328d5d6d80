package org.newshound.shell.command;

import java.io.IOException;
import java.util.List;
import org.newshound.measure.Question;
import org.newshound.measure.RankedRun;
import org.newshound.search.Hit;
import org.newshound.shell.render.data.HitJson;
import org.newshound.shell.render.data.HitTable;
import org.newshound.shell.session.Asker;
import org.newshound.shell.session.CommandException;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;
import org.newshound.shell.session.OutputMode;

/// Answers many queries.
final class BatchHandler {
  private static final String TAG = "newshound";

  private BatchHandler() {}

  static int run(Command.Batch command, Context context) throws IOException {
    List<Question> questions = Inputs.questions(command.queries(), context);
    try (Where where = Where.open(command.where(), context)) {
      Asker asker = new Asker(where.index(), Inputs.name(command.queries()), context);
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

package org.newshound.shell.command;

import java.io.IOException;
import java.util.List;
import org.newshound.measure.Evaluation;
import org.newshound.measure.Judgments;
import org.newshound.measure.Question;
import org.newshound.measure.RankedRun;
import org.newshound.shell.command.index.InputFiles;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.EvaluationScreen;
import org.newshound.shell.session.BatchSearch;
import org.newshound.shell.settings.OutputMode;

/// Measures how well judged queries are answered.
final class EvalHandler {
  private EvalHandler() {}

  static int run(Command.Eval command, Context context) throws IOException {
    Judgments judgments = InputFiles.judgments(command.judgments());
    List<Question> questions = InputFiles.questions(command.queries(), context);
    try (SearchTarget where = SearchTarget.open(command.where(), context)) {
      BatchSearch asker =
          new BatchSearch(where.index(), InputFiles.name(command.queries()), context);
      RankedRun.Builder run = RankedRun.builder();
      for (Question question : questions) {
        run.add(question.id(), asker.answer(question));
      }
      Evaluation evaluation = Evaluation.of(judgments, run.build());
      print(evaluation, questions.size(), asker.cutOff(), context);
      boolean judged = evaluation.unjudged().size() < questions.size();
      if (!judged) {
        context.note("None of the queries is judged. Do both files call them by the same ids?");
      }
      return asker.exitCode(judged ? ExitCode.OK : ExitCode.NO_HIT);
    }
  }

  private static void print(Evaluation evaluation, int asked, int cutOff, Context context) {
    OutputMode mode = context.options().mode(OutputMode.TEXT);
    if (mode == OutputMode.JSON) {
      context.out().json(EvaluationScreen.json(evaluation, asked, cutOff));
    } else if (mode == OutputMode.TSV) {
      EvaluationScreen.figures(evaluation, asked, cutOff)
          .forEach((name, figure) -> context.out().row(List.of(name, figure)));
    } else {
      context.out().print(EvaluationScreen.lines(evaluation, asked, cutOff));
    }
  }
}

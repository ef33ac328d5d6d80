package org.newshound.shell.command;

import java.io.IOException;
import java.util.Optional;
import org.newshound.query.ParsedQuery;
import org.newshound.search.explain.Explanation;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.output.ScriptDisplay;
import org.newshound.shell.render.data.ExplanationJson;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.terminal.text.StyledLine;

/// Says why an article matches a query, or why it does not.
final class ExplainHandler {
  private ExplainHandler() {}

  static int run(Command.Explain command, Context context) throws IOException {
    ParsedQuery parsed = context.options().matching().parse(command.query());
    ScriptDisplay.once(context).diagnostics(command.query(), parsed);
    if (parsed.hasErrors() && !context.options().lenient()) {
      return ExitCode.BAD_QUERY;
    }
    try (SearchTarget where = SearchTarget.visit(command.where(), context)) {
      Optional<Explanation> explanation =
          where
              .index()
              .explain(
                  command.id(),
                  parsed.query(),
                  context.options().scoring(),
                  context.options().limits());
      if (explanation.isEmpty()) {
        context.problem("there is no article with the id " + command.id());
        return ExitCode.NO_HIT;
      }
      print(explanation.get(), context);
      boolean good = explanation.get().matches() || context.options().exitZero();
      return good ? ExitCode.OK : ExitCode.NO_HIT;
    }
  }

  private static void print(Explanation explanation, Context context) {
    if (context.options().mode(OutputMode.TEXT) == OutputMode.TEXT) {
      explanation.sentences().forEach(sentence -> context.out().print(StyledLine.of(sentence)));
      if (context.options().verbose()) {
        context.out().text(explanation.engine().strip());
      }
    } else {
      context.out().json(ExplanationJson.of(explanation));
    }
  }
}

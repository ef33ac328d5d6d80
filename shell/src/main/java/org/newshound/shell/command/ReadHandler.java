package org.newshound.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.newshound.read.ArticleJsonl;
import org.newshound.read.ArticleReader;
import org.newshound.read.Omission;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.command.index.InputFiles;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.IngestSummary;
import org.newshound.shell.render.text.NumberFormatter;

/// Prints the articles of files, and to standard error what could not be read.
final class ReadHandler {
  private final Context context;
  private final ArticleReader reader;
  private final Map<String, Long> omitted = new TreeMap<>();
  private boolean refused;
  private long skipped;

  private ReadHandler(Context context, ArticleReader reader) {
    this.context = context;
    this.reader = reader;
  }

  static int run(Command.Read command, Context context) throws IOException {
    ReadHandler handler = new ReadHandler(context, InputFiles.reader(context.options()));
    for (String path : command.paths()) {
      handler.read(path);
    }
    handler.tellSkipped();
    if (!handler.omitted.isEmpty()) {
      context.out().flush();
      context.note(IngestSummary.omitted(handler.omitted));
    }
    return handler.refused ? ExitCode.NO_HIT : ExitCode.OK;
  }

  private void read(String path) throws IOException {
    if (path.equals(InputFiles.STANDARD)) {
      reader.read(context.in(), InputFiles.STANDARD, this::take);
      return;
    }
    for (Path file : InputFiles.files(path, context.options(), this::take)) {
      try {
        reader.read(file, this::take);
      } catch (IOException e) {
        take(ReadOutcome.Rejected.unreadable(file.toString(), e));
      }
    }
  }

  private void leftOut(Omission piece) {
    omitted.merge(piece.what(), 1L, Long::sum);
    if (context.options().verbose()) {
      context.note("left out " + piece.what() + ": " + piece.text());
    }
  }

  private void warn(ReadOutcome.Accepted accepted) {
    if (!accepted.report().warnings().isEmpty()) {
      context.out().flush();
      InputFiles.warn(accepted, context);
    }
  }

  private void take(ReadOutcome outcome) {
    switch (outcome) {
      case ReadOutcome.Accepted accepted -> {
        context.out().json(ArticleJsonl.write(accepted.article(), context.options().provenance()));
        warn(accepted);
        accepted.report().omitted().forEach(this::leftOut);
      }
      case ReadOutcome.Rejected rejected -> {
        refused = true;
        context.out().flush();
        InputFiles.report(rejected, context);
      }
      case ReadOutcome.Skipped skip -> {
        skipped++;
        context.out().flush();
        InputFiles.report(skip, context);
      }
    }
  }

  private void tellSkipped() {
    if (skipped > 0 && !context.options().verbose()) {
      context.out().flush();
      context.note(
          NumberFormatter.grouped(skipped) + " skipped as no articles; -v says which, and why");
    }
  }
}

package org.newshound.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IngestReport;
import org.newshound.shell.render.Summary;
import org.newshound.shell.session.CommandException;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;
import org.newshound.shell.terminal.Interrupts;

/// Makes an index of files, or brings it up to date.
final class IndexHandler {
  private IndexHandler() {}

  static int run(Command.Index command, Context context) throws IOException {
    List<String> named = new ArrayList<>(command.paths());
    boolean standard = named.removeIf(Inputs.STANDARD::equals);
    List<Path> paths = Inputs.existing(named);
    EngineLog.silence();
    try (ArticleIndex index = open(Inputs.path(command.index()))) {
      if (standard) {
        return StandardInput.index(index, context);
      }
      IngestReport report =
          Updating.run(index, paths, context, rejected -> Inputs.report(rejected, context));
      context.note(Summary.counts(report));
      if (report.stopped()) {
        context.note(Summary.stopped(index.stats().articles()));
        return Interrupts.EXIT_CODE;
      }
      return report.rejected() > 0 && context.options().strict() ? ExitCode.NO_HIT : ExitCode.OK;
    }
  }

  private static ArticleIndex open(Path path) throws IOException {
    if (Newshound.isIndex(path) || !Files.exists(path)) {
      return Newshound.open(path);
    }
    if (!Files.isDirectory(path)) {
      throw new CommandException(ExitCode.CANNOT_CREATE, path + " is a file, not an index");
    }
    try (Stream<Path> inside = Files.list(path)) {
      if (inside.findAny().isPresent()) {
        throw new CommandException(
            Where.isForeign(path) ? ExitCode.IO : ExitCode.CANNOT_CREATE,
            path + " is a folder of other files; name a new one for the index");
      }
    }
    return Newshound.open(path);
  }
}

package org.newshound.shell.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newshound.Newshound;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.IngestReport;
import org.newshound.shell.command.index.EngineLog;
import org.newshound.shell.command.index.IndexUpdate;
import org.newshound.shell.command.index.InputFiles;
import org.newshound.shell.command.index.RejectLog;
import org.newshound.shell.command.index.SearchTarget;
import org.newshound.shell.command.line.Command;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.FailureText;
import org.newshound.shell.render.IngestSummary;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.Interrupts;

/// Makes an index of files, or brings it up to date.
final class IndexHandler {
  /// What an index leaves behind that was killed before anything was in it.
  private static final String LOCK = "write.lock";

  private IndexHandler() {}

  static int run(Command.Index command, Context context) throws IOException {
    List<String> named = new ArrayList<>(command.paths());
    boolean standard = named.removeIf(InputFiles.STANDARD::equals);
    if (standard && !named.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE, "standard input (-) is read by itself, not beside files");
    }
    List<Path> paths = InputFiles.existing(named);
    EngineLog.silence();
    Path place = InputFiles.path(command.index());
    try (WritableIndex index = open(place, context.options().ingest().rebuild());
        RejectLog rejects = RejectLog.open(context)) {
      IndexUpdate.Source source =
          standard
              ? ingest -> ingest.run(context.in(), InputFiles.STANDARD)
              : ingest -> ingest.run(paths);
      IngestReport report = IndexUpdate.run(index, source, context, rejects);
      IngestSummary.lines(report).forEach(context::note);
      tellSkipped(report, context);
      if (report.stopped()) {
        context.note(IngestSummary.stopped(index.stats().articles()));
        return Interrupts.EXIT_CODE;
      }
      if (standard && report.unreadable() > 0) {
        return ExitCode.IO;
      }
      return report.articles().rejected() > 0 && context.options().ingest().strict()
          ? ExitCode.NO_HIT
          : ExitCode.OK;
    }
  }

  private static void tellSkipped(IngestReport report, Context context) {
    boolean named = context.options().verbose() || context.options().ingest().rejects() != null;
    if (report.skipped() > 0 && !named) {
      context.note(
          NumberFormatter.grouped(report.skipped())
              + " skipped as no articles; -v or --rejects FILE says which, and why");
    }
  }

  private static WritableIndex open(Path path, boolean rebuild) throws IOException {
    return rebuild && isIndex(path) ? Newshound.recreate(path) : open(path);
  }

  private static boolean isIndex(Path path) throws IOException {
    try {
      return Newshound.isIndex(path);
    } catch (CorruptArticleIndexException e) {
      return true;
    }
  }

  private static WritableIndex open(Path path) throws IOException {
    if (!Files.exists(path)) {
      return make(path);
    }
    if (Newshound.isIndex(path)) {
      return Newshound.open(path);
    }
    if (!Files.isDirectory(path)) {
      throw new CommandException(ExitCode.CANNOT_CREATE, path + " is a file, not an index");
    }
    try (Stream<Path> inside = Files.list(path)) {
      if (inside.anyMatch(file -> !file.endsWith(LOCK))) {
        throw new CommandException(
            SearchTarget.isForeign(path) ? ExitCode.IO : ExitCode.CANNOT_CREATE,
            path + " is a folder of other files; name a new one for the index");
      }
    }
    return make(path);
  }

  /// It is an index from the beginning, so that it can be gone on with when this is killed.
  private static WritableIndex make(Path path) throws IOException {
    try {
      WritableIndex index = Newshound.open(path);
      index.commit();
      return index;
    } catch (FileSystemException e) {
      throw new CommandException(
          ExitCode.CANNOT_CREATE,
          "no index can be made here: " + FailureText.message(e) + "; name another place for it");
    }
  }
}

package org.newshound.shell.command.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.ingest.RejectFile;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.FailureText;

/// Names what was not read on standard error and, when that was asked for, keeps it in a file.
public final class RejectLog implements Consumer<ReadOutcome.Unread>, AutoCloseable {
  private final Context context;
  private final @Nullable RejectFile file;

  private RejectLog(Context context, @Nullable RejectFile file) {
    this.context = context;
    this.file = file;
  }

  public static RejectLog open(Context context) throws IOException {
    String path = context.options().ingest().rejects();
    if (path == null) {
      return new RejectLog(context, null);
    }
    try {
      return new RejectLog(context, RejectFile.create(InputFiles.path(path)));
    } catch (CommandException e) {
      throw e;
    } catch (IOException e) {
      throw new CommandException(ExitCode.CANNOT_CREATE, "--rejects: " + FailureText.message(e));
    }
  }

  @Override
  public void accept(ReadOutcome.Unread unread) {
    InputFiles.report(unread, context);
    if (file != null) {
      file.accept(unread);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (file != null) {
        file.close();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}

package org.newshound.shell.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.ingest.RejectFile;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.session.CommandException;
import org.newshound.shell.session.Context;
import org.newshound.shell.session.ExitCode;
import org.newshound.shell.session.Failures;

/// Names what was not read on standard error and, when that was asked for, keeps it in a file.
final class Rejects implements Consumer<ReadOutcome.Unread>, AutoCloseable {
  private final Context context;
  private final @Nullable RejectFile file;

  private Rejects(Context context, @Nullable RejectFile file) {
    this.context = context;
    this.file = file;
  }

  static Rejects open(Context context) throws IOException {
    String path = context.options().ingest().rejects();
    if (path == null) {
      return new Rejects(context, null);
    }
    try {
      return new Rejects(context, RejectFile.create(Inputs.path(path)));
    } catch (CommandException e) {
      throw e;
    } catch (IOException e) {
      throw new CommandException(ExitCode.CANNOT_CREATE, "--rejects: " + Failures.message(e));
    }
  }

  @Override
  public void accept(ReadOutcome.Unread unread) {
    Inputs.report(unread, context);
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

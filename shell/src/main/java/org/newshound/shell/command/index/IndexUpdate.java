package org.newshound.shell.command.index;

import java.io.IOException;
import java.util.function.Consumer;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.Ingest;
import org.newshound.ingest.IngestProgress;
import org.newshound.ingest.IngestReport;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.Context;
import org.newshound.shell.output.ExitCode;
import org.newshound.shell.render.ProgressLine;
import org.newshound.shell.settings.IngestOptions;
import org.newshound.shell.terminal.Interrupts;
import org.newshound.shell.terminal.ProgressMeter;
import org.newshound.shell.terminal.StreamKind;

/// Brings an index up to date and shows how far that is. Ctrl-C ends it early; what is done by then
/// is kept.
public final class IndexUpdate {
  private IndexUpdate() {}

  /// What is read.
  @FunctionalInterface
  public interface Source {
    /// Runs an ingest of it.
    IngestReport run(Ingest ingest) throws IOException;
  }

  public static IngestReport run(
      WritableIndex index, Source source, Context context, Consumer<ReadOutcome.Unread> rejects)
      throws IOException {
    boolean terminal = context.environment().err() == StreamKind.TERMINAL;
    int width = context.errorLook().width();
    try (Interrupts interrupts = Interrupts.watch();
        ProgressMeter meter = new ProgressMeter(context.err(), terminal, width, System::nanoTime)) {
      ProgressLine line = new ProgressLine(width, System.nanoTime());
      Consumer<IngestProgress> show =
          at -> {
            if (!context.options().quiet() && meter.isDue()) {
              meter.show(line.of(at, System.nanoTime()));
            }
          };
      Ingest ingest =
          ingest(index, context)
              .progress(show)
              .rejects(unread -> {
                meter.clear();
                rejects.accept(unread);
              })
              .warnings(warned -> {
                if (context.options().verbose()) {
                  meter.clear();
                  InputFiles.warn(warned, context);
                }
              })
              .stop(interrupts::happened);
      return source.run(ingest);
    }
  }

  /// Returns an ingest as the options ask for it.
  private static Ingest ingest(WritableIndex index, Context context) throws CommandException {
    IngestOptions options = context.options().ingest();
    try {
      Ingest ingest =
          Ingest.into(index)
              .reader(InputFiles.reader(context.options()))
              .include(options.include())
              .exclude(options.exclude());
      if (options.followLinks()) {
        ingest = ingest.followLinks();
      }
      return options.threads() == 0 ? ingest : ingest.threads(options.threads());
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}

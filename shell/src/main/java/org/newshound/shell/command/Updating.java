package org.newshound.shell.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newshound.index.ArticleIndex;
import org.newshound.index.Ingest;
import org.newshound.index.IngestProgress;
import org.newshound.index.IngestReport;
import org.newshound.read.ReadOutcome;
import org.newshound.shell.render.ProgressLine;
import org.newshound.shell.session.Context;
import org.newshound.shell.terminal.Interrupts;
import org.newshound.shell.terminal.ProgressMeter;
import org.newshound.shell.terminal.StreamKind;

/// Brings an index up to date and shows how far that is. Ctrl-C ends it early; what is done by then
/// is kept.
final class Updating {
  private Updating() {}

  static IngestReport run(
      ArticleIndex index, List<Path> paths, Context context, Consumer<ReadOutcome.Rejected> rejects)
      throws IOException {
    boolean terminal = context.surroundings().err() == StreamKind.TERMINAL;
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
      return Ingest.into(index)
          .reader(Inputs.reader(context.options()))
          .progress(show)
          .rejects(rejected -> {
            meter.clear();
            rejects.accept(rejected);
          })
          .stop(interrupts::happened)
          .run(paths);
    }
  }
}

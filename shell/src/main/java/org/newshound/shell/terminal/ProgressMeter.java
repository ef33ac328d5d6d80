package org.newshound.shell.terminal;

import java.util.function.LongSupplier;
import org.newshound.shell.terminal.text.StyledLine;

/// Shows progress: on a terminal, one line that is redrawn at most ten times a second; otherwise a
/// line every ten seconds. Work that is finished quickly shows nothing.
///
/// For use by one thread.
public final class ProgressMeter implements AutoCloseable {
  private static final long MILLI = 1_000_000;
  private static final long DRAW_EVERY = 100 * MILLI;
  private static final long FIRST_DRAW = 250 * MILLI;
  private static final long PRINT_EVERY = 10_000 * MILLI;

  private final Output output;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final int width;
  private long due;
  private boolean drawn;

  /// Starts a meter.
  ///
  /// @param output where to, usually standard error
  /// @param terminal whether that is a terminal
  /// @param width how many columns it has
  /// @param nanos the clock, as [System#nanoTime]
  public ProgressMeter(Output output, boolean terminal, int width, LongSupplier nanos) {
    this.output = output;
    this.terminal = terminal;
    this.width = width - 1;
    this.nanos = nanos;
    due = nanos.getAsLong() + (terminal ? FIRST_DRAW : PRINT_EVERY);
  }

  /// Returns whether the next line would be shown, so that none is made for nothing.
  public boolean isDue() {
    return nanos.getAsLong() - due >= 0;
  }

  /// Shows a line, if it is time to.
  public void show(StyledLine line) {
    if (!isDue()) {
      return;
    }
    due = nanos.getAsLong() + (terminal ? DRAW_EVERY : PRINT_EVERY);
    if (terminal) {
      output.redraw(line.wrap(width, 0).getFirst(), width);
      drawn = true;
    } else {
      output.print(line);
      output.flush();
    }
  }

  /// Makes room for something else to be printed.
  public void clear() {
    if (drawn) {
      output.wipe(width);
      drawn = false;
    }
  }

  /// Takes the line away.
  @Override
  public void close() {
    clear();
  }
}

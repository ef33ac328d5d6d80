package org.newshound.shell.terminal;

import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/// Handles Ctrl-C while something runs that can be stopped: the first one asks it to stop, the
/// second one ends the program immediately.
public final class Interrupts implements AutoCloseable {
  /// The exit code of a program that was ended by Ctrl-C.
  public static final int EXIT_CODE = 130;

  private static final String SIGNAL = "INT";

  private final AtomicInteger count = new AtomicInteger();
  private final Object before;

  private Interrupts() {
    before = Signals.register(SIGNAL, this::interrupted);
  }

  /// Starts to watch.
  public static Interrupts watch() {
    return new Interrupts();
  }

  /// Returns whether Ctrl-C was pressed.
  public boolean happened() {
    return count.get() > 0;
  }

  /// Restores the previous handler of Ctrl-C.
  @Override
  public void close() {
    Signals.unregister(SIGNAL, before);
  }

  private void interrupted() {
    if (count.incrementAndGet() > 1) {
      quit();
    }
  }

  /// Ends the program, waiting only for the terminal to be restored.
  public static void quit() {
    System.exit(EXIT_CODE);
  }
}

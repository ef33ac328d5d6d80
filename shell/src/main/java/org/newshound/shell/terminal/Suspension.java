package org.newshound.shell.terminal;

import java.io.IOException;
import java.util.List;
import org.jline.terminal.Terminal;

/// What Ctrl-Z does: the program waits, with the terminal as it was before, until the command shell
/// lets it go on, and then draws its line anew.
final class Suspension implements Runnable {
  /// Stops all processes of the job, the launcher's too, but not a job that no command shell could
  /// wake again because it leads its session.
  private static final String STOP =
      "[ \"$(ps -o sid= -p $$)\" = \"$(ps -o pgid= -p $$)\" ] || kill -STOP 0";

  private final Terminal terminal;

  Suspension(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    terminal.writer().println();
    try (Loan loan = new Loan(terminal)) {
      loan.run(List.of("sh", "-c", STOP));
    } catch (IOException e) {
      // Without a command shell there is nobody to go on from.
    }
    terminal.raise(Terminal.Signal.CONT);
  }
}

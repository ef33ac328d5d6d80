package org.newshound.shell.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Iterator;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.StyledLine;

/// The terminal while another program uses it, with the attributes it had before.
///
/// For use by one thread.
public final class TerminalLease implements AutoCloseable {
  private final Terminal terminal;
  private final Attributes attributes;
  private final SignalHandler interrupting;
  private final SignalHandler continuing;

  /// Gives the terminal away until the lease is closed.
  ///
  /// @param usual the attributes it had before
  TerminalLease(Terminal terminal, Attributes usual) {
    this.terminal = terminal;
    attributes = terminal.getAttributes();
    // Ignored it would be ignored by the other program too, which inherits that.
    interrupting = terminal.handle(Signal.INT, signal -> {});
    // Whoever lent it draws anew by itself.
    continuing = terminal.handle(Signal.CONT, SignalHandler.SIG_DFL);
    terminal.flush();
    terminal.setAttributes(usual);
  }

  /// Suspends the job, so that the command shell has the terminal.
  void suspend(ProcessEnvironment.Terminals terminals) throws IOException {
    terminals.suspend();
  }

  /// Runs a program at the terminal and returns its exit code.
  public int run(List<String> command) throws IOException {
    return ended(new ProcessBuilder(command).inheritIO().start());
  }

  /// Runs a program that shows its standard input. It may end before it has read all of it.
  public void show(List<String> command, Iterator<StyledLine> lines, Palette palette)
      throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT);
    // Less shows no styles else; who has set its options has other wishes.
    program.environment().putIfAbsent("LESS", "-R");
    Process process = program.start();
    try (OutputStream given = process.getOutputStream()) {
      Output output = new Output(given, palette);
      output.print(lines, () -> false);
      output.flush();
    } catch (BrokenOutputException | IOException e) {
      // The reader has seen enough; closing says so once more.
    }
    ended(process);
  }

  @Override
  public void close() {
    terminal.setAttributes(attributes);
    terminal.handle(Signal.CONT, continuing);
    terminal.handle(Signal.INT, interrupting);
  }

  private static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another program ran");
    }
  }
}

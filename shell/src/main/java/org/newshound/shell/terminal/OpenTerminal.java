package org.newshound.shell.terminal;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.newshound.shell.terminal.text.ScreenFormat;

/// The terminal of an interactive session, from its opening to its end.
///
/// What is typed while no line is read is kept for the next line, Ctrl-D included, and not echoed
/// into the output. Closing it restores the terminal.
public final class OpenTerminal implements AutoCloseable {
  /// How many rows a terminal has that does not say so.
  public static final int DEFAULT_ROWS = 24;

  /// The system consumes the key that ends the input when nobody reads. So it is given a byte that
  /// UTF-8 never has, and the line editor takes Ctrl-D for the end. A disabled key would read as
  /// Ctrl-Space.
  private static final int NEVER_TYPED = 0xFF;

  private final Terminal terminal;
  private final ProcessEnvironment.Terminals terminals;
  private final Attributes usual;

  private OpenTerminal(Terminal terminal, ProcessEnvironment.Terminals terminals) {
    this.terminal = terminal;
    this.terminals = terminals;
    usual = terminal.getAttributes();
    Attributes quiet = terminal.getAttributes();
    quiet.setLocalFlag(Attributes.LocalFlag.ECHO, false);
    quiet.setControlChar(Attributes.ControlChar.VEOF, NEVER_TYPED);
    terminal.setAttributes(quiet);
  }

  /// Opens the terminal that the program was started at.
  public static OpenTerminal in(ProcessEnvironment environment) throws IOException {
    Terminal terminal = environment.terminals().open();
    size(terminal, environment);
    return new OpenTerminal(terminal, environment.terminals());
  }

  /// The line editor cannot draw on a terminal that does not say how large it is.
  private static void size(Terminal terminal, ProcessEnvironment environment) {
    if (terminal.getColumns() <= 0 || terminal.getRows() <= 0) {
      int columns = ScreenFormat.width(0, environment.variable("COLUMNS"), terminal::getColumns);
      int rows = terminal.getRows();
      terminal.setSize(Size.of(columns, rows > 0 ? rows : DEFAULT_ROWS));
    }
  }

  public Terminal terminal() {
    return terminal;
  }

  /// Leases the terminal to another program, with the attributes it had before this one.
  public TerminalLease lend() {
    return new TerminalLease(terminal, usual);
  }

  /// Suspends the program, with the terminal as it was before, until the command shell resumes it.
  public void suspend() {
    try (TerminalLease loan = lend()) {
      loan.suspend(terminals);
    } catch (IOException e) {
      // There is no command shell that could let it go on.
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}

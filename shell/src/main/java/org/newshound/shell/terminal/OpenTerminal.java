package org.newshound.shell.terminal;

import java.io.IOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;

/// The terminal of a sitting, from its opening to its end.
///
/// What is typed while nobody asks for it is kept for the next line and not echoed into what is
/// printed meanwhile. Closing it leaves the terminal as it was.
public final class OpenTerminal implements AutoCloseable {
  private final Terminal terminal;

  private OpenTerminal(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Opens the terminal that the program was started at.
  public static OpenTerminal in(Surroundings surroundings) throws IOException {
    Terminal terminal = surroundings.terminals().open();
    size(terminal, surroundings);
    Attributes quiet = terminal.getAttributes();
    quiet.setLocalFlag(Attributes.LocalFlag.ECHO, false);
    terminal.setAttributes(quiet);
    return new OpenTerminal(terminal);
  }

  /// The line editor cannot draw on a terminal that does not say how large it is.
  private static void size(Terminal terminal, Surroundings surroundings) {
    if (terminal.getColumns() <= 0 || terminal.getRows() <= 0) {
      int columns = Look.width(0, surroundings.variable("COLUMNS"), terminal::getColumns);
      int rows = terminal.getRows();
      terminal.setSize(Size.of(columns, rows > 0 ? rows : Prompt.DEFAULT_HEIGHT));
    }
  }

  Terminal terminal() {
    return terminal;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }
}

package org.newshound.shell.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/// Asks the reader for lines and keys. Lines can be edited and are remembered.
///
/// Closing it closes the terminal. For use by one thread.
public final class Prompt implements AutoCloseable {
  private static final int HISTORY_LINES = 10_000;
  private static final int CTRL_C = 3;
  private static final int ESCAPE = 27;
  private static final long REST_OF_KEY_MILLIS = 20;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final int DEFAULT_HEIGHT = 24;

  private final Terminal terminal;
  private final LineReader reader;

  private Prompt(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /// What came of asking for a line.
  public sealed interface Reply {
    /// A line was typed.
    ///
    /// @param text the line
    record Typed(String text) implements Reply {}

    /// Ctrl-C was pressed.
    ///
    /// @param text what had been typed until then
    record Cleared(String text) implements Reply {}

    /// Ctrl-D was pressed, or the terminal is gone.
    record Ended() implements Reply {}
  }

  /// Opens a prompt on a terminal.
  ///
  /// @param terminal the terminal
  /// @param history the file that remembers lines, or null to remember none
  public static Prompt on(Terminal terminal, @Nullable Path history) {
    DefaultParser plain = new DefaultParser().quoteChars(new char[0]).escapeChars(new char[0]);
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("newshound")
            .parser(plain)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_INCREMENTAL, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .option(LineReader.Option.HISTORY_IGNORE_DUPS, true)
            .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
            .variable(LineReader.DISABLE_COMPLETION, true)
            .variable(LineReader.HISTORY_SIZE, HISTORY_LINES)
            .variable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES);
    if (history != null && isReady(history)) {
      builder.variable(LineReader.HISTORY_FILE, history);
    }
    terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
    return new Prompt(terminal, builder.build());
  }

  /// Asks for a line.
  public Reply line(Line prompt) {
    try {
      return new Reply.Typed(reader.readLine(prompt.text().replace("%", "%%")));
    } catch (UserInterruptException e) {
      return new Reply.Cleared(e.getPartialLine());
    } catch (EndOfFileException e) {
      return new Reply.Ended();
    }
  }

  /// Shows a question until a key is pressed and returns that; Ctrl-C and the end of input are `q`.
  public int ask(Line question, Output output) throws IOException {
    output.redraw(question, 0);
    int key = key();
    output.wipe(question.width());
    return key;
  }

  private int key() throws IOException {
    Attributes before = terminal.enterRawMode();
    try {
      Attributes noSignals = terminal.getAttributes();
      noSignals.setLocalFlag(Attributes.LocalFlag.ISIG, false);
      terminal.setAttributes(noSignals);
      int key = terminal.reader().read();
      boolean arrow = key == ESCAPE && drained();
      return key < 0 || key == CTRL_C || (key == ESCAPE && !arrow) ? 'q' : arrow ? '\n' : key;
    } finally {
      terminal.setAttributes(before);
    }
  }

  /// Takes the rest of what an arrow key sends, so that it is not taken for typed text.
  private boolean drained() throws IOException {
    boolean any = false;
    while (terminal.reader().peek(REST_OF_KEY_MILLIS) > 0) {
      terminal.reader().read();
      any = true;
    }
    return any;
  }

  /// Returns an output to the same terminal.
  public Output output(boolean color) {
    return new Output(terminal.output(), color);
  }

  /// Returns how many columns the terminal has, or 0 when it does not say.
  public int columns() {
    return terminal.getColumns();
  }

  /// Returns how many rows the terminal has.
  public int rows() {
    int rows = terminal.getRows();
    return rows > 0 ? rows : DEFAULT_HEIGHT;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  /// Only its owner may read what was searched for. A history that can not be kept is not kept.
  private static boolean isReady(Path history) {
    try {
      Path folder = history.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      if (!Files.exists(history)) {
        Files.createFile(history, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      }
      Files.setPosixFilePermissions(history, OWNER_ONLY);
      return Files.isWritable(history);
    } catch (IOException e) {
      return false;
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }
}

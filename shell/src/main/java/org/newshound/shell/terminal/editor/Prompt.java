package org.newshound.shell.terminal.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.History.Entry;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.terminal.Interrupts;
import org.newshound.shell.terminal.KeyReader;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.TerminalLease;
import org.newshound.shell.terminal.pager.PagedContent;
import org.newshound.shell.terminal.pager.Pager;
import org.newshound.shell.terminal.text.StyledLine;

/// Reads lines and keys from the terminal. Lines can be edited and are kept in a history.
///
/// Closing it ends the threads of the assistant. For use by one thread; [#interrupted] may be
/// called from any.
public final class Prompt implements AutoCloseable {
  private static final int HISTORY_LINES = 10_000;
  private static final long FOREVER = 0;

  private final OpenTerminal open;
  private final Terminal terminal;
  private final LineEditor editor;
  private final LineEditorOptions manner;
  private final AtomicInteger interrupts = new AtomicInteger();

  private Prompt(OpenTerminal open, LineEditor editor, LineEditorOptions manner) {
    this.open = open;
    terminal = open.terminal();
    this.editor = editor;
    this.manner = manner;
    terminal.handle(Terminal.Signal.INT, signal -> interrupt());
  }

  /// The outcome of reading a line.
  public sealed interface Reply {
    /// A line was typed.
    ///
    /// @param text the line
    record Typed(String text) implements Reply {}

    /// Ctrl-C was pressed.
    ///
    /// @param text what had been typed so far
    record Cleared(String text) implements Reply {}

    /// Ctrl-D was pressed, or the terminal is gone.
    record Ended() implements Reply {}
  }

  /// Opens a prompt on a terminal.
  ///
  /// @param open the terminal; the caller closes it
  /// @param history the history file, or null for none
  /// @param assistant helps to type
  /// @param manner the options of the line editor
  public static Prompt on(
      OpenTerminal open, @Nullable Path history, Assistant assistant, LineEditorOptions manner) {
    LineEditor editor = new LineEditor(open, assistant, manner);
    editor.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    editor.option(LineReader.Option.HISTORY_INCREMENTAL, true);
    editor.option(LineReader.Option.HISTORY_IGNORE_SPACE, true);
    editor.option(LineReader.Option.HISTORY_IGNORE_DUPS, true);
    editor.option(LineReader.Option.HISTORY_TIMESTAMPED, false);
    editor.option(LineReader.Option.CASE_INSENSITIVE, true);
    editor.option(LineReader.Option.AUTO_FRESH_LINE, false);
    editor.option(LineReader.Option.INSERT_TAB, false);
    editor.setVariable(LineReader.HISTORY_SIZE, HISTORY_LINES);
    editor.setVariable(LineReader.HISTORY_FILE_SIZE, HISTORY_LINES);
    editor.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, "...> ");
    if (history != null && HistoryFile.isReady(history)) {
      editor.setVariable(LineReader.HISTORY_FILE, history);
    }
    editor.getHistory().attach(editor);
    return new Prompt(open, editor, manner);
  }

  /// Reads a line.
  public Reply line(StyledLine prompt) {
    try {
      return new Reply.Typed(editor.readLine(prompt.text().replace("%", "%%")));
    } catch (UserInterruptException e) {
      return new Reply.Cleared(e.getPartialLine());
    } catch (EndOfFileException e) {
      return new Reply.Ended();
    } finally {
      interrupts.set(0);
    }
  }

  /// Returns whether Ctrl-C was pressed since the last line was typed.
  public boolean interrupted() {
    return interrupts.get() > 0;
  }

  /// Asks a question that is answered with one key, and returns whether it is `y`.
  public boolean confirms(String question, Output output) throws IOException {
    StyledLine line = StyledLine.of(question + " [y/N] ");
    output.redraw(line, 0);
    int key;
    try (KeyReader keys = new KeyReader(open, asking(line, output))) {
      key = keys.next(FOREVER);
    }
    boolean yes = key == 'y' || key == 'Y';
    output.print(StyledLine.of(yes ? "y" : "n"));
    output.flush();
    return yes;
  }

  private static KeyReader.Suspended asking(StyledLine question, Output output) {
    return new KeyReader.Suspended() {
      @Override
      public void leave() {
        output.print(StyledLine.BLANK);
        output.flush();
      }

      @Override
      public void comeBack() {
        output.redraw(question, 0);
      }
    };
  }

  /// Shows content in the pager and returns the key that left it: `q`, or one of the content's own
  /// keys.
  public int page(PagedContent content, Output output) throws IOException {
    return Pager.show(open, output, content);
  }

  /// Shows lines in an external pager.
  ///
  /// @param pager the program and its arguments
  public void page(List<String> pager, Iterator<StyledLine> lines) throws IOException {
    try (TerminalLease loan = open.lend()) {
      loan.show(pager, lines, manner.palette());
    }
  }

  /// Returns whether [#page] can draw on this terminal.
  public boolean canPage() {
    return !terminal.getType().startsWith(Terminal.TYPE_DUMB);
  }

  /// Returns the history, oldest line first.
  public List<String> history() {
    List<String> lines = new ArrayList<>();
    for (Entry entry : editor.getHistory()) {
      lines.add(entry.line());
    }
    return lines;
  }

  /// Clears the history and its file.
  public void forget() throws IOException {
    editor.getHistory().purge();
  }

  /// Returns an output to the same terminal.
  public Output output() {
    return new Output(terminal.output(), manner.palette());
  }

  /// Returns how many columns the terminal has, or 0 when it does not say.
  public int columns() {
    return terminal.getColumns();
  }

  /// Returns how many rows the terminal has.
  public int rows() {
    int rows = terminal.getRows();
    return rows > 0 ? rows : OpenTerminal.DEFAULT_ROWS;
  }

  @Override
  public void close() {
    editor.rest();
  }

  /// If Ctrl-C is pressed again, the program ends without waiting.
  private void interrupt() {
    if (interrupts.incrementAndGet() > 2) {
      Interrupts.quit();
    }
  }
}

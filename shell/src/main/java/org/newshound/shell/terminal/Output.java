package org.newshound.shell.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.Span;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;
import org.newshound.shell.terminal.text.Theme;

/// Prints safe text to a stream, in UTF-8. Output that fails is a [BrokenOutputException].
///
/// The caller closes the stream. For use by one thread.
public final class Output {
  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";
  private static final String LINK = "\u001b]8;;";
  private static final String END_OF_LINK = "\u001b\\";

  private final OutputStream sink;
  private final Palette palette;
  private final boolean dispensable;

  /// Creates an output to a stream.
  ///
  /// @param sink where to
  /// @param palette the escape sequences that it gets
  public Output(OutputStream sink, Palette palette) {
    this(sink, palette, false);
  }

  private Output(OutputStream sink, Palette palette, boolean dispensable) {
    this.sink = new BufferedOutputStream(sink);
    this.palette = palette;
    this.dispensable = dispensable;
  }

  /// {@return an output for messages, which are dropped if they cannot be printed}
  ///
  /// @param sink where to
  /// @param palette the escape sequences that it gets
  public static Output ofMessages(OutputStream sink, Palette palette) {
    return new Output(sink, palette, true);
  }

  /// Returns the escape sequences that it gets.
  public Palette palette() {
    return palette;
  }

  /// Prints a line.
  public void print(StyledLine line) {
    write(styled(line) + '\n');
  }

  /// Prints lines.
  public void print(List<StyledLine> lines) {
    lines.forEach(this::print);
  }

  /// Prints lines as they are drawn, until it is stopped.
  ///
  /// @param stop asked before each line
  public void print(Iterator<StyledLine> lines, BooleanSupplier stop) {
    while (!stop.getAsBoolean() && lines.hasNext()) {
      print(lines.next());
    }
  }

  /// Prints text without a style, as a line or several.
  public void text(String untrusted) {
    write(SafeText.of(untrusted).toString() + '\n');
  }

  /// Prints a JSON value on lines of its own; what is unsafe in its strings is escaped.
  public void json(String json) {
    write(SafeText.json(json).toString() + '\n');
  }

  /// Prints text as it is, whatever it holds: for files and programs, and for those who ask for it.
  public void raw(String text) {
    write(text);
  }

  /// Prints cells parted by tabs.
  public void row(List<String> cells) {
    write(
        cells.stream().map(cell -> SafeText.line(cell).toString()).collect(Collectors.joining("\t"))
            + '\n');
  }

  /// Prints styled cells parted by tabs.
  public void cells(List<StyledLine> cells) {
    write(cells.stream().map(this::styled).collect(Collectors.joining("\t")) + '\n');
  }

  /// Prints where an exception came from, for the one who looks for a fault.
  public void trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    text(trace.toString());
  }

  /// Draws a line over the one drawn before, without ending it.
  ///
  /// @param line the line
  /// @param width how many columns the previous line may have taken
  public void redraw(StyledLine line, int width) {
    write('\r' + styled(line) + " ".repeat(Math.max(0, width - line.width())));
    flush();
  }

  /// Wipes a line that [#redraw] drew.
  void wipe(int width) {
    write('\r' + " ".repeat(width) + '\r');
    flush();
  }

  /// Draws lines from the top of the screen down, and leaves the cursor in the line below them.
  ///
  /// @param rows how many lines of the screen to fill
  public void screen(List<StyledLine> lines, int rows) {
    StringBuilder whole = new StringBuilder(ESCAPE + "H");
    for (int row = 0; row < rows; row++) {
      // Wiped first: behind a line as wide as the screen its last letter would be wiped.
      whole.append(ESCAPE).append('K');
      whole.append(row < lines.size() ? styled(lines.get(row)) : "").append("\r\n");
    }
    write(whole.toString());
  }

  /// Sends everything on its way.
  public void flush() {
    try {
      sink.flush();
    } catch (IOException e) {
      failed(e);
    }
  }

  /// Returns the line as the terminal is to get it.
  String styled(StyledLine line) {
    StringBuilder styled = new StringBuilder();
    for (Span span : line.spans()) {
      boolean linked = palette.links() && span.link() != null;
      if (linked) {
        styled.append(LINK).append(span.link()).append(END_OF_LINK);
      }
      append(span, styled);
      if (linked) {
        styled.append(LINK).append(END_OF_LINK);
      }
    }
    return styled.toString();
  }

  private void append(Span span, StringBuilder styled) {
    Theme theme = palette.theme();
    if (theme == null || span.style() == Style.PLAIN) {
      styled.append(span.text());
    } else {
      styled.append(ESCAPE).append(theme.code(span.style())).append('m');
      styled.append(span.text()).append(RESET);
    }
  }

  private void write(String safe) {
    try {
      sink.write(safe.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      failed(e);
    }
  }

  private void failed(IOException fault) {
    if (!dispensable) {
      throw new BrokenOutputException(fault);
    }
  }
}

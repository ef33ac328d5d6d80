package org.newshound.shell.terminal.pager;

import java.util.List;
import java.util.function.IntSupplier;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.newshound.shell.terminal.KeyReader;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.text.StyledLine;

/// The alternate screen of the terminal: lines from the top, and one at the foot. The main screen
/// is restored when it is closed, and while the program is suspended.
///
/// For use by one thread.
final class AlternateScreen implements AutoCloseable, KeyReader.Suspended {
  private final Terminal terminal;
  private final Output output;
  private final IntSupplier columns;
  private int width;
  private int rows;
  private boolean adapted;
  private List<StyledLine> lines = List.of();
  private StyledLine foot = StyledLine.BLANK;

  /// Begins one.
  ///
  /// @param columns tells how wide it is now
  AlternateScreen(Terminal terminal, Output output, IntSupplier columns) {
    this.terminal = terminal;
    this.output = output;
    this.columns = columns;
    terminal.puts(Capability.enter_ca_mode);
    terminal.flush();
  }

  /// Returns how many columns there are.
  int width() {
    return width;
  }

  /// Returns how many lines there are above the foot.
  int page() {
    return rows - 1;
  }

  /// Returns whether its size is another than [#measure] found.
  boolean isResized() {
    return adapted || isOther();
  }

  /// Measures it.
  void measure() {
    width = columns.getAsInt();
    rows = height();
    adapted = false;
  }

  /// Redraws its content if its size has changed, as much as there is room for.
  void adapt() {
    if (isOther()) {
      measure();
      adapted = true;
      draw();
    }
  }

  /// Draws lines from the top down.
  void show(List<StyledLine> drawn) {
    lines = List.copyOf(drawn);
    drawLines();
  }

  /// Draws the foot, as much of it as there is room for.
  void foot(StyledLine line) {
    foot = line;
    output.redraw(line.wrap(room(), 0).getFirst(), room());
  }

  /// Returns how many columns of the foot can be used: many terminals wrap after the last one.
  int room() {
    return Math.max(1, width - 1);
  }

  @Override
  public void leave() {
    terminal.puts(Capability.exit_ca_mode);
    terminal.flush();
  }

  @Override
  public void comeBack() {
    terminal.puts(Capability.enter_ca_mode);
    terminal.flush();
    adapt();
    draw();
  }

  @Override
  public void close() {
    leave();
  }

  private void draw() {
    drawLines();
    foot(foot);
  }

  private void drawLines() {
    output.screen(lines.stream().map(line -> line.wrap(width, 0).getFirst()).toList(), page());
  }

  private boolean isOther() {
    return columns.getAsInt() != width || height() != rows;
  }

  private int height() {
    return Math.max(2, terminal.getRows() > 0 ? terminal.getRows() : OpenTerminal.DEFAULT_ROWS);
  }
}

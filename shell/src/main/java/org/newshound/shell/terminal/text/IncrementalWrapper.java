package org.newshound.shell.terminal.text;

import java.util.List;

/// Wraps text that arrives in pieces, with the same result as [StyledLine#wrap] for the whole: a
/// text may be too long to be wrapped before its first line is shown.
///
/// For use by one thread.
public final class IncrementalWrapper {
  private final int width;
  private StyledLine rest = StyledLine.BLANK;
  private boolean broken;

  /// Wraps lines to a width.
  public IncrementalWrapper(int width) {
    this.width = Math.max(1, width);
  }

  /// Adds a piece of the text and returns the lines that are complete.
  public List<StyledLine> add(StyledLine piece) {
    StyledLine text = rest.and(piece);
    List<LineBreaks.Range> ranges = LineBreaks.breaks(text.text(), width, broken);
    broken |= ranges.size() > 1;
    rest = text.part(ranges.getLast().start(), text.text().length());
    return text.parts(ranges.subList(0, ranges.size() - 1));
  }

  /// Returns the last line of the text; the next piece begins another text.
  public StyledLine end() {
    StyledLine last = rest.parts(LineBreaks.breaks(rest.text(), width, broken)).getLast();
    rest = StyledLine.BLANK;
    broken = false;
    return last;
  }
}

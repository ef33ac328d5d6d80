package org.newshound.shell.terminal.text;

import java.util.List;

/// Breaks text into lines while it comes in pieces, as [StyledLine#wrap] breaks the whole of it: a
/// text may be too long to be broken before its first line is shown.
///
/// For use by one thread.
public final class IncrementalWrapper {
  private final int width;
  private StyledLine rest = StyledLine.BLANK;
  private boolean broken;

  /// Makes one for lines of a width.
  public IncrementalWrapper(int width) {
    this.width = Math.max(1, width);
  }

  /// Takes more of the text and returns the lines that it ends.
  public List<StyledLine> add(StyledLine piece) {
    StyledLine text = rest.and(piece);
    List<LineBreaks.Range> ranges = LineBreaks.breaks(text.text(), width, broken);
    broken |= ranges.size() > 1;
    rest = text.part(ranges.getLast().start(), text.text().length());
    return text.parts(ranges.subList(0, ranges.size() - 1));
  }

  /// Returns the last line of the text; what is added next begins another one.
  public StyledLine end() {
    StyledLine last = rest.parts(LineBreaks.breaks(rest.text(), width, broken)).getLast();
    rest = StyledLine.BLANK;
    broken = false;
    return last;
  }
}

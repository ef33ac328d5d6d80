package org.newshound.shell.terminal;

import java.util.List;

/// Breaks text into lines while it comes in pieces, as [Line#wrap] breaks the whole of it: a text
/// may be too long to be broken before its first line is shown.
///
/// For use by one thread.
public final class Flow {
  private final int width;
  private Line rest = Line.BLANK;
  private boolean broken;

  /// Makes one for lines of a width.
  public Flow(int width) {
    this.width = Math.max(1, width);
  }

  /// Takes more of the text and returns the lines that it ends.
  public List<Line> add(Line piece) {
    Line text = rest.and(piece);
    List<Wrap.Range> ranges = Wrap.breaks(text.text(), width, broken);
    broken |= ranges.size() > 1;
    rest = text.part(ranges.getLast().start(), text.text().length());
    return text.parts(ranges.subList(0, ranges.size() - 1));
  }

  /// Returns the last line of the text; what is added next begins another one.
  public Line end() {
    Line last = rest.parts(Wrap.breaks(rest.text(), width, broken)).getLast();
    rest = Line.BLANK;
    broken = false;
    return last;
  }
}

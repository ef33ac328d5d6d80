package org.newshound.shell.render.text;

import java.util.ArrayList;
import java.util.List;
import org.newshound.search.Snippet.Mark;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Span;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws text with its matching words marked: inverse or, where there are no styles, in brackets.
public final class HighlightedText {
  private HighlightedText() {}

  /// Returns the text from an offset on.
  ///
  /// @param marks places in the whole text, in order; those that do not fit are left out
  public static StyledLine line(
      String text, int from, List<Mark> marks, Style style, ScreenFormat format) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= text.length() && mark.start() < mark.end()) {
        String word = text.substring(mark.start(), mark.end());
        spans.addAll(StyledLine.of(text.substring(at, mark.start()), style).spans());
        spans.addAll(StyledLine.of(format.color() ? word : '[' + word + ']', Style.MARK).spans());
        at = mark.end();
      }
    }
    spans.addAll(StyledLine.of(text.substring(at), style).spans());
    return new StyledLine(spans);
  }

  /// Returns the marks that lie within a part of a text, counted from its beginning.
  ///
  /// @param marks places in the whole text, in order
  public static List<Mark> within(List<Mark> marks, int start, int end) {
    List<Mark> inside = new ArrayList<>();
    for (int i = firstEndingBehind(marks, start); i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.start() >= end) {
        return inside;
      }
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        inside.add(new Mark(from - start, to - start));
      }
    }
    return inside;
  }

  /// A long text has as many marks as parts, so that going through all for each would take long.
  private static int firstEndingBehind(List<Mark> marks, int start) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() >= start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    while (low > 0 && marks.get(low - 1).end() > start) {
      low--;
    }
    return low;
  }
}

package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.search.Snippet.Mark;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Draws text with its matching words marked: inverse or, where there are no styles, in brackets.
final class Marked {
  private Marked() {}

  /// Returns the text from an offset on.
  ///
  /// @param marks places in the whole text, in order; those that do not fit are left out
  static Line line(String text, int from, List<Mark> marks, Style style, Look look) {
    Line line = Line.of("");
    int at = from;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= text.length() && mark.start() < mark.end()) {
        String word = text.substring(mark.start(), mark.end());
        line =
            line.and(text.substring(at, mark.start()), style)
                .and(look.color() ? word : '[' + word + ']', Style.MARK);
        at = mark.end();
      }
    }
    return line.and(text.substring(at), style);
  }

  /// Returns the marks that lie within a part of a text, counted from its beginning.
  static List<Mark> within(List<Mark> marks, int start, int end) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      int from = Math.max(mark.start(), start);
      int to = Math.min(mark.end(), end);
      if (from < to) {
        inside.add(new Mark(from - start, to - start));
      }
    }
    return inside;
  }
}

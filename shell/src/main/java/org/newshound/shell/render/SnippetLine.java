package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.search.Snippet;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Draws a snippet: its matching words marked, cut so that the first of them is seen.
final class SnippetLine {
  private static final int MAX_LINES = 2;
  private static final char ELLIPSIS = '…';

  private SnippetLine() {}

  static List<Line> lines(Snippet snippet, Look look, int indent) {
    int room = (look.width() - indent) * MAX_LINES;
    String text = snippet.text();
    int start = start(text, snippet, room);
    Line line = Line.of(start > 0 ? Character.toString(ELLIPSIS) : "");
    int at = start;
    for (Snippet.Mark mark : snippet.marks()) {
      if (mark.start() >= at && mark.end() <= text.length() && mark.start() < mark.end()) {
        line = line.and(text.substring(at, mark.start())).and(marked(text, mark, look));
        at = mark.end();
      }
    }
    return cut(line.and(text.substring(at)).wrap(look.width(), indent));
  }

  private static Line marked(String text, Snippet.Mark mark, Look look) {
    String word = text.substring(mark.start(), mark.end());
    return Line.of(look.color() ? word : '[' + word + ']', Style.MARK);
  }

  /// Begins late enough to show the first mark, at a word, with two thirds of the room behind it.
  private static int start(String text, Snippet snippet, int room) {
    if (snippet.marks().isEmpty() || text.length() <= room) {
      return 0;
    }
    Snippet.Mark first = snippet.marks().getFirst();
    if (first.end() < room * 2 / 3) {
      return 0;
    }
    int wanted = Math.clamp(first.start() - room / 3, 0, text.length());
    int blank = text.indexOf(' ', wanted);
    return blank >= 0 && blank < first.start() ? blank + 1 : Math.min(first.start(), text.length());
  }

  private static List<Line> cut(List<Line> lines) {
    if (lines.size() <= MAX_LINES) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, MAX_LINES));
    Line last = kept.removeLast();
    String text = last.text();
    int blank = text.lastIndexOf(' ');
    kept.add((blank > 0 ? last.part(0, blank) : last).and(Character.toString(ELLIPSIS)));
    return kept;
  }
}

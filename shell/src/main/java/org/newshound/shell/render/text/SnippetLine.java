package org.newshound.shell.render.text;

import java.util.ArrayList;
import java.util.List;
import org.newshound.search.Snippet;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws a snippet: its matching words marked, cut so that the first of them is seen.
public final class SnippetLine {
  /// On a narrower screen a snippet takes two lines.
  private static final int ROOMY = 60;

  private static final int LONGEST_CUT_WORD = 20;
  private static final char ELLIPSIS = '…';

  private SnippetLine() {}

  public static List<StyledLine> lines(Snippet snippet, ScreenFormat format, int indent) {
    int rows = format.width() < ROOMY ? 2 : 1;
    int room = (format.width() - indent) * rows;
    String text = snippet.text();
    int start = start(text, snippet, room);
    StyledLine before = StyledLine.of(start > 0 ? Character.toString(ELLIPSIS) : "");
    StyledLine line =
        before.and(HighlightedText.line(text, start, snippet.marks(), Style.PLAIN, format));
    return cut(line.wrap(format.width(), indent), rows, format);
  }

  /// Begins late enough to show the first mark, at a word where there is one, with a third of the
  /// room before it.
  private static int start(String text, Snippet snippet, int room) {
    if (snippet.marks().isEmpty()) {
      return 0;
    }
    int mark = Math.clamp(snippet.marks().getFirst().start(), 0, text.length());
    int end = Math.clamp(snippet.marks().getFirst().end(), mark, text.length());
    if (DisplayWidth.width(text.substring(0, end)) < room * 2 / 3) {
      return 0;
    }
    int start = mark;
    int columns = 0;
    while (start > 0 && columns < room / 3) {
      start = text.offsetByCodePoints(start, -1);
      columns += DisplayWidth.width(Character.toString(text.codePointAt(start)));
    }
    int blank = text.indexOf(' ', start);
    return blank >= 0 && blank < Math.min(mark, start + LONGEST_CUT_WORD) ? blank + 1 : start;
  }

  private static List<StyledLine> cut(List<StyledLine> lines, int rows, ScreenFormat format) {
    if (lines.size() <= rows) {
      return lines;
    }
    List<StyledLine> kept = new ArrayList<>(lines.subList(0, rows));
    StyledLine last = kept.removeLast();
    String text = last.text();
    int end = text.length();
    while (end > 0 && DisplayWidth.width(text.substring(0, end)) >= format.width()) {
      end = text.offsetByCodePoints(end, -1);
    }
    int blank = end == text.length() ? -1 : text.lastIndexOf(' ', end);
    int wordEnd = end - blank < LONGEST_CUT_WORD && blank > 0 ? blank : end;
    kept.add(last.part(0, wordEnd).and(Character.toString(ELLIPSIS)));
    return kept;
  }
}

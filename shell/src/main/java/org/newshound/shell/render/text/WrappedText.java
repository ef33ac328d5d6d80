package org.newshound.shell.render.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.newshound.search.Snippet.Mark;
import org.newshound.shell.terminal.text.IncrementalWrapper;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// The lines of a text with its matching words marked, drawn a piece of the text at a time.
///
/// For use by one thread.
public final class WrappedText implements Iterator<StyledLine> {
  /// How much of a text is drawn at a time, unless there is no good place to cut it.
  private static final int PIECE = 2_048;

  private final String text;
  private final List<Mark> marks;
  private final Style style;
  private final ScreenFormat format;
  private final String bullet;
  private final IncrementalWrapper flow;
  private final Deque<StyledLine> ready = new ArrayDeque<>();
  private int at;
  private boolean begun;

  /// Creates the lines of a text.
  ///
  /// @param text may have lines of its own
  /// @param marks places in all of the text, in order
  /// @param bullet the prefix of the first line; the other lines are indented by its width
  /// @param width how wide a line may be
  public WrappedText(
      String text, List<Mark> marks, Style style, String bullet, int width, ScreenFormat format) {
    this.text = text;
    this.marks = marks;
    this.style = style;
    this.format = format;
    this.bullet = bullet;
    flow = new IncrementalWrapper(width - bullet.length());
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && at <= text.length()) {
      draw();
    }
    return !ready.isEmpty();
  }

  @Override
  public StyledLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    StyledLine line = ready.remove();
    String before = begun ? " ".repeat(bullet.length()) : bullet;
    begun = true;
    return before.isEmpty() ? line : StyledLine.of(before).and(line);
  }

  /// Returns how much of the text was drawn so far.
  int taken() {
    return Math.min(at, text.length());
  }

  private void draw() {
    int end = end();
    List<Mark> inside = HighlightedText.within(marks, at, end);
    ready.addAll(flow.add(HighlightedText.line(text.substring(at, end), 0, inside, style, format)));
    at = end;
    if (at == text.length() || isLineEnd(text.charAt(at))) {
      ready.add(flow.end());
      at += text.startsWith("\r\n", at) ? 2 : 1;
    }
  }

  /// Returns where the next piece ends: with the line or, in a long one, where a cut changes
  /// nothing.
  private int end() {
    int end = at;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      if (end - at >= PIECE && isCut(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /// Signs may depend on those before them, such as accents; a blank or a letter never does. A mark
  /// stays whole, because its brackets enclose all of it.
  private boolean isCut(int end) {
    char before = text.charAt(end - 1);
    return (before == ' ' || (isPlain(before) && isPlain(text.charAt(end))))
        && HighlightedText.within(marks, end - 1, end + 1).stream()
            .allMatch(mark -> mark.end() - mark.start() < 2);
  }

  private static boolean isPlain(char unit) {
    return (unit > ' ' && unit < 0x7f) || Character.isLetter(unit);
  }

  private static boolean isLineEnd(char unit) {
    return (unit >= '\n' && unit <= '\r') || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
  }
}

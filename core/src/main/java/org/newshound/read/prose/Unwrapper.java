package org.newshound.read.prose;

import java.util.ArrayList;
import java.util.List;

/// Parts a text into blocks, joining lines that were only broken to fit a column.
///
/// Wire copy and old files are hard-wrapped: a line ends where the next word no longer fitted, or
/// at least in the middle of a sentence. [LineLayout] says whether a text is; in one that is not,
/// every line is a block. In one that is, a line goes on in the next unless a blank line parts
/// them, the next is indented, begins a list item or a byline, or either is a row of a table; but
/// where the line was left early and its sentence was over, or where nothing shows that the next
/// goes on with it, it is a block of its own.
///
/// The body of a story differs from a page in that its first line may be short: a dateline was
/// taken off it.
public final class Unwrapper {
  private static final int HEADER_LINES = 6;
  private static final int SHORTEST_FLOWING = 30;

  private final String text;
  private final LineLayout lines;
  private final boolean isBody;

  private Unwrapper(String text, boolean isBody) {
    this.text = text;
    this.isBody = isBody;
    this.lines = isBody ? LineLayout.ofBody(text) : LineLayout.ofPage(text);
  }

  /// Returns the blocks of a page's normalised text, in order. None is blank.
  public static List<TextBlock> blocks(String text) {
    Unwrapper unwrapper = new Unwrapper(text, false);
    return unwrapper.join(unwrapper.lines.arePlainlyWrapped());
  }

  /// {@return the paragraphs, list items and rows of a story's body, in order; none is blank}
  ///
  /// @param text the body, normalised
  public static List<String> paragraphs(String text) {
    Unwrapper unwrapper = new Unwrapper(text, true);
    return unwrapper.join(unwrapper.lines.areWrapped()).stream()
        .map(block -> Shape.collapse(block.text()))
        .toList();
  }

  private List<TextBlock> join(boolean wrapped) {
    List<TextBlock> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !isSoft(i, wrapped)) {
        blocks.add(block(lines.between(from, i)));
        from = i;
      }
    }
    return blocks;
  }

  private boolean isSoft(int i, boolean wrapped) {
    TextLine line = lines.get(i - 1);
    TextLine next = lines.get(i);
    if (line.columns() || next.columns() || (line.figures() && next.figures())) {
      return false;
    }
    boolean flows = isBody && !line.closed() && next.lower();
    boolean full = lines.isFull(i);
    if (!wrapped) {
      return flows && !next.gap() && lines.width() >= LineLayout.NARROWEST && isLong(line);
    }
    if (next.gap()) {
      return flows && lines.indent(i) == 0 && (i == 1 || isLong(line));
    }
    boolean stray = lines.indent(i) == 1 && isBody && (flows || (full && goesOn(i)));
    if (startsAnew(i, full) || (lines.indent(i) > 0 && !stray)) {
      return flows && full;
    }
    return full || flows || goesOn(i);
  }

  /// Says whether a line that neither is full nor ends a sentence goes on in one that does not show
  /// it: where paragraphs are indented, the next one would be.
  private boolean goesOn(int i) {
    TextLine line = lines.get(i - 1);
    boolean open = isBody && !line.closed() && !lines.get(i).figures();
    return open && lines.areIndented() && (i == 1 || isLong(line));
  }

  private boolean isLong(TextLine line) {
    return line.length() >= SHORTEST_FLOWING && line.length() * 2 >= lines.width();
  }

  private boolean startsAnew(int i, boolean full) {
    TextLine line = lines.get(i);
    String start = text.substring(line.start(), line.end());
    boolean byline =
        !isBody && i < HEADER_LINES && (start.startsWith("By ") || start.startsWith("BY "));
    int marker = ListMarker.length(start);
    boolean remark = full && isBody && isDash(start.charAt(0)) && isOpenAt(start, marker, i - 1);
    return byline || (marker > 0 && !remark) || (!full && ListMarker.isNumbered(start));
  }

  private static boolean isDash(char unit) {
    return unit == '-' || unit == '–';
  }

  /// Says whether what stands behind a dash goes on with the sentence before it: in lower case, or
  /// where an item of a list would be indented.
  private boolean isOpenAt(String start, int marker, int before) {
    return marker > 0
        && !lines.get(before).closed()
        && (lines.areIndented() || Character.isLowerCase(start.charAt(marker)));
  }

  private TextBlock block(List<TextLine> joined) {
    StringBuilder words = new StringBuilder();
    List<TextPiece> pieces = new ArrayList<>();
    for (TextLine line : joined) {
      if (!words.isEmpty() && !endsInHyphen(words)) {
        words.append(' ');
      }
      pieces.add(new TextPiece(line.number(), line.start(), line.end(), words.length()));
      words.append(text, line.start(), line.end());
    }
    return new TextBlock(words.toString(), pieces, joined.getFirst().gap());
  }

  /// A hyphen at a line's end belongs to the word ("long-" "range"), unless it stands alone.
  private static boolean endsInHyphen(StringBuilder words) {
    int last = words.length() - 1;
    return last > 0 && words.charAt(last) == '-' && Character.isLetter(words.charAt(last - 1));
  }
}

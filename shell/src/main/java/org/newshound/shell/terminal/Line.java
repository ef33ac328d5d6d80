package org.newshound.shell.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of styled text.
///
/// @param spans its parts, from left to right
public record Line(List<Span> spans) {
  /// A line without text.
  public static final Line BLANK = new Line(List.of());

  /// Copies the spans.
  public Line {
    spans = List.copyOf(spans);
  }

  /// Returns a line of text of one style; whatever the text holds, it becomes safe and one line.
  public static Line of(String untrusted, Style style) {
    return new Line(SafeText.spans(untrusted, style));
  }

  /// Returns a plain line; whatever the text holds, it becomes safe and one line.
  public static Line of(String untrusted) {
    return of(untrusted, Style.PLAIN);
  }

  /// Returns this line as one that leads somewhere when it is clicked.
  public Line to(Link link) {
    return new Line(spans.stream().map(span -> new Span(span.text(), span.style(), link)).toList());
  }

  /// Returns this line followed by more text.
  public Line and(String untrusted, Style style) {
    return and(of(untrusted, style));
  }

  /// Returns this line followed by more plain text.
  public Line and(String untrusted) {
    return and(untrusted, Style.PLAIN);
  }

  /// Returns this line followed by another one.
  public Line and(Line other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return new Line(all);
  }

  /// Returns the text without its styles.
  public String text() {
    return spans.stream().map(span -> span.text().toString()).collect(Collectors.joining());
  }

  /// Returns how many columns the line takes.
  public int width() {
    return Cells.width(text());
  }

  /// Returns the part between two offsets in UTF-16 units of the text.
  public Line part(int start, int end) {
    return parts(List.of(new Wrap.Range(start, end))).getFirst();
  }

  /// Breaks the line at blanks, and between ideographs, so that no part is wider than `width`; a
  /// longer word is cut.
  ///
  /// @param indent how many columns every part is moved to the right
  public List<Line> wrap(int width, int indent) {
    List<Line> lines = parts(Wrap.breaks(text(), Math.max(1, width - indent)));
    Line blanks = of(" ".repeat(indent));
    return indent == 0 ? lines : lines.stream().map(blanks::and).toList();
  }

  /// Cuts the line in one pass over its spans, for there may be as many as characters.
  List<Line> parts(List<Wrap.Range> ranges) {
    List<Line> lines = new ArrayList<>();
    int span = 0;
    int at = 0;
    for (Wrap.Range range : ranges) {
      List<Span> kept = new ArrayList<>();
      while (span < spans.size()) {
        Span each = spans.get(span);
        int length = each.text().toString().length();
        int from = Math.max(range.start() - at, 0);
        int to = Math.min(range.end() - at, length);
        if (from < to) {
          kept.add(new Span(each.text().part(from, to), each.style(), each.link()));
        }
        if (at + length > range.end()) {
          break;
        }
        at += length;
        span++;
      }
      lines.add(new Line(kept));
    }
    return lines;
  }
}

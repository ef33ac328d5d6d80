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
    List<Span> kept = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      int length = span.text().toString().length();
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, length);
      if (from < to) {
        kept.add(new Span(span.text().part(from, to), span.style()));
      }
      at += length;
    }
    return new Line(kept);
  }

  /// Breaks the line at blanks, and between ideographs, so that no part is wider than `width`; a
  /// longer word is cut.
  ///
  /// @param indent how many columns every part is moved to the right
  public List<Line> wrap(int width, int indent) {
    String blanks = " ".repeat(indent);
    return Wrap.breaks(text(), Math.max(1, width - indent)).stream()
        .map(range -> indent == 0 ? part(range) : of(blanks).and(part(range)))
        .toList();
  }

  private Line part(Wrap.Range range) {
    return part(range.start(), range.end());
  }
}

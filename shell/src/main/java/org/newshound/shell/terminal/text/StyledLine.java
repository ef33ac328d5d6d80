package org.newshound.shell.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of styled text.
///
/// @param spans its parts, from left to right
public record StyledLine(List<Span> spans) {
  /// A line without text.
  public static final StyledLine BLANK = new StyledLine(List.of());

  /// Copies the spans.
  public StyledLine {
    spans = List.copyOf(spans);
  }

  /// Returns a line of text of one style; whatever the text holds, it becomes safe and one line.
  public static StyledLine of(String untrusted, Style style) {
    return new StyledLine(SafeText.spans(untrusted, style));
  }

  /// Returns a plain line; whatever the text holds, it becomes safe and one line.
  public static StyledLine of(String untrusted) {
    return of(untrusted, Style.PLAIN);
  }

  /// Returns this line as one that leads somewhere when it is clicked.
  public StyledLine to(Link link) {
    return new StyledLine(
        spans.stream().map(span -> new Span(span.text(), span.style(), link)).toList());
  }

  /// Returns this line followed by more text.
  public StyledLine and(String untrusted, Style style) {
    return and(of(untrusted, style));
  }

  /// Returns this line followed by more plain text.
  public StyledLine and(String untrusted) {
    return and(untrusted, Style.PLAIN);
  }

  /// Returns this line followed by another one.
  public StyledLine and(StyledLine other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return new StyledLine(all);
  }

  /// Returns the text without its styles.
  public String text() {
    return spans.stream().map(span -> span.text().toString()).collect(Collectors.joining());
  }

  /// Returns how many columns the line takes.
  public int width() {
    return DisplayWidth.width(text());
  }

  /// Returns the part between two offsets in UTF-16 units of the text.
  public StyledLine part(int start, int end) {
    return parts(List.of(new LineBreaks.Range(start, end))).getFirst();
  }

  /// Breaks the line at blanks, and between ideographs, so that no part is wider than `width`; a
  /// longer word is cut.
  ///
  /// @param indent how many columns every part is moved to the right
  public List<StyledLine> wrap(int width, int indent) {
    List<StyledLine> lines = parts(LineBreaks.breaks(text(), Math.max(1, width - indent)));
    StyledLine blanks = of(" ".repeat(indent));
    return indent == 0 ? lines : lines.stream().map(blanks::and).toList();
  }

  /// Cuts the line in one pass over its spans, for there may be as many as characters.
  List<StyledLine> parts(List<LineBreaks.Range> ranges) {
    List<StyledLine> lines = new ArrayList<>();
    int span = 0;
    int at = 0;
    for (LineBreaks.Range range : ranges) {
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
      lines.add(new StyledLine(kept));
    }
    return lines;
  }
}

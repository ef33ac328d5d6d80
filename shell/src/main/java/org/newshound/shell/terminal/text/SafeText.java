package org.newshound.shell.terminal.text;

import java.util.ArrayList;
import java.util.List;

/// Text without anything that a terminal obeys, reorders or hides.
///
/// Controls become visible signs, such as `␛` for an escape and `\u009b` for a C1 control; so do
/// the bidi overrides, embeddings and isolates, as `‹RLO›`. Directional marks, zero-width
/// characters and tags are removed, for they show nothing where they are harmless. Joiners stay
/// where they form an emoji or a letter of a joining script. U+2028 and U+2029 end a line, what is
/// no character becomes U+FFFD, and a letter keeps at most four combining marks.
///
/// Any part of a safe text is safe. Instances are immutable and safe for use by many threads.
public final class SafeText {
  /// No text.
  public static final SafeText EMPTY = new SafeText("");

  private static final char SUBSTITUTE = '\ufffd';

  private final String text;

  private SafeText(String text) {
    this.text = text;
  }

  /// Makes text safe and keeps its lines.
  public static SafeText of(String untrusted) {
    return joined(Sanitizer.pieces(untrusted));
  }

  /// Makes text safe and puts it on one line.
  public static SafeText line(String untrusted) {
    return new SafeText(of(untrusted).text.strip().replace('\n', ' '));
  }

  /// Makes JSON safe without changing what it says: what would be unsafe is written as an escape.
  ///
  /// @param json a JSON text, in which only strings hold such characters
  public static SafeText json(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    int i = 0;
    while (i < json.length()) {
      int point = json.codePointAt(i);
      int units = Character.charCount(point);
      if (point == '\n' || !Sanitizer.isUnsafe(point)) {
        safe.appendCodePoint(point);
      } else {
        for (int unit = i; unit < i + units; unit++) {
          safe.append(Sanitizer.escape(json.charAt(unit)));
        }
      }
      i += units;
    }
    return new SafeText(safe.toString());
  }

  /// Returns a text of the same length in which no character is obeyed or hidden, for a line in
  /// which the cursor has its place.
  public static String sameLength(String untrusted) {
    StringBuilder safe = new StringBuilder(untrusted.length());
    int i = 0;
    while (i < untrusted.length()) {
      int point = untrusted.codePointAt(i);
      int units = Character.charCount(point);
      if (point == '\n' || !Sanitizer.isUnsafe(point)) {
        safe.appendCodePoint(point);
      } else if (point == '\t') {
        safe.append(' ');
      } else {
        safe.append(String.valueOf(SUBSTITUTE).repeat(units));
      }
      i += units;
    }
    return safe.toString();
  }

  /// Makes text safe and gives substitutes a style of their own.
  static List<Span> spans(String untrusted, Style style) {
    List<Span> spans = new ArrayList<>();
    for (Sanitizer.Piece piece : Sanitizer.pieces(untrusted)) {
      String oneLine = piece.text().replace('\n', ' ');
      spans.add(new Span(new SafeText(oneLine), piece.substitute() ? Style.DIM : style));
    }
    return spans;
  }

  /// Returns the part between two offsets in UTF-16 units, neither inside a surrogate pair.
  SafeText part(int start, int end) {
    return new SafeText(text.substring(start, end));
  }

  /// Returns the text.
  @Override
  public String toString() {
    return text;
  }

  private static SafeText joined(List<Sanitizer.Piece> pieces) {
    if (pieces.size() == 1) {
      return new SafeText(pieces.getFirst().text());
    }
    StringBuilder joined = new StringBuilder();
    pieces.forEach(piece -> joined.append(piece.text()));
    return new SafeText(joined.toString());
  }
}

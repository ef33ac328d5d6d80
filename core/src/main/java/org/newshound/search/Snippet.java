package org.newshound.search;

import java.util.List;
import org.newshound.query.QueryField;

/// A passage of an article with its matching words marked.
///
/// @param field the field the passage stands in
/// @param text the passage
/// @param marks what matched, in order and without overlap
public record Snippet(QueryField field, String text, List<Mark> marks) {
  /// Copies the marks.
  public Snippet {
    marks = List.copyOf(marks);
  }

  /// {@return the passage as HTML: its text escaped, each mark in a `mark` element}
  public String html() {
    return html(text, marks, "<mark>", "</mark>");
  }

  /// {@return a text as HTML: escaped, each mark between two tags}
  ///
  /// ```java
  /// Snippet.html(hit.headline(), hit.headlineMarks(), "<b class=\"hit\">", "</b>");
  /// ```
  ///
  /// @param text a passage, a headline, a marked text
  /// @param marks places in it, in order and without overlap
  /// @param before what is put before a mark, as it is
  /// @param after what is put after it, as it is
  public static String html(String text, List<Mark> marks, String before, String after) {
    StringBuilder html = new StringBuilder(text.length() + marks.size() * before.length() * 2);
    int at = 0;
    for (Mark mark : marks) {
      if (mark.start() < at || mark.end() < mark.start() || mark.end() > text.length()) {
        throw new IllegalArgumentException(mark + " is no part of the text behind the mark before");
      }
      escape(text, at, mark.start(), html);
      html.append(before);
      escape(text, mark.start(), mark.end(), html);
      html.append(after);
      at = mark.end();
    }
    escape(text, at, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int start, int end, StringBuilder html) {
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(unit);
      }
    }
  }

  /// A marked part of a passage.
  ///
  /// @param start where it begins, in UTF-16 units of the passage
  /// @param end where it ends, exclusive
  public record Mark(int start, int end) {}
}

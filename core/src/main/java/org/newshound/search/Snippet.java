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

  /// A marked part of a passage.
  ///
  /// @param start where it begins, in UTF-16 units of the passage
  /// @param end where it ends, exclusive
  public record Mark(int start, int end) {}
}

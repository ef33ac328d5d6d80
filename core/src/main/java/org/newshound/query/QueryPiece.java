package org.newshound.query;

import org.jspecify.annotations.Nullable;

/// A part of a query as it stands in what was typed.
///
/// @param kind what it is
/// @param start where it begins, in UTF-16 units of what was typed
/// @param end where it ends, exclusive
/// @param query what it looks for, when it is something to look for
public record QueryPiece(Kind kind, int start, int end, @Nullable ArticleQuery query) {

  /// What a part of a query is.
  public enum Kind {
    /// A word, with its wildcards and the like.
    WORD,
    /// A phrase with its quotes.
    PHRASE,
    /// A date, a length or a value of an extra field with its name.
    RANGE,
    /// The name of a field with its colon.
    FIELD,
    /// What joins or changes other parts, such as `OR`, `-` and `w/5`.
    OPERATOR,
    /// A bracket.
    BRACKET
  }
}

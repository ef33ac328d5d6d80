package org.newshound.query;

import java.util.List;

/// A query as a tree. It says what is wanted, not how it is found.
///
/// Trees are immutable and safe for use by many threads; `toString` is Java's, the canonical form
/// is the printer's.
public sealed interface ArticleQuery {

  /// Every searchable article.
  record Everything() implements ArticleQuery {}

  /// No article at all, as asked for by an empty query.
  record Nothing() implements ArticleQuery {}

  /// A word, found in any of its inflected forms.
  ///
  /// @param text the word as typed
  record Word(String text) implements ArticleQuery {}

  /// Words in this order, exactly as written: neither stemmed nor dropped.
  ///
  /// @param text the words as typed
  /// @param slop how many places they may be moved in all; 0 for none
  record Phrase(String text, int slop) implements ArticleQuery {}

  /// A query whose words are looked up in one field.
  ///
  /// @param field the field
  /// @param query the query
  record Fielded(QueryField field, ArticleQuery query) implements ArticleQuery {}

  /// Articles that match every operand.
  ///
  /// @param operands two or more
  record And(List<ArticleQuery> operands) implements ArticleQuery {
    /// Copies the operands.
    public And {
      operands = several("AND", operands);
    }
  }

  /// Articles that match at least one operand.
  ///
  /// @param operands two or more
  record Or(List<ArticleQuery> operands) implements ArticleQuery {
    /// Copies the operands.
    public Or {
      operands = several("OR", operands);
    }
  }

  /// Articles that do not match the operand.
  ///
  /// @param query the operand
  record Not(ArticleQuery query) implements ArticleQuery {}

  private static List<ArticleQuery> several(String operator, List<ArticleQuery> operands) {
    if (operands.size() < 2) {
      throw new IllegalArgumentException(
          operator + " needs two operands or more, not " + operands.size());
    }
    return List.copyOf(operands);
  }
}

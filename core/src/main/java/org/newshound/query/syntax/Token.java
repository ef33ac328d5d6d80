package org.newshound.query;

import java.util.function.UnaryOperator;

/// A piece of a query, and where it stands in what was typed.
sealed interface Token {

  /// Where it begins.
  int start();

  /// Where it ends, exclusive.
  int end();

  /// Something to look for. Whatever new kinds of words the language gets, the grammar sees this.
  record Leaf(ArticleQuery query, int start, int end) implements Token {}

  /// What stands in front of an operand and changes it.
  sealed interface Prefix extends Token {}

  /// A negation in front of an operand.
  record Negation(int start, int end) implements Prefix {}

  /// A field name with its separator, or in front of a bracket.
  record Field(QueryField field, int start, int end) implements Prefix {}

  /// The name of an extra field with its separator, in front of the bracket with its values.
  record Extra(String name, int start, int end) implements Prefix {}

  /// A function before its bracket, or one with a number, such as `first/100`.
  record Function(UnaryOperator<ArticleQuery> of, int start, int end) implements Prefix {}

  /// An operator of proximity.
  record Reach(Distance distance, boolean ordered, boolean negated, int start, int end)
      implements Token {}

  /// A boost after a bracket.
  record Boost(float factor, int start, int end) implements Token {}

  /// Anything else.
  record Symbol(Kind kind, int start, int end) implements Token {}

  /// The symbols of the language.
  enum Kind {
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    /// An operand without anything to look for, glued to what stands before it, as in `-""`.
    EMPTY,
    END
  }
}

package org.newshound.query.syntax;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;
import org.newshound.query.QueryPiece;

/// A piece of a query, and where it stands in what was typed.
sealed interface Token {

  /// Where it begins.
  int start();

  /// Where it ends, exclusive.
  int end();

  /// Returns it as a reader sees it; none when it says nothing.
  default Optional<QueryPiece> piece() {
    return Optional.ofNullable(
        switch (this) {
          case Token.Leaf(ArticleQuery query, int start, int end) ->
              new QueryPiece(kind(query), start, end, query);
          case Token.Field field -> piece(QueryPiece.Kind.FIELD, this);
          case Token.Extra extra -> piece(QueryPiece.Kind.FIELD, this);
          case Token.Negation negation -> piece(QueryPiece.Kind.OPERATOR, this);
          case Token.Function function -> piece(QueryPiece.Kind.OPERATOR, this);
          case Token.Reach reach -> piece(QueryPiece.Kind.OPERATOR, this);
          case Token.Boost boost -> piece(QueryPiece.Kind.OPERATOR, this);
          case Token.Symbol symbol -> symbol(symbol);
        });
  }

  private static @Nullable QueryPiece symbol(Token.Symbol symbol) {
    return switch (symbol.kind()) {
      case AND, OR, NOT -> piece(QueryPiece.Kind.OPERATOR, symbol);
      case OPEN, CLOSE -> piece(QueryPiece.Kind.BRACKET, symbol);
      case EMPTY, END -> null;
    };
  }

  private static QueryPiece piece(QueryPiece.Kind kind, Token token) {
    return new QueryPiece(kind, token.start(), token.end(), null);
  }

  private static QueryPiece.Kind kind(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.Phrase phrase -> QueryPiece.Kind.PHRASE;
      case ArticleQuery.Term term -> QueryPiece.Kind.WORD;
      case ArticleQuery.Filter filter -> QueryPiece.Kind.RANGE;
      case ArticleQuery.Everything everything -> QueryPiece.Kind.WORD;
      case ArticleQuery.Nothing nothing -> QueryPiece.Kind.WORD;
      case ArticleQuery.Modifier modifier -> kind(modifier.query());
      case ArticleQuery.Junction junction -> QueryPiece.Kind.WORD;
      case ArticleQuery.Not not -> QueryPiece.Kind.WORD;
      case ArticleQuery.Near near -> QueryPiece.Kind.WORD;
    };
  }

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

package org.newshound.query;

import java.util.Optional;
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

  /// Returns the piece that a token is; none when it says nothing.
  static Optional<QueryPiece> of(Token token) {
    return Optional.ofNullable(
        switch (token) {
          case Token.Leaf(ArticleQuery query, int start, int end) ->
              new QueryPiece(kind(query), start, end, query);
          case Token.Field field -> piece(Kind.FIELD, token);
          case Token.Extra extra -> piece(Kind.FIELD, token);
          case Token.Negation negation -> piece(Kind.OPERATOR, token);
          case Token.Function function -> piece(Kind.OPERATOR, token);
          case Token.Reach reach -> piece(Kind.OPERATOR, token);
          case Token.Boost boost -> piece(Kind.OPERATOR, token);
          case Token.Symbol symbol -> symbol(symbol);
        });
  }

  private static @Nullable QueryPiece symbol(Token.Symbol symbol) {
    return switch (symbol.kind()) {
      case AND, OR, NOT -> piece(Kind.OPERATOR, symbol);
      case OPEN, CLOSE -> piece(Kind.BRACKET, symbol);
      case EMPTY, END -> null;
    };
  }

  private static QueryPiece piece(Kind kind, Token token) {
    return new QueryPiece(kind, token.start(), token.end(), null);
  }

  private static Kind kind(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.Phrase phrase -> Kind.PHRASE;
      case ArticleQuery.Term term -> Kind.WORD;
      case ArticleQuery.Filter filter -> Kind.RANGE;
      case ArticleQuery.Everything everything -> Kind.WORD;
      case ArticleQuery.Nothing nothing -> Kind.WORD;
      case ArticleQuery.Modifier modifier -> kind(modifier.query());
      case ArticleQuery.Junction junction -> Kind.WORD;
      case ArticleQuery.Not not -> Kind.WORD;
      case ArticleQuery.Near near -> Kind.WORD;
    };
  }
}

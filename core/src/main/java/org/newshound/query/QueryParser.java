package org.newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns what a reader types into a query.
///
/// ```
/// query  = [ conj ] ;
/// conj   = item { [ "AND" | "&" | "&&" ] item } ;
/// item   = [ "+" | "-" | "NOT" ] prox ;
/// prox   = disj { [ "NOT" ] near disj } ;          smallest distance first, then left to right
/// disj   = unary { ( "OR" | "|" | "||" ) unary } ;
/// near   = ( "w/" | "within/" | "near/" | "n/" | "/" | "pre/" | "p/" | "onear/" ) distance
///        | ( "near" | "adj" | "adj/" ) number ;
/// unary  = field ( ":" | "=" ) unary | function "(" conj ")"
///        | ( "atleast" | "first" ) [ "/" ] number unary
///        | "(" conj ")" [ boost ] | range | ( phrase | fuzzy | wildcard | word ) [ boost ] ;
/// range  = ( "date" | "published" ) ":" dates | "length" ":" comparison number
///        | ( "before" | "until" | "after" | "since" | "on" ) ":" date ;
/// ```
///
/// Operators are whole words: `AC/DC`, `24/7` and `don't` are words. A backslash in front makes a
/// word of anything.
///
/// The time a query takes to parse grows with its length and with nothing else.
public final class QueryParser {
  /// How many characters the words and phrases of a query may have in all. Blanks, brackets and
  /// operators are free, so that the canonical form of a query is never too long.
  public static final int MAX_CHARS = 8_192;

  /// How deep operators and brackets may be nested.
  public static final int MAX_DEPTH = 64;

  /// How many words and phrases a query may have.
  public static final int MAX_LEAVES = 512;

  /// How many operands a chain of proximity may have.
  public static final int MAX_CHAIN = 64;

  /// How many words of a query may be fuzzy.
  public static final int MAX_FUZZY = 8;

  private QueryParser() {}

  /// Reads a text as plain words, any of which may be found: nothing in it is an operator. English
  /// function words (the, of, which) are left out when there are others.
  ///
  /// @param text a question, a headline, whatever
  /// @return the words, the first [#MAX_LEAVES] of them
  public static ParsedQuery words(String text) {
    var diagnostics = new Diagnostics();
    ArticleQuery query = PlainWords.read(text, diagnostics);
    return new ParsedQuery(query, QueryPrinter.print(query), diagnostics.inOrder());
  }

  /// Reads a text as plain words, any of which may be found in any of some fields.
  ///
  /// @param text a question, a headline, whatever
  /// @param fields where the words are looked up; none for every searched field
  /// @return the words, the first [#MAX_LEAVES] of them
  /// @throws IllegalArgumentException when a field holds one value and no words
  public static ParsedQuery words(String text, Set<QueryField> fields) {
    ParsedQuery words = words(text);
    ArticleQuery query = PlainWords.in(fields, words.query());
    return new ParsedQuery(query, QueryPrinter.print(query), words.diagnostics());
  }

  /// Parses a query, whatever the text: what makes no sense is repaired, and a diagnostic says so.
  ///
  /// @param text what was typed
  /// @return the query, ready to run, and what was odd
  public static ParsedQuery parse(String text) {
    var diagnostics = new Diagnostics();
    ArticleQuery query = new Grammar(text, diagnostics).parse();
    if (query instanceof ArticleQuery.Nothing && diagnostics.inOrder().isEmpty()) {
      diagnostics.emptyQuery(text.length());
    }
    return new ParsedQuery(query, QueryPrinter.print(query), diagnostics.inOrder());
  }

  /// Cuts a text into the pieces the parser sees, for one who shows them apart while it is typed.
  /// What is left out of the query, such as the quote of a phrase that is not closed yet, is in no
  /// piece.
  ///
  /// @param text what was typed so far
  /// @return the pieces, in order and without overlap
  public static List<QueryPiece> pieces(String text) {
    var lexer = new Lexer(text, new Diagnostics());
    List<QueryPiece> pieces = new ArrayList<>();
    for (Token token = lexer.next(); !isEnd(token); token = lexer.next()) {
      QueryPiece.of(token).ifPresent(pieces::add);
    }
    return pieces;
  }

  private static boolean isEnd(Token token) {
    return token instanceof Token.Symbol symbol && symbol.kind() == Token.Kind.END;
  }

  /// Parses a query that must make sense as typed.
  ///
  /// @param text what was typed
  /// @return the query, and what was odd without being an error
  /// @throws QuerySyntaxException when a diagnostic is an error; it carries all diagnostics
  public static ParsedQuery parseStrict(String text) {
    ParsedQuery parsed = parse(text);
    if (parsed.hasErrors()) {
      throw new QuerySyntaxException(parsed.diagnostics());
    }
    return parsed;
  }
}

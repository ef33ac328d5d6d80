package org.newshound.query;

/// Turns what a reader types into a query.
///
/// The language: words, all of them wanted; `"a phrase"` and `"near words"~5`; `-not`; `OR`, which
/// binds tighter than AND; `headline:word`; brackets; a backslash in front of anything that shall
/// be an ordinary word. Operators are whole words in capitals: `AC/DC` and `don't` are words.
///
/// ```
/// query = [ conj ] ;
/// conj  = item { [ "AND" | "&" | "&&" ] item } ;
/// item  = [ "+" | "-" | "NOT" ] disj ;
/// disj  = unary { ( "OR" | "|" | "||" ) unary } ;
/// unary = field ( ":" | "=" ) unary | field "(" conj ")" | "(" conj ")" | phrase | word ;
/// ```
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

  private QueryParser() {}

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

package org.newshound.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;
import org.newshound.query.QueryPiece;
import org.newshound.query.QuerySyntaxException;
import org.newshound.query.lexical.FunctionWords;
import org.newshound.query.lexical.QueryChars;

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
/// unary  = field ( ":" | "=" ) unary | "extra." name ( ":" | "=" ) values | function "(" conj ")"
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
  /// How many characters of a query are read, and how many its canonical form may have: more is
  /// left out from its end, whole words at a time.
  public static final int MAX_CHARS = 8_192;

  /// How deep operators and brackets may be nested.
  public static final int MAX_DEPTH = 64;

  /// How many words and phrases a query may have.
  public static final int MAX_LEAVES = 512;

  /// How many operands a chain of proximity may have.
  public static final int MAX_CHAIN = 64;

  /// How many words of a query may be fuzzy.
  public static final int MAX_FUZZY = 8;

  private static final int SHARE_LEFT_OUT = 8;

  private QueryParser() {}

  /// Reads a text as plain words, any of which may be found: nothing in it is an operator. English
  /// function words (the, of, which) are left out when there are others.
  ///
  /// @param text a question, a headline, whatever
  /// @return the words, the first [#MAX_LEAVES] of them
  public static ParsedQuery words(String text) {
    return within(text, PlainWords::read);
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

  /// Reads a text as plain words, all of which must be found: nothing in it is an operator. English
  /// function words (the, of, which) are left out when there are others.
  ///
  /// @param text a name, a headline, whatever
  /// @return the words, the first [#MAX_LEAVES] of them
  public static ParsedQuery allWords(String text) {
    ParsedQuery any = words(text);
    ArticleQuery all =
        any.query() instanceof ArticleQuery.Or(List<ArticleQuery> operands)
            ? ArticleQuery.and(operands)
            : any.query();
    return new ParsedQuery(all, QueryPrinter.print(all), any.diagnostics());
  }

  /// {@return a text in which the parser sees plain words alone, to be put into a query: what would
  /// be an operator, a field, a quote or a wildcard gets a backslash}
  ///
  /// @param text any text
  public static String escape(String text) {
    return Stream.of(text.split("[\\s\\p{Z}]+", -1))
        .filter(QueryChars::saysSomething)
        .map(word -> QueryPrinter.print(new ArticleQuery.Word(word)))
        .collect(Collectors.joining(" "));
  }

  /// {@return whether an English word says nothing by itself, such as "the", "of" and "which"}
  ///
  /// @param word the word
  public static boolean isFunctionWord(String word) {
    return FunctionWords.contains(word);
  }

  /// Parses a query, whatever the text: what makes no sense is repaired, and a diagnostic says so.
  ///
  /// @param text what was typed
  /// @return the query, ready to run, and what was odd
  public static ParsedQuery parse(String text) {
    ParsedQuery parsed = within(text, QueryParser::read);
    if (parsed.query() instanceof ArticleQuery.Nothing && parsed.diagnostics().isEmpty()) {
      var diagnostics = new Diagnostics();
      diagnostics.emptyQuery(text.length());
      return new ParsedQuery(parsed.query(), parsed.canonicalText(), diagnostics.inOrder());
    }
    return parsed;
  }

  private static ArticleQuery read(String text, Diagnostics diagnostics) {
    ArticleQuery query = new Grammar(text, diagnostics).parse();
    PlainWords.reportFunctionWords(query, text.length(), diagnostics);
    return query;
  }

  @FunctionalInterface
  private interface Reading {
    ArticleQuery of(String text, Diagnostics diagnostics);
  }

  /// Reads as much of a text as is allowed. A canonical form that is too long would not be read
  /// whole again, so less is read then.
  private static ParsedQuery within(String text, Reading reading) {
    int end = text.length() <= MAX_CHARS ? text.length() : lastBlank(text, MAX_CHARS);
    while (true) {
      var diagnostics = new Diagnostics();
      ArticleQuery query = reading.of(text.substring(0, end), diagnostics);
      String canonical = QueryPrinter.print(query);
      if (canonical.length() <= MAX_CHARS || end == 0) {
        if (end < text.length()) {
          diagnostics.tooLong(end == 0 ? 0 : end + 1, text.length());
        }
        return new ParsedQuery(query, canonical, diagnostics.inOrder());
      }
      end = lastBlank(text, end - Math.max(1, end / SHARE_LEFT_OUT));
    }
  }

  /// Returns the place of the last blank before another place, or 0.
  private static int lastBlank(String text, int before) {
    int blank = before - 1;
    while (blank > 0 && !QueryChars.isBlank(text.charAt(blank))) {
      blank--;
    }
    return Math.max(0, blank);
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
      token.piece().ifPresent(pieces::add);
    }
    return pieces;
  }

  private static boolean isEnd(Token token) {
    return token instanceof Token.Symbol symbol && symbol.kind() == Token.Kind.END;
  }

  /// Parses what a query that makes no sense as typed was probably meant to be: where an error is
  /// known to be mended by writing something else, that is written, and what cannot be understood
  /// is left out. What is an operator stays one.
  ///
  /// @param text what was typed
  /// @return the query that was meant; nothing for one that makes sense, or of which nothing is
  ///   left
  public static Optional<ParsedQuery> mended(String text) {
    List<Diagnostic> errors =
        parse(text).diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
            .toList();
    StringBuilder mended = new StringBuilder(text);
    for (Diagnostic error : errors.reversed()) {
      if (error.fix() != null) {
        mended.replace(error.start(), error.end(), error.fix());
      }
    }
    return errors.isEmpty()
        ? Optional.empty()
        : Optional.of(parse(mended.toString()))
            .filter(parsed -> !(parsed.query() instanceof ArticleQuery.Nothing));
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

package org.newshound.query;

import java.util.List;
import java.util.stream.Collectors;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;

/// Writes a query in its canonical form.
///
/// Every AND, OR and NOT stands in brackets and in capitals, fields have their full names, phrases
/// stand in straight quotes, and a word that would be read as something else has a backslash in
/// front. Parsing the canonical form gives the same tree, if that is within the parser's limits.
/// The one exception is a [Nothing] inside a tree: it is written as what it means, `(NOT *)`.
public final class QueryPrinter {
  private QueryPrinter() {}

  /// {@return the canonical form of a query; the empty string for [Nothing]}
  ///
  /// @param query the query
  public static String print(ArticleQuery query) {
    return query instanceof Nothing ? "" : inner(query);
  }

  /// Returns the canonical form without the brackets around it.
  static String printOpen(ArticleQuery query) {
    String text = inner(query);
    return text.startsWith("(") ? text.substring(1, text.length() - 1) : text;
  }

  private static String inner(ArticleQuery query) {
    return switch (query) {
      case And(List<ArticleQuery> operands) -> "(" + join(operands, " AND ") + ")";
      case Or(List<ArticleQuery> operands) -> "(" + join(operands, " OR ") + ")";
      case Not(ArticleQuery operand) -> "(NOT " + inner(operand) + ")";
      case Nothing() -> "(NOT *)";
      case Everything() -> "*";
      case Word(String text) -> word(text);
      case Phrase(String text, int slop) -> phrase(text) + (slop == 0 ? "" : "~" + slop);
      case ArticleQuery.Wildcard(String text) -> text;
      case ArticleQuery.Fuzzy(String text, int edits) -> text + '~' + edits;
      case ArticleQuery.Near near ->
          "(" + inner(near.left()) + ' ' + near.distance() + ' ' + inner(near.right()) + ")";
      case ArticleQuery.AtLeast(int count, ArticleQuery operand) ->
          "atleast/" + count + ' ' + inner(operand);
      case ArticleQuery.First(int words, ArticleQuery operand) ->
          "first/" + words + ' ' + inner(operand);
      case ArticleQuery.Cased(ArticleQuery.Casing casing, ArticleQuery operand) ->
          casing.name().toLowerCase(java.util.Locale.ROOT) + '(' + inner(operand) + ')';
      case ArticleQuery.Exact(ArticleQuery operand) -> "exact(" + inner(operand) + ')';
      case ArticleQuery.Boosted(ArticleQuery operand, float factor) ->
          inner(operand) + '^' + factor;
      case Fielded(QueryField field, ArticleQuery operand) -> field.label() + ":" + inner(operand);
    };
  }

  private static String join(List<ArticleQuery> operands, String operator) {
    return operands.stream().map(QueryPrinter::inner).collect(Collectors.joining(operator));
  }

  private static String word(String text) {
    String escaped = Escapes.ofWord(text);
    return Lexer.readsAsWord(escaped, text) ? escaped : Escapes.whole(escaped);
  }

  private static String phrase(String text) {
    String escaped = Escapes.ofPhrase(text);
    boolean kept = QueryChars.saysSomething(text) || Escapes.within(escaped, 0, escaped.length());
    return '"' + (kept ? escaped : Escapes.whole(escaped)) + '"';
  }
}

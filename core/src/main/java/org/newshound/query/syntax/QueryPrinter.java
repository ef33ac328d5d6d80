package org.newshound.query.syntax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Comparison;
import org.newshound.query.DateRange;
import org.newshound.query.DateValue;
import org.newshound.query.lexical.Escapes;
import org.newshound.query.lexical.Patterns;
import org.newshound.query.lexical.QueryChars;

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
      case Wildcard(String text) -> text;
      case Fuzzy(String text, int edits) -> text + "~" + (edits == Fuzzy.AUTOMATIC ? "" : edits);
      case Fielded fielded -> fielded.field().label() + ":" + fielded(fielded);
      case Near near -> near(near);
      case AtLeast(int count, ArticleQuery operand) -> "atleast" + count + bracketed(operand);
      case First(int words, ArticleQuery operand) -> "first" + words + bracketed(operand);
      case Cased(Case letters, ArticleQuery operand) ->
          letters.name().toLowerCase(Locale.ROOT) + bracketed(operand);
      case Exact(ArticleQuery operand) -> "exact" + bracketed(operand);
      case Boosted(ArticleQuery operand, float factor) -> boostable(operand) + "^" + plain(factor);
      case Dated(DateField date, DateRange range) -> dated(date, range);
      case Length(Comparison comparison, int words) -> "length:" + comparison.sign() + words;
      case Extra extra -> Extras.print(extra);
    };
  }

  /// A value is read up to the next blank, so that anything but a word or phrase needs brackets.
  private static String fielded(Fielded fielded) {
    ArticleQuery inner = fielded.query();
    boolean bare = !fielded.field().isValue() || inner instanceof Word || inner instanceof Phrase;
    return bare ? inner(inner) : bracketed(inner);
  }

  private static String near(Near near) {
    String operator =
        (near.negated() ? "NOT " : "") + (near.ordered() ? "pre/" : "w/") + near.distance().label();
    return "(" + inner(near.left()) + " " + operator + " " + inner(near.right()) + ")";
  }

  private static String bracketed(ArticleQuery query) {
    return isJoined(query) ? inner(query) : "(" + inner(query) + ")";
  }

  private static boolean isJoined(ArticleQuery query) {
    return query instanceof Junction
        || query instanceof Not
        || query instanceof Nothing
        || query instanceof Near;
  }

  private static String boostable(ArticleQuery query) {
    if (query instanceof Word(String text)
        && Lexer.readsAsWord(text, text)
        && Patterns.isFuzzy(text)) {
      return text;
    }
    return query instanceof Wildcard || query instanceof Phrase ? inner(query) : bracketed(query);
  }

  private static String plain(float factor) {
    return new BigDecimal(Float.toString(factor)).stripTrailingZeros().toPlainString();
  }

  private static String dated(DateField field, DateRange range) {
    boolean any = field == DateField.DATE;
    return switch (range) {
      case DateRange.In(DateValue date) -> (any ? "date:" : "published:") + date;
      case DateRange.Between(DateValue first, DateValue last) ->
          (any ? "date:" : "published:") + first + ".." + last;
      case DateRange.Before(DateValue date, boolean included) ->
          (any ? (included ? "until:" : "before:") : "published:" + (included ? "<=" : "<")) + date;
      case DateRange.After(DateValue date, boolean included) ->
          (any ? (included ? "since:" : "after:") : "published:" + (included ? ">=" : ">")) + date;
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

package org.newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Filter;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Term;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.lexical.FunctionWords;

/// What to do when a query finds nothing, and the wider queries there are then.
///
/// Only an AND at the top of two or more wanted operands is relaxed. An operand is dropped whole;
/// negations, dates, lengths, extra fields and values such as `source:` stay. A query of the
/// greatest depth ([ArticleQuery#MAX_DEPTH]) is not relaxed to any of its operands: that takes one
/// level more.
public enum Relaxation {
  /// Nothing: no article is the answer.
  NONE,
  /// Say which operand is to blame and what could be searched instead.
  OFFER,
  /// Search all but one operand, and then any of them.
  AUTO;

  /// How many wanted operands may be conditions; more are a pasted text.
  public static final int CONDITIONS_MAX = 12;

  /// A wider query.
  ///
  /// @param query the query
  /// @param dropped the operand that it lacks
  public record Relaxed(ArticleQuery query, ArticleQuery dropped) {}

  /// {@return the queries that lack one wanted operand each, the first operand first; none when the
  /// query cannot be relaxed}
  ///
  /// @param query the query that finds nothing
  public static List<Relaxed> withoutOne(ArticleQuery query) {
    List<ArticleQuery> wanted = wanted(query);
    List<Relaxed> relaxed = new ArrayList<>();
    for (int dropped = 0; dropped < wanted.size(); dropped++) {
      List<ArticleQuery> rest = new ArrayList<>(wanted);
      rest.remove(dropped);
      relaxed.add(new Relaxed(all(Stream.concat(rest.stream(), kept(query))), wanted.get(dropped)));
    }
    return relaxed;
  }

  /// {@return the query for all wanted operands but any one of them; none when the query has no
  /// three of them or cannot be relaxed}
  ///
  /// @param query the query that finds nothing
  public static Optional<ArticleQuery> allButAny(ArticleQuery query) {
    List<ArticleQuery> without = withoutOne(query).stream().map(Relaxed::query).toList();
    return without.size() > 2 && !isDeepest(query)
        ? Optional.of(new Or(without))
        : Optional.empty();
  }

  /// {@return the query for any of the wanted operands; none when it cannot be relaxed}
  ///
  /// @param query the query that finds nothing
  public static Optional<ArticleQuery> any(ArticleQuery query) {
    List<ArticleQuery> wanted = wanted(query);
    return wanted.isEmpty() ? Optional.empty() : anyOf(wanted, query);
  }

  private static Optional<ArticleQuery> anyOf(List<ArticleQuery> wanted, ArticleQuery query) {
    return isDeepest(query)
        ? Optional.empty()
        : Optional.of(all(Stream.concat(Stream.of(new Or(wanted)), kept(query))));
  }

  /// Says whether no level can be put into a query.
  private static boolean isDeepest(ArticleQuery query) {
    return query.depth() == ArticleQuery.MAX_DEPTH;
  }

  /// {@return the query for the articles most like a pasted text: for any of its words, those that
  /// say nothing by themselves left out; none when the query has no more than [#CONDITIONS_MAX]
  /// wanted operands}
  ///
  /// @param query the query that finds nothing
  public static Optional<ArticleQuery> mostLike(ArticleQuery query) {
    List<ArticleQuery> wanted = wanted(query);
    if (wanted.size() <= CONDITIONS_MAX) {
      return Optional.empty();
    }
    List<ArticleQuery> telling =
        wanted.stream().filter(operand -> !isFunctionWord(operand)).toList();
    return anyOf(telling.isEmpty() ? wanted : telling, query);
  }

  private static boolean isFunctionWord(ArticleQuery query) {
    return query instanceof Word(String text) && FunctionWords.contains(text);
  }

  /// Returns the operands that may be dropped: none when there are fewer than two.
  private static List<ArticleQuery> wanted(ArticleQuery query) {
    List<ArticleQuery> wanted = operands(query).filter(operand -> !isFilter(operand)).toList();
    return wanted.size() < 2 ? List.of() : wanted;
  }

  private static Stream<ArticleQuery> kept(ArticleQuery query) {
    return operands(query).filter(Relaxation::isFilter);
  }

  private static Stream<ArticleQuery> operands(ArticleQuery query) {
    return query instanceof And(List<ArticleQuery> operands) ? operands.stream() : Stream.empty();
  }

  private static boolean isFilter(ArticleQuery query) {
    return switch (query) {
      case Not not -> true;
      case Filter filter -> true;
      case Everything everything -> true;
      case Fielded(QueryField field, ArticleQuery inner) -> field.isValue() || isFilter(inner);
      case Boosted boosted -> isFilter(boosted.query());
      case AtLeast atLeast -> false;
      case First first -> false;
      case Cased cased -> false;
      case Exact exact -> false;
      case Term term -> false;
      case Nothing nothing -> false;
      case Junction junction -> false;
      case Near near -> false;
    };
  }

  private static ArticleQuery all(Stream<ArticleQuery> queries) {
    List<ArticleQuery> operands = queries.toList();
    return operands.size() == 1 ? operands.getFirst() : new And(operands);
  }
}

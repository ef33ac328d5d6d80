package org.newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;

/// What to do when a query finds nothing, and the wider queries there are then.
///
/// Only an AND at the top of two or more wanted operands is relaxed. An operand is dropped whole;
/// negations, dates, lengths, extra fields and values such as `source:` stay.
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

  /// {@return the query for any of the wanted operands; none when it cannot be relaxed}
  ///
  /// @param query the query that finds nothing
  public static Optional<ArticleQuery> any(ArticleQuery query) {
    List<ArticleQuery> wanted = wanted(query);
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(all(Stream.concat(Stream.of(new Or(wanted)), kept(query))));
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
        wanted.stream().filter(operand -> !PlainWords.isFunctionWord(operand)).toList();
    return Optional.of(
        all(Stream.concat(Stream.of(new Or(telling.isEmpty() ? wanted : telling)), kept(query))));
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
      case Dated dated -> true;
      case Length length -> true;
      case Extra extra -> true;
      case Everything everything -> true;
      case Fielded(QueryField field, ArticleQuery inner) -> field.isValue() || isFilter(inner);
      case Boosted(ArticleQuery inner, float factor) -> isFilter(inner);
      default -> false;
    };
  }

  private static ArticleQuery all(Stream<ArticleQuery> queries) {
    List<ArticleQuery> operands = queries.toList();
    return operands.size() == 1 ? operands.getFirst() : new And(operands);
  }
}

package org.newshound.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;

/// Makes of a query the positional query to look for in one field.
///
/// An operand of a proximity is a choice of ways to match, each of which is one positional query or
/// more: the words of an AND must all be near the other operand, not near each other. What says
/// nothing (`&`, a negation, a date) is left out of what it is part of. What cannot be in the field
/// is a way less.
final class PositionalQueryMaker {
  private static final int WAYS_MAX = 1_024;

  private final TermResolver terms;

  PositionalQueryMaker(TermResolver terms) {
    this.terms = terms;
  }

  /// The ways to match in a field; an operand that says nothing is no operand.
  ///
  /// @param alternatives positional queries that must all match, one list a way
  private record Ways(List<List<PositionalQuery>> alternatives) {
    static Ways of(PositionalQuery query) {
      return new Ways(List.of(List.of(query)));
    }
  }

  /// Returns what matches a query in a field; none when nothing there can.
  ///
  /// @throws QueryLimitException when there are too many ways to match
  Optional<PositionalQuery> of(ArticleQuery query, SearchField field, Scope scope)
      throws IOException {
    List<PositionalQuery> queries =
        ways(query, field, scope).map(Ways::alternatives).orElse(List.of()).stream()
            .map(way -> way.size() == 1 ? way.getFirst() : new PositionalQuery.All(way))
            .toList();
    return queries.isEmpty() ? Optional.empty() : Optional.of(any(queries));
  }

  private static PositionalQuery any(List<PositionalQuery> queries) {
    return queries.size() == 1 ? queries.getFirst() : new PositionalQuery.Any(queries);
  }

  /// Returns the ways a query matches; none when it says nothing.
  private Optional<Ways> ways(ArticleQuery query, SearchField field, Scope scope)
      throws IOException {
    return switch (query) {
      case Word word -> placed(terms.word(word, scope), field, scope);
      case Phrase phrase -> placed(terms.phrase(phrase), field, scope);
      case Wildcard wildcard -> placed(terms.wildcard(wildcard, scope), field, scope);
      case Fuzzy fuzzy -> placed(terms.fuzzy(fuzzy, scope), field, scope);
      case Fielded fielded -> ways(fielded.query(), field, scope.in(fielded.field()));
      case Cased cased -> ways(cased.query(), field, scope.cased(cased.letters()));
      case Exact exact -> ways(exact.query(), field, scope.asExact());
      case First first -> ways(first.query(), field, scope.first(first.words()));
      case Boosted boosted -> ways(boosted.query(), field, scope);
      case AtLeast atLeast -> atLeast(atLeast, field, scope);
      case Or or -> or(or, field, scope);
      case And and -> and(and, field, scope);
      case Near near -> near.negated() ? notNear(near, field, scope) : near(near, field, scope);
      case Not not -> Optional.empty();
      case Dated dated -> Optional.empty();
      case Length length -> Optional.empty();
      case Extra extra -> Optional.empty();
      case Everything everything -> Optional.empty();
      case Nothing nothing -> Optional.of(new Ways(List.of()));
    };
  }

  private static Optional<Ways> placed(
      Optional<PositionalQuery.Words> words, SearchField field, Scope scope) {
    return words.map(found -> {
      PositionalQuery.Limits limits = scope.limited().get(field);
      return limits == null ? new Ways(List.of()) : Ways.of(found.within(limits));
    });
  }

  private Optional<Ways> or(Or or, SearchField field, Scope scope) throws IOException {
    List<List<PositionalQuery>> alternatives = new ArrayList<>();
    List<PositionalQuery> single = new ArrayList<>();
    boolean says = false;
    for (ArticleQuery operand : or.operands()) {
      Optional<Ways> ways = ways(operand, field, scope);
      says |= ways.isPresent();
      for (List<PositionalQuery> way : ways.map(Ways::alternatives).orElse(List.of())) {
        if (way.size() == 1) {
          single.add(way.getFirst());
        } else {
          alternatives.add(way);
        }
      }
    }
    if (!single.isEmpty()) {
      alternatives.add(List.of(any(single)));
    }
    return says ? Optional.of(new Ways(alternatives)) : Optional.empty();
  }

  private Optional<Ways> and(And and, SearchField field, Scope scope) throws IOException {
    List<List<PositionalQuery>> alternatives = List.of(List.of());
    for (ArticleQuery operand : and.operands()) {
      Optional<Ways> ways = ways(operand, field, scope);
      if (ways.isPresent()) {
        alternatives = product(alternatives, ways.get().alternatives());
      }
    }
    return alternatives.equals(List.of(List.of()))
        ? Optional.empty()
        : Optional.of(new Ways(alternatives));
  }

  private static List<List<PositionalQuery>> product(
      List<List<PositionalQuery>> left, List<List<PositionalQuery>> right) {
    if ((long) left.size() * right.size() > WAYS_MAX) {
      throw new QueryLimitException("the query has too many parts", null);
    }
    List<List<PositionalQuery>> product = new ArrayList<>();
    for (List<PositionalQuery> one : left) {
      for (List<PositionalQuery> other : right) {
        List<PositionalQuery> both = new ArrayList<>(one);
        both.addAll(other);
        product.add(both);
      }
    }
    return product;
  }

  private Optional<Ways> atLeast(AtLeast atLeast, SearchField field, Scope scope)
      throws IOException {
    return ways(atLeast.query(), field, scope)
        .map(ways -> each(ways, one -> new PositionalQuery.AtLeast(atLeast.count(), one)));
  }

  private static Ways each(Ways ways, UnaryOperator<PositionalQuery> change) {
    return new Ways(
        ways.alternatives().stream().map(way -> way.stream().map(change).toList()).toList());
  }

  private Optional<Ways> near(Near near, SearchField field, Scope scope) throws IOException {
    Optional<Ways> left = ways(near.left(), field, scope);
    Optional<Ways> right = ways(near.right(), field, scope);
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    List<PositionalQuery> queries = new ArrayList<>();
    for (List<PositionalQuery> one : left.get().alternatives()) {
      for (List<PositionalQuery> other : right.get().alternatives()) {
        queries.add(new PositionalQuery.Near(one, other, near.distance(), near.ordered()));
      }
    }
    if (queries.size() > WAYS_MAX) {
      throw new QueryLimitException("the query has too many parts", null);
    }
    return Optional.of(queries.isEmpty() ? new Ways(List.of()) : Ways.of(any(queries)));
  }

  private Optional<Ways> notNear(Near near, SearchField field, Scope scope) throws IOException {
    Optional<Ways> left = ways(near.left(), field, scope);
    Optional<Ways> right = ways(near.right(), field, scope);
    if (left.isEmpty() || right.isEmpty()) {
      return left;
    }
    Ways ways = left.get();
    for (List<PositionalQuery> unwanted : right.get().alternatives()) {
      ways =
          each(
              ways,
              wanted ->
                  new PositionalQuery.NotNear(wanted, unwanted, near.distance(), near.ordered()));
    }
    return Optional.of(ways);
  }
}

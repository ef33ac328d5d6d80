package org.newshound.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryLimitException;
import org.newshound.plan.Scope;
import org.newshound.plan.SearchField;
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
import org.newshound.query.Distance;

/// Makes of a query what is to be looked for in one text.
///
/// An operand of a proximity is a choice of ways to match, each of which is one pattern or more:
/// the words of an AND must all be near the other operand, not near each other. What says nothing
/// (`&`, a negation, a date) is left out of what it stands in. What cannot be in the text is a way
/// less.
final class PatternMaker {
  private static final int WAYS_MAX = 1_024;

  private final Leaves leaves;

  PatternMaker(Leaves leaves) {
    this.leaves = leaves;
  }

  /// The ways to match in a text; an operand that says nothing is no operand.
  ///
  /// @param alternatives patterns that must all match, one list a way
  private record Ways(List<List<PositionalQuery>> alternatives) {
    static Ways of(PositionalQuery pattern) {
      return new Ways(List.of(List.of(pattern)));
    }
  }

  /// Returns what matches a query in a text; none when nothing there can.
  ///
  /// @throws QueryLimitException when there are too many ways to match
  Optional<PositionalQuery> of(ArticleQuery query, SearchField part, Scope scope)
      throws IOException {
    List<PositionalQuery> patterns =
        ways(query, part, scope).map(Ways::alternatives).orElse(List.of()).stream()
            .map(way -> way.size() == 1 ? way.getFirst() : new PositionalQuery.All(way))
            .toList();
    return patterns.isEmpty() ? Optional.empty() : Optional.of(any(patterns));
  }

  private static PositionalQuery any(List<PositionalQuery> patterns) {
    return patterns.size() == 1 ? patterns.getFirst() : new PositionalQuery.Any(patterns);
  }

  /// Returns the ways a query matches; none when it says nothing.
  private Optional<Ways> ways(ArticleQuery query, SearchField part, Scope scope)
      throws IOException {
    return switch (query) {
      case Word word -> placed(leaves.word(word, scope), part, scope);
      case Phrase phrase -> placed(leaves.phrase(phrase), part, scope);
      case Wildcard wildcard -> placed(leaves.wildcard(wildcard, scope), part, scope);
      case Fuzzy fuzzy -> placed(leaves.fuzzy(fuzzy, scope), part, scope);
      case Fielded fielded -> ways(fielded.query(), part, scope.in(fielded.field()));
      case Cased cased -> ways(cased.query(), part, scope.cased(cased.letters()));
      case Exact exact -> ways(exact.query(), part, scope.asWritten());
      case First first -> ways(first.query(), part, scope.first(first.words()));
      case Boosted boosted -> ways(boosted.query(), part, scope);
      case AtLeast atLeast -> atLeast(atLeast, part, scope);
      case Or or -> or(or, part, scope);
      case And and -> and(and, part, scope);
      case Near near -> near.negated() ? apart(near, part, scope) : near(near, part, scope);
      case Not not -> Optional.empty();
      case Dated dated -> Optional.empty();
      case Length length -> Optional.empty();
      case Extra extra -> Optional.empty();
      case Everything everything -> Optional.empty();
      case Nothing nothing -> Optional.of(new Ways(List.of()));
    };
  }

  private static Optional<Ways> placed(
      Optional<PositionalQuery.Words> words, SearchField part, Scope scope) {
    return words.map(found -> {
      PositionalQuery.Limits limits = scope.parts().get(part);
      return limits == null ? new Ways(List.of()) : Ways.of(found.within(limits));
    });
  }

  private Optional<Ways> or(Or or, SearchField part, Scope scope) throws IOException {
    List<List<PositionalQuery>> alternatives = new ArrayList<>();
    List<PositionalQuery> single = new ArrayList<>();
    boolean says = false;
    for (ArticleQuery operand : or.operands()) {
      Optional<Ways> ways = ways(operand, part, scope);
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

  private Optional<Ways> and(And and, SearchField part, Scope scope) throws IOException {
    List<List<PositionalQuery>> alternatives = List.of(List.of());
    for (ArticleQuery operand : and.operands()) {
      Optional<Ways> ways = ways(operand, part, scope);
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

  private Optional<Ways> atLeast(AtLeast atLeast, SearchField part, Scope scope)
      throws IOException {
    return ways(atLeast.query(), part, scope)
        .map(ways -> each(ways, pattern -> new PositionalQuery.Repeated(atLeast.count(), pattern)));
  }

  private static Ways each(Ways ways, UnaryOperator<PositionalQuery> change) {
    return new Ways(
        ways.alternatives().stream().map(way -> way.stream().map(change).toList()).toList());
  }

  private Optional<Ways> near(Near near, SearchField part, Scope scope) throws IOException {
    Optional<Ways> left = ways(near.left(), part, scope);
    Optional<Ways> right = ways(near.right(), part, scope);
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() ? right : left;
    }
    List<PositionalQuery> patterns = new ArrayList<>();
    for (List<PositionalQuery> one : left.get().alternatives()) {
      for (List<PositionalQuery> other : right.get().alternatives()) {
        patterns.add(new PositionalQuery.Near(one, other, distance(near), near.ordered()));
      }
    }
    if (patterns.size() > WAYS_MAX) {
      throw new QueryLimitException("the query has too many parts", null);
    }
    return Optional.of(patterns.isEmpty() ? new Ways(List.of()) : Ways.of(any(patterns)));
  }

  private Optional<Ways> apart(Near near, SearchField part, Scope scope) throws IOException {
    Optional<Ways> left = ways(near.left(), part, scope);
    Optional<Ways> right = ways(near.right(), part, scope);
    if (left.isEmpty() || right.isEmpty()) {
      return left;
    }
    Ways apart = left.get();
    for (List<PositionalQuery> unwanted : right.get().alternatives()) {
      apart =
          each(
              apart,
              wanted ->
                  new PositionalQuery.Apart(wanted, unwanted, distance(near), near.ordered()));
    }
    return Optional.of(apart);
  }

  private static PositionalQuery.Distance distance(Near near) {
    return switch (near.distance()) {
      case Distance.Words words -> new PositionalQuery.Distance.Words(words.count());
      case Distance.Sentence sentence -> new PositionalQuery.Distance.Sentence();
      case Distance.Paragraph paragraph -> new PositionalQuery.Distance.Paragraph();
    };
  }
}

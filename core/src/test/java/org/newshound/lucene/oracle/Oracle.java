package org.newshound.lucene.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newshound.article.Article;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;

/// A search that looks at every word of an article: what the query language means, written down
/// without regard to speed. It tries every way in which the words of a query can stand.
public final class Oracle {
  private final Texts texts;
  private final WordWays words;
  private final NearWays near;
  private boolean matched;

  /// Makes one that looks at an article.
  ///
  /// @param stems the stems of the words that are not their own
  public Oracle(Article article, Map<String, String> stems) {
    texts = new Texts(article, stems);
    words = new WordWays(texts);
    near = new NearWays(texts);
  }

  /// Returns the words that make the article match, by field; none when it does not match.
  public Optional<Map<QueryField, Set<Token>>> matches(ArticleQuery query) {
    return evaluate(query, Scope.ALL).map(Found::marks).filter(marks -> matched);
  }

  private record Found(boolean matches, Map<QueryField, Set<Token>> marks) {}

  /// Evaluates a query as a whole; empty when it says nothing.
  private Optional<Found> evaluate(ArticleQuery query, Scope scope) {
    Optional<Found> found = whole(query, scope);
    matched = found.isPresent() && found.get().matches();
    return found;
  }

  private Optional<Found> whole(ArticleQuery query, Scope scope) {
    return switch (query) {
      case Everything everything -> Optional.of(new Found(true, Map.of()));
      case Nothing nothing -> Optional.of(new Found(false, Map.of()));
      case Fielded fielded -> whole(fielded.query(), scope.in(fielded.field()));
      case Cased cased -> whole(cased.query(), scope.cased(cased.letters()));
      case Exact exact -> whole(exact.query(), scope.exactly());
      case First first -> whole(first.query(), scope.first(first.words()));
      case ArticleQuery.Dated dated -> throw new IllegalArgumentException("no dates here");
      case ArticleQuery.Length length -> throw new IllegalArgumentException("no lengths here");
      case ArticleQuery.Extra extra -> throw new IllegalArgumentException("no extra fields here");
      case Boosted boosted -> whole(boosted.query(), scope);
      case Not not -> all(List.of(not), scope);
      case And and -> all(and.operands(), scope);
      case Or or -> any(or.operands(), scope);
      case AtLeast atLeast -> atLeast(atLeast, scope);
      case Word word -> together(query, 1, scope);
      case Phrase phrase -> together(query, 1, scope);
      case Wildcard wildcard -> together(query, 1, scope);
      case Fuzzy fuzzy -> together(query, 1, scope);
      case Near both -> together(query, 1, scope);
    };
  }

  private Optional<Found> all(List<ArticleQuery> operands, Scope scope) {
    Map<QueryField, Set<Token>> marks = new HashMap<>();
    boolean matches = true;
    for (ArticleQuery operand : operands) {
      boolean negated = operand instanceof Not;
      Optional<Found> found = whole(operand instanceof Not not ? not.query() : operand, scope);
      if (found.isPresent()) {
        matches &= found.get().matches() != negated;
        if (!negated) {
          merge(marks, found.get().marks());
        }
      }
    }
    return Optional.of(new Found(matches, matches ? marks : Map.of()));
  }

  private Optional<Found> any(List<ArticleQuery> operands, Scope scope) {
    Map<QueryField, Set<Token>> marks = new HashMap<>();
    boolean matches = false;
    for (ArticleQuery operand : operands) {
      Optional<Found> found = whole(operand, scope);
      matches |= found.isPresent() && found.get().matches();
      found.ifPresent(those -> merge(marks, those.marks()));
    }
    return Optional.of(new Found(matches, marks));
  }

  private Optional<Found> atLeast(AtLeast atLeast, Scope scope) {
    ArticleQuery query = atLeast.query();
    if (query instanceof And(List<ArticleQuery> operands)) {
      return all(repeated(operands, atLeast.count()), scope);
    }
    if (query instanceof Or(List<ArticleQuery> operands) && holdsAnd(query)) {
      return any(repeated(operands, atLeast.count()), scope);
    }
    return atLeast.count() <= 1 ? whole(query, scope) : together(query, atLeast.count(), scope);
  }

  private static List<ArticleQuery> repeated(List<ArticleQuery> operands, int count) {
    return operands.stream().map(operand -> (ArticleQuery) new AtLeast(count, operand)).toList();
  }

  private static boolean holdsAnd(ArticleQuery query) {
    return switch (query) {
      case And and -> true;
      case Or or -> or.operands().stream().anyMatch(Oracle::holdsAnd);
      case AtLeast atLeast -> holdsAnd(atLeast.query());
      default -> false;
    };
  }

  /// Matches inside one text, added up over all texts.
  private Optional<Found> together(ArticleQuery query, int count, Scope scope) {
    Map<QueryField, Set<Token>> marks = new HashMap<>();
    int found = 0;
    for (QueryField text : List.of(QueryField.HEADLINE, QueryField.BODY, QueryField.CAPTION)) {
      Set<Way> ways = new HashSet<>();
      List<List<Set<Way>>> alternatives = alternatives(query, text, scope);
      alternatives.stream()
          .filter(all -> all.stream().noneMatch(Set::isEmpty))
          .forEach(all -> all.forEach(ways::addAll));
      found += Way.apart(ways);
      Set<Token> marked = marks.computeIfAbsent(text, some -> new HashSet<>());
      for (Way way : ways) {
        texts.text(text).stream()
            .filter(token -> way.words().contains(token.position()))
            .forEach(marked::add);
      }
    }
    return Optional.of(new Found(found >= count, found >= count ? marks : Map.of()));
  }

  /// Returns the ways a query matches in a text: of each alternative, what must all be there.
  private List<List<Set<Way>>> alternatives(ArticleQuery query, QueryField text, Scope scope) {
    return switch (query) {
      case Word word -> List.of(List.of(words.words(word.text(), scope.exact(), text, scope)));
      case Phrase phrase -> List.of(List.of(words.phrase(phrase, text, scope)));
      case Wildcard wildcard -> List.of(List.of(words.wildcard(wildcard, text, scope)));
      case Fuzzy fuzzy -> List.of(List.of(words.fuzzy(fuzzy, text, scope)));
      case Fielded fielded -> alternatives(fielded.query(), text, scope.in(fielded.field()));
      case Cased cased -> alternatives(cased.query(), text, scope.cased(cased.letters()));
      case Exact exact -> alternatives(exact.query(), text, scope.exactly());
      case First first -> alternatives(first.query(), text, scope.first(first.words()));
      case Boosted boosted -> alternatives(boosted.query(), text, scope);
      case Or or -> {
        List<List<Set<Way>>> all = new ArrayList<>();
        Set<Way> single = new HashSet<>();
        for (ArticleQuery operand : or.operands()) {
          List<List<Set<Way>>> each = alternatives(operand, text, scope);
          for (List<Set<Way>> one : each) {
            if (one.size() == 1) {
              single.addAll(one.getFirst());
            } else {
              all.add(one);
            }
          }
        }
        all.add(List.of(single));
        yield all;
      }
      case And and -> {
        List<List<Set<Way>>> all = List.of(List.of());
        for (ArticleQuery operand : and.operands()) {
          List<List<Set<Way>>> each = alternatives(operand, text, scope);
          List<List<Set<Way>>> product = new ArrayList<>();
          for (List<Set<Way>> before : all) {
            for (List<Set<Way>> one : each) {
              List<Set<Way>> both = new ArrayList<>(before);
              both.addAll(one);
              product.add(both);
            }
          }
          all = product;
        }
        yield all;
      }
      case AtLeast atLeast ->
          alternatives(atLeast.query(), text, scope).stream()
              .map(all ->
                  all.stream()
                      .map(ways -> Way.apart(ways) >= atLeast.count() ? ways : Set.<Way>of())
                      .toList())
              .toList();
      case Near both -> {
        List<List<Set<Way>>> left = alternatives(both.left(), text, scope);
        List<List<Set<Way>>> right = alternatives(both.right(), text, scope);
        yield both.negated()
            ? near.apart(both, left, right, text)
            : List.of(List.of(near.near(both, left, right, text)));
      }
      case Not not -> List.of();
      case ArticleQuery.Dated dated -> List.of();
      case ArticleQuery.Length length -> List.of();
      case ArticleQuery.Extra extra -> List.of();
      case Everything everything -> List.of();
      case Nothing nothing -> List.of();
    };
  }

  private static void merge(Map<QueryField, Set<Token>> marks, Map<QueryField, Set<Token>> more) {
    more.forEach(
        (field, tokens) -> marks.computeIfAbsent(field, some -> new HashSet<>()).addAll(tokens));
  }
}

package org.newshound.plan;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;

/// Plans how a query is answered by articles of one language, or of several in which its words have
/// the same forms.
///
/// A word without a field is looked up in every searched field. A phrase is looked up as exact
/// terms. What analyzes to nothing (`&`) says nothing: it is left out of what it is part of. What
/// is around words (a field, `first/50`, `caps( )`) is carried down to them.
final class LanguagePlanner {
  private final TermResolver terms;
  private final PositionalQueryMaker positions;
  private final Instant now;
  private final ZoneId zone;

  /// Makes one for a query.
  ///
  /// @param now what dates such as `yesterday` are counted from
  /// @param zone where days begin
  LanguagePlanner(TermResolver terms, Instant now, ZoneId zone) {
    this.terms = terms;
    this.now = now;
    this.zone = zone;
    positions = new PositionalQueryMaker(terms);
  }

  /// Returns the plan of a query.
  Plan plan(ArticleQuery query) throws IOException {
    return plan(query, Scope.ALL)
        .orElseGet(() -> new PlanFilter.None("no word is left of the query"));
  }

  private Optional<Plan> plan(ArticleQuery query, Scope scope) throws IOException {
    return switch (query) {
      case Everything everything -> Optional.of(new PlanFilter.Everything(scope.field()));
      case Nothing nothing -> Optional.of(new PlanFilter.None("nothing was asked for"));
      case Word word ->
          scope.field().isValue()
              ? value(word.text(), scope)
              : words(terms.word(word, scope), scope);
      case Phrase phrase ->
          scope.field().isValue()
              ? value(phrase.text(), scope)
              : words(terms.phrase(phrase), scope);
      case Wildcard wildcard -> wildcard(wildcard, scope);
      case Fuzzy fuzzy ->
          scope.field().isValue()
              ? value(fuzzy.text(), scope)
              : words(terms.fuzzy(fuzzy, scope), scope);
      case Fielded fielded -> plan(fielded.query(), scope.in(fielded.field()));
      case Cased cased -> plan(cased.query(), scope.cased(cased.letters()));
      case Exact exact -> plan(exact.query(), scope.asExact());
      case First first -> plan(first.query(), scope.first(first.words()));
      case Boosted boosted ->
          plan(boosted.query(), scope).map(plan -> new Plan.Boosted(plan, boosted.factor()));
      case And and -> conjunction(and.operands(), scope);
      case Not not -> conjunction(List.of(not), scope);
      case Or or -> {
        List<Plan> plans = all(or.operands(), scope);
        yield plans.isEmpty() ? Optional.empty() : Optional.of(new Plan.Any(plans));
      }
      case AtLeast atLeast -> atLeast(atLeast, scope);
      case Dated dated ->
          Optional.of(new PlanFilter.Dated(dated.date(), dated.range().resolve(now, zone)));
      case Length length -> Optional.of(length(length));
      case Extra extra -> Optional.of(new PlanFilter.Extra(extra.name(), extra.match()));
      case Near near -> positional(near, 1, candidates(near, scope), scope);
    };
  }

  private static Optional<Plan> value(String text, Scope scope) {
    return Optional.of(new PlanFilter.Value(scope.field(), text));
  }

  private static Optional<Plan> words(Optional<PositionalQuery.Words> words, Scope scope) {
    return words.map(found -> {
      Map<SearchField, PositionalQuery.Words> fields = new EnumMap<>(SearchField.class);
      scope.limited().forEach((field, limits) -> fields.put(field, found.within(limits)));
      return new Plan.Words(fields);
    });
  }

  private Optional<Plan> wildcard(Wildcard wildcard, Scope scope) throws IOException {
    if (scope.field().isValue()) {
      return Optional.of(new PlanFilter.ValuePattern(scope.field(), wildcard.text()));
    }
    boolean limited = scope.limited().values().stream().anyMatch(limits -> !limits.isNone());
    return limited || WildcardPieces.of(wildcard.text()).size() > 1
        ? words(terms.wildcard(wildcard, scope), scope)
        : Optional.of(new Plan.Wildcard(wildcard.text(), List.copyOf(scope.fields())));
  }

  private static Plan length(Length length) {
    int words = length.words();
    int least =
        switch (length.comparison()) {
          case LESS, AT_MOST -> 0;
          case EXACTLY, AT_LEAST -> words;
          case MORE -> words == Integer.MAX_VALUE ? words : words + 1;
        };
    int most =
        switch (length.comparison()) {
          case LESS -> words - 1;
          case AT_MOST, EXACTLY -> words;
          case AT_LEAST, MORE -> Integer.MAX_VALUE;
        };
    return least > most
        ? new PlanFilter.None("no length is below 0")
        : new PlanFilter.Length(least, most);
  }

  private Optional<Plan> conjunction(List<ArticleQuery> operands, Scope scope) throws IOException {
    List<ArticleQuery> wanted = new ArrayList<>();
    List<ArticleQuery> unwanted = new ArrayList<>();
    for (ArticleQuery operand : operands) {
      if (operand instanceof Not not) {
        unwanted.add(not.query());
      } else {
        wanted.add(operand);
      }
    }
    List<Plan> kept = all(wanted, scope);
    List<Plan> refused = all(unwanted, scope);
    if (refused.isEmpty() && kept.size() <= 1) {
      return kept.stream().findFirst();
    }
    return Optional.of(new Plan.All(kept, refused));
  }

  /// Counts the matches of all operands of an OR together, and those of an AND each by itself.
  private Optional<Plan> atLeast(AtLeast atLeast, Scope scope) throws IOException {
    ArticleQuery query = atLeast.query();
    int count = atLeast.count();
    if (query instanceof And(List<ArticleQuery> operands)) {
      return conjunction(repeated(count, operands), scope);
    }
    if (query instanceof Or(List<ArticleQuery> operands) && hasConjunction(query)) {
      return plan(new Or(repeated(count, operands)), scope);
    }
    Optional<Plan> plan = plan(query, scope);
    return plan.isEmpty() || count <= 1 ? plan : positional(query, count, plan, scope);
  }

  /// Says whether a query contains an AND, inside brackets, fields and the like at most.
  private static boolean hasConjunction(ArticleQuery query) {
    return switch (query) {
      case And and -> true;
      case Or or -> or.operands().stream().anyMatch(LanguagePlanner::hasConjunction);
      case Modifier modifier -> hasConjunction(modifier.query());
      case Leaf leaf -> false;
      case Not not -> false;
      case Near near -> false;
    };
  }

  private static List<ArticleQuery> repeated(int count, List<ArticleQuery> operands) {
    return operands.stream()
        .map(operand -> operand instanceof Not ? operand : new AtLeast(count, operand))
        .toList();
  }

  /// Returns what finds the words of a proximity, near or not.
  private Optional<Plan> candidates(Near near, Scope scope) throws IOException {
    List<Plan> plans = new ArrayList<>();
    addWords(near, scope, plans);
    return plans.isEmpty() ? Optional.empty() : Optional.of(new Plan.All(plans, List.of()));
  }

  /// Adds what finds the words; of a chain those of all links, which are held against its
  /// positional query together.
  private void addWords(Near near, Scope scope, List<Plan> plans) throws IOException {
    for (ArticleQuery operand :
        near.negated() ? List.of(near.left()) : List.of(near.left(), near.right())) {
      if (operand instanceof Near inner) {
        addWords(inner, scope, plans);
      } else {
        plan(operand, scope).ifPresent(plans::add);
      }
    }
  }

  private Optional<Plan> positional(
      ArticleQuery query, int count, Optional<Plan> candidates, Scope scope) throws IOException {
    Map<SearchField, PositionalQuery> wanted = new EnumMap<>(SearchField.class);
    for (SearchField field : SearchField.values()) {
      positions.of(query, field, scope).ifPresent(found -> wanted.put(field, found));
    }
    return candidates.map(plan ->
        wanted.isEmpty()
            ? new PlanFilter.None("the words are never in one text")
            : new Plan.Positional(wanted, count, plan));
  }

  private List<Plan> all(List<ArticleQuery> queries, Scope scope) throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (ArticleQuery query : queries) {
      plan(query, scope).ifPresent(plans::add);
    }
    return plans;
  }
}

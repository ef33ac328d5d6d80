package org.newshound.lucene.query;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.position.PatternQuery;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
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

/// Plans how a query is answered by articles of one language, or of several in which its words have
/// the same forms.
///
/// A word without a field is looked up in every searched text. A phrase is looked up in the words
/// as they stand. What analyses to nothing (`&`) says nothing: it is left out of what it stands in.
/// What stands around words (a field, `first/50`, `caps( )`) is carried down to them.
///
/// Documents that cannot be found have no searchable terms. Only where a query can match without
/// one (everything, a negation alone, an id) it is held against the mark of those that can.
final class PlanMaker {
  private final Leaves leaves;
  private final PartQueries queries;
  private final PatternMaker patterns;
  private final QueryBudget budget;
  private final Instant now;
  private final ZoneId zone;

  /// Makes one.
  ///
  /// @param budget what the search may spend
  /// @param now what dates such as `yesterday` are counted from
  /// @param zone where days begin
  PlanMaker(Leaves leaves, QueryBudget budget, Instant now, ZoneId zone) {
    this.leaves = leaves;
    this.budget = budget;
    this.now = now;
    this.zone = zone;
    queries = new PartQueries(budget);
    patterns = new PatternMaker(leaves);
  }

  /// Returns the plan of a query.
  Plan plan(ArticleQuery query) throws IOException {
    return plan(query, Scope.ALL)
        .orElseGet(() -> new Plan.Filter(new MatchNoDocsQuery("no word is left of the query")));
  }

  private Optional<Plan> plan(ArticleQuery query, Scope scope) throws IOException {
    return switch (query) {
      case Everything everything -> Optional.of(new Plan.Filter(Filters.everything(scope)));
      case Nothing nothing ->
          Optional.of(new Plan.Filter(new MatchNoDocsQuery("nothing was asked for")));
      case Word word ->
          scope.field().isValue()
              ? value(word.text(), scope)
              : words(leaves.word(word, scope), scope);
      case Phrase phrase ->
          scope.field().isValue()
              ? value(phrase.text(), scope)
              : words(leaves.phrase(phrase), scope);
      case Wildcard wildcard -> wildcard(wildcard, scope);
      case Fuzzy fuzzy ->
          scope.field().isValue()
              ? value(fuzzy.text(), scope)
              : words(leaves.fuzzy(fuzzy, scope), scope);
      case Fielded fielded -> plan(fielded.query(), scope.in(fielded.field()));
      case Cased cased -> plan(cased.query(), scope.cased(cased.letters()));
      case Exact exact -> plan(exact.query(), scope.asWritten());
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
      case Dated dated -> Optional.of(new Plan.Filter(Filters.dated(dated, now, zone)));
      case Length length -> Optional.of(new Plan.Filter(Filters.length(length)));
      case Extra extra -> Optional.of(new Plan.Filter(ExtraQueries.of(extra)));
      case Near near -> pattern(near, 1, words(near, scope), scope);
    };
  }

  private static Optional<Plan> value(String text, Scope scope) {
    return Optional.of(new Plan.Filter(Filters.value(text, scope.field())));
  }

  private Optional<Plan> words(Optional<PositionalQuery.Words> words, Scope scope) {
    return words.map(found -> {
      Map<SearchField, PositionalQuery.Words> placed = new EnumMap<>(SearchField.class);
      scope.parts().forEach((part, limits) -> placed.put(part, found.within(limits)));
      return new Plan.Texts(Map.copyOf(placed), 1, queries.words(placed));
    });
  }

  private Optional<Plan> wildcard(Wildcard wildcard, Scope scope) throws IOException {
    if (scope.field().isValue()) {
      return Optional.of(new Plan.Filter(Filters.wildcard(wildcard.text(), scope.field())));
    }
    if (WildcardPieces.of(wildcard.text()).size() > 1
        || scope.parts().values().stream().anyMatch(limits -> !limits.isNone())) {
      return words(leaves.wildcard(wildcard, scope), scope);
    }
    CompiledAutomaton automaton =
        new CompiledAutomaton(TermAutomata.pattern(wildcard.text()), false, true);
    List<Query> each = new ArrayList<>();
    for (SearchField part : scope.texts()) {
      each.add(new AcceptedWords(Fields.terms(part), wildcard.text(), automaton));
    }
    return Optional.of(new Plan.Words(List.copyOf(scope.texts()), automaton, Clauses.any(each)));
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
    if (query instanceof Or(List<ArticleQuery> operands) && Conjunctions.stand(query)) {
      return plan(new Or(repeated(count, operands)), scope);
    }
    Optional<Plan> plan = plan(query, scope);
    if (plan.isEmpty() || count <= 1) {
      return plan;
    }
    return pattern(query, count, Optional.of(PlanQueries.query(plan.get())), scope);
  }

  private static List<ArticleQuery> repeated(int count, List<ArticleQuery> operands) {
    return operands.stream()
        .map(operand -> operand instanceof Not ? operand : new AtLeast(count, operand))
        .toList();
  }

  /// Returns what finds the words of a proximity, near or not.
  private Optional<Query> words(Near near, Scope scope) throws IOException {
    List<Plan> plans = new ArrayList<>();
    words(near, scope, plans);
    return plans.isEmpty()
        ? Optional.empty()
        : Optional.of(PlanQueries.query(new Plan.All(plans, List.of())));
  }

  /// Adds what finds the words; of a chain those of all links, which are held against its pattern
  /// together.
  private void words(Near near, Scope scope, List<Plan> plans) throws IOException {
    for (ArticleQuery operand :
        near.negated() ? List.of(near.left()) : List.of(near.left(), near.right())) {
      if (operand instanceof Near inner) {
        words(inner, scope, plans);
      } else {
        plan(operand, scope).ifPresent(plans::add);
      }
    }
  }

  private Optional<Plan> pattern(ArticleQuery query, int count, Optional<Query> words, Scope scope)
      throws IOException {
    Map<SearchField, PositionalQuery> wanted = new EnumMap<>(SearchField.class);
    for (SearchField part : SearchField.values()) {
      patterns.of(query, part, scope).ifPresent(pattern -> wanted.put(part, pattern));
    }
    return words.map(proposals ->
        wanted.isEmpty()
            ? new Plan.Filter(new MatchNoDocsQuery("the words are never in one text"))
            : new Plan.Texts(wanted, count, new PatternQuery(proposals, wanted, count, budget)));
  }

  private List<Plan> all(List<ArticleQuery> queries, Scope scope) throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (ArticleQuery query : queries) {
      plan(query, scope).ifPresent(plans::add);
    }
    return plans;
  }
}

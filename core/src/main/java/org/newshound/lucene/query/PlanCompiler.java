package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.position.PatternQuery;
import org.newshound.lucene.scoring.FrequencyScored;
import org.newshound.plan.Plan;
import org.newshound.plan.PlanFilter;
import org.newshound.plan.QueryBudget;

/// Compiles the plans of a request to the queries that Lucene answers.
///
/// Documents that cannot be found have no searchable terms. Only where a query can match without
/// one (everything, a negation alone, an id) it is combined with the mark of those that can.
public final class PlanCompiler {
  // Beyond these, scores are no numbers any more.
  private static final double LEAST_BOOST = 1e-9;
  private static final double GREATEST_BOOST = 1e9;

  private final QueryBudget budget;
  private final FieldQueries fields;
  private final Map<String, CompiledAutomaton> automata = new HashMap<>();

  /// Makes the compiler of a request.
  ///
  /// @param budget what the request may spend
  public PlanCompiler(QueryBudget budget) {
    this.budget = budget;
    fields = new FieldQueries(budget);
  }

  /// Returns the query of a plan.
  ///
  /// @throws org.newshound.plan.QueryLimitException when a wildcard of the plan may fit in too many
  ///   ways
  public Query query(Plan plan) {
    return query(plan, 1);
  }

  /// Returns the query of a plan for a part of an index, such as a shard. The statistics of all its
  /// words are asked of the searcher, even where the part lacks what else the plan wants.
  public Query shardQuery(Plan plan) {
    Query query = query(plan);
    List<FrequencyScored> scored = new ArrayList<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            if (occur == Occur.MUST_NOT || occur == Occur.FILTER) {
              return EMPTY_VISITOR;
            }
            if (parent instanceof FrequencyScored each) {
              scored.add(each);
            }
            return this;
          }
        });
    return new ShardQuery(query, scored);
  }

  /// Returns what accepts the words of a wildcard, made once: that takes longer than most searches.
  public CompiledAutomaton automaton(Plan.Wildcard wildcard) {
    return automata.computeIfAbsent(
        wildcard.pattern(),
        pattern -> new CompiledAutomaton(TermAutomata.pattern(pattern), false, true));
  }

  /// Returns the query of a plan.
  ///
  /// @param outer what the boosts around it come to
  private Query query(Plan plan, double outer) {
    return switch (plan) {
      case Plan.Words words -> fields.words(words.words());
      case Plan.Positional positional ->
          new PatternQuery(
              query(positional.candidates(), 1), positional.queries(), positional.count(), budget);
      case Plan.Wildcard wildcard -> wildcard(wildcard);
      case PlanFilter filter -> FilterQueries.of(filter);
      case Plan.Boosted boosted -> {
        double all = Math.clamp(outer * boosted.factor(), LEAST_BOOST, GREATEST_BOOST);
        yield new BoostQuery(query(boosted.plan(), all), (float) (all / outer));
      }
      case Plan.Any any ->
          Clauses.any(any.plans().stream().map(each -> query(each, outer)).toList());
      case Plan.All all -> all(all, outer);
    };
  }

  private Query wildcard(Plan.Wildcard wildcard) {
    CompiledAutomaton automaton = automaton(wildcard);
    return Clauses.any(
        wildcard.fields().stream()
            .map(field -> new AcceptedWords(Fields.terms(field), wildcard.pattern(), automaton))
            .toList());
  }

  private Query all(Plan.All all, double outer) {
    if (all.wanted().size() == 1 && all.unwanted().isEmpty()) {
      return query(all.wanted().getFirst(), outer);
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (Plan wanted : all.wanted()) {
      builder.add(query(wanted, outer), wanted instanceof PlanFilter ? Occur.FILTER : Occur.MUST);
    }
    if (!all.unwanted().isEmpty()) {
      List<Query> unwanted = new ArrayList<>();
      all.unwanted().forEach(plan -> unwanted.add(query(plan, outer)));
      builder.add(Clauses.any(unwanted), Occur.MUST_NOT);
      builder.add(FilterQueries.FINDABLE, Occur.FILTER);
    }
    return builder.build();
  }
}

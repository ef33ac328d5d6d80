package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// Makes of a plan the query that Lucene answers.
public final class PlanQueries {
  // Beyond these, scores are no numbers any more.
  private static final double LEAST_BOOST = 1e-9;
  private static final double GREATEST_BOOST = 1e9;

  private PlanQueries() {}

  /// Returns the query of a plan.
  public static Query query(Plan plan) {
    return query(plan, 1);
  }

  /// Returns the query of a plan.
  ///
  /// @param outer what the boosts around it come to
  private static Query query(Plan plan, double outer) {
    return switch (plan) {
      case Plan.Texts texts -> texts.query();
      case Plan.Words words -> words.query();
      case Plan.Filter filter -> filter.query();
      case Plan.Boosted boosted -> {
        double all = Math.clamp(outer * boosted.factor(), LEAST_BOOST, GREATEST_BOOST);
        yield new BoostQuery(query(boosted.plan(), all), (float) (all / outer));
      }
      case Plan.Any any ->
          Clauses.any(any.plans().stream().map(each -> query(each, outer)).toList());
      case Plan.All all -> all(all, outer);
    };
  }

  private static Query all(Plan.All all, double outer) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int clauses = 0;
    for (Plan wanted : all.wanted()) {
      builder.add(query(wanted, outer), wanted instanceof Plan.Filter ? Occur.FILTER : Occur.MUST);
      clauses++;
    }
    if (!all.unwanted().isEmpty()) {
      List<Query> unwanted = new ArrayList<>();
      all.unwanted().forEach(plan -> unwanted.add(query(plan, outer)));
      builder.add(Clauses.any(unwanted), Occur.MUST_NOT);
      builder.add(Filters.FINDABLE, Occur.FILTER);
    }
    return clauses == 1 && all.unwanted().isEmpty()
        ? query(all.wanted().getFirst(), outer)
        : builder.build();
  }
}

package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// Makes of a plan the query that Lucene answers.
public final class PlanQueries {
  private PlanQueries() {}

  /// Returns the query of a plan.
  public static Query query(Plan plan) {
    return switch (plan) {
      case Plan.Texts texts -> texts.query();
      case Plan.Words words -> words.query();
      case Plan.Filter filter -> filter.query();
      case Plan.Boosted boosted -> new BoostQuery(query(boosted.plan()), boosted.factor());
      case Plan.Any any -> Clauses.any(any.plans().stream().map(PlanQueries::query).toList());
      case Plan.All all -> all(all);
    };
  }

  private static Query all(Plan.All all) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    int clauses = 0;
    for (Plan wanted : all.wanted()) {
      builder.add(query(wanted), wanted instanceof Plan.Filter ? Occur.FILTER : Occur.MUST);
      clauses++;
    }
    if (!all.unwanted().isEmpty()) {
      List<Query> unwanted = new ArrayList<>();
      all.unwanted().forEach(plan -> unwanted.add(query(plan)));
      builder.add(Clauses.any(unwanted), Occur.MUST_NOT);
      builder.add(Filters.FINDABLE, Occur.FILTER);
    }
    return clauses == 1 && all.unwanted().isEmpty()
        ? query(all.wanted().getFirst())
        : builder.build();
  }
}

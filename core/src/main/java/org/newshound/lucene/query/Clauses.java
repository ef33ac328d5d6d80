package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.newshound.plan.SearchField;

/// Puts queries together.
///
/// A boolean query holds a limited number of clauses, and Lucene joins those of one in another: a
/// word is a clause for each text. So long disjunctions are made of groups that are summed up by a
/// query of another kind.
final class Clauses {
  private static final int CLAUSES_MAX = 1_000;
  private static final int GROUP_MAX = CLAUSES_MAX / SearchField.values().length;
  // With 1 itself Lucene makes one boolean query of it again.
  private static final float SUM = Math.nextDown(1f);

  private Clauses() {}

  /// Returns what matches every query.
  static Query every(List<Query> queries) {
    return group(queries, Occur.MUST);
  }

  /// Returns what matches at least one query.
  static Query any(List<? extends Query> queries) {
    List<Query> groups = new ArrayList<>();
    for (int from = 0; from < queries.size(); from += GROUP_MAX) {
      int to = Math.min(from + GROUP_MAX, queries.size());
      groups.add(group(queries.subList(from, to), Occur.SHOULD));
    }
    return groups.size() == 1 ? groups.getFirst() : new DisjunctionMaxQuery(groups, SUM);
  }

  /// Returns what matches the wanted queries, if any, and no unwanted one, and has the mark.
  static Query all(List<Query> wanted, List<Query> unwanted, Query mark) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    if (!wanted.isEmpty()) {
      builder.add(every(wanted), Occur.MUST);
    }
    builder.add(mark, Occur.FILTER);
    if (!unwanted.isEmpty()) {
      builder.add(any(unwanted), Occur.MUST_NOT);
    }
    return builder.build();
  }

  private static Query group(List<? extends Query> queries, Occur occur) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    queries.forEach(query -> builder.add(query, occur));
    return builder.build();
  }
}

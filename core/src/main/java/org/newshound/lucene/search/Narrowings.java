package org.newshound.lucene.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.Values;
import org.newshound.lucene.query.ExtraQueries;
import org.newshound.lucene.query.SameSource;
import org.newshound.plan.PlannedQuery;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Notice;
import org.newshound.search.SearchRequest;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.Narrowing;

/// What an answer is narrowed to: of each field any of its values, and what a filter finds.
final class Narrowings {
  private final Map<FacetName, List<Query>> values = new LinkedHashMap<>();

  private final @Nullable Query filter;
  private final List<Notice> notices;

  /// Plans what a request is narrowed to.
  static Narrowings of(SearchRequest request, SearchContext context) throws IOException {
    boolean filtered = !(request.filter() instanceof ArticleQuery.Everything);
    if (!filtered) {
      return new Narrowings(request.narrowings(), null, List.of());
    }
    PlannedQuery planned = context.planner().plan(request.filter());
    return new Narrowings(
        request.narrowings(), context.compiler().query(planned.plan()), planned.notices());
  }

  private Narrowings(List<Narrowing> narrowings, @Nullable Query filter, List<Notice> notices) {
    this.filter = filter;
    this.notices = notices;
    for (Narrowing each : narrowings) {
      values.computeIfAbsent(each.field(), field -> new ArrayList<>()).add(query(each));
    }
  }

  /// Returns what a reader should know of how the filter was understood.
  List<Notice> notices() {
    return notices;
  }

  boolean narrows(FacetName field) {
    return values.containsKey(field);
  }

  /// Returns a query narrowed by all fields.
  Query narrowed(Query query) {
    return narrowed(query, values.keySet().stream().toList());
  }

  /// Returns a query narrowed by all fields but one.
  Query narrowedWithout(Query query, FacetName field) {
    return narrowed(query, values.keySet().stream().filter(each -> !each.equals(field)).toList());
  }

  private Query narrowed(Query query, List<FacetName> fields) {
    if (fields.isEmpty() && filter == null) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (filter != null) {
      all.add(filter, Occur.FILTER);
    }
    for (FacetName field : fields) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      values.getOrDefault(field, List.of()).forEach(value -> any.add(value, Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    return all.build();
  }

  private static Query query(Narrowing narrowing) {
    String value = narrowing.value();
    return switch (narrowing.field()) {
      case FacetName.Extra(String name) -> ExtraQueries.value(name, value);
      case FacetField field -> query(field, value);
    };
  }

  private static Query query(FacetField field, String value) {
    return switch (field) {
      case SOURCE -> new SameSource(value);
      case BYLINE, PLACE, SECTION, LANGUAGE, KEYWORD ->
          new TermQuery(new Term(Fields.of(field), Values.fold(value)));
      case YEAR -> days(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
      case MONTH -> days(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
      case DAY -> days(LocalDate.parse(value), LocalDate.parse(value));
    };
  }

  private static Query days(LocalDate first, LocalDate last) {
    return LongField.newRangeQuery(Fields.SORT_DAY, first.toEpochDay(), last.toEpochDay());
  }
}

package org.newshound.lucene.query;

import java.util.List;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.newshound.lucene.document.EpochMillis;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.Values;
import org.newshound.lucene.scoring.CorpusQuery;
import org.newshound.plan.PlanFilter;
import org.newshound.plan.QueryLimitException;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.DateRange;
import org.newshound.query.QueryField;

/// Makes the queries for what has no words: values, and everything.
public final class FilterQueries {
  /// The articles that can be found.
  public static final Query FINDABLE = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));

  private FilterQueries() {}

  /// Returns the query of a filter.
  ///
  /// @throws QueryLimitException when a wildcard may fit in too many ways
  static Query of(PlanFilter filter) {
    return switch (filter) {
      case PlanFilter.None none -> new MatchNoDocsQuery(none.reason());
      case PlanFilter.Everything everything -> having(everything.field());
      case PlanFilter.Value value -> value(value.text(), value.field());
      case PlanFilter.ValuePattern pattern -> wildcard(pattern.pattern(), pattern.field());
      case PlanFilter.StemmedIn stemmed -> stemmedIn(stemmed.languages());
      case PlanFilter.Dated dated -> dated(dated);
      case PlanFilter.Length length ->
          new ConstantScoreQuery(
              IntField.newRangeQuery(Fields.LENGTH, length.least(), length.most()));
      case PlanFilter.Extra extra -> ExtraQueries.of(extra.name(), extra.match());
    };
  }

  private static Query having(QueryField field) {
    Query all =
        switch (field) {
          case TEXT, ID -> FINDABLE;
          case LEAD, HLEAD -> new FieldExistsQuery(Fields.terms(SearchField.BODY));
          case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
              new FieldExistsQuery(Fields.terms(SearchField.of(field).orElseThrow()));
          case SOURCE, SECTION, LANGUAGE, KEYWORD ->
              new FieldExistsQuery(Fields.counted(values(field)));
        };
    return new ConstantScoreQuery(all);
  }

  private static Query value(String text, QueryField field) {
    if (field == QueryField.ID) {
      return Clauses.all(
          List.of(CorpusQuery.anyOf(List.of(new Term(Fields.ID, text)))), List.of(), FINDABLE);
    }
    return new ConstantScoreQuery(
        field == QueryField.SOURCE
            ? new SameSource(text)
            : new TermQuery(new Term(values(field), Values.fold(text))));
  }

  private static Query stemmedIn(List<Stemming> languages) {
    List<BytesRef> labels = languages.stream().map(each -> new BytesRef(each.label())).toList();
    return new ConstantScoreQuery(new TermInSetQuery(Fields.STEMMING, labels));
  }

  private static Query wildcard(String pattern, QueryField field) {
    String folded = field == QueryField.ID ? pattern : Values.fold(pattern);
    try {
      Query fits = new WildcardQuery(new Term(values(field), folded));
      return Clauses.all(List.of(fits), List.of(), FINDABLE);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryLimitException("a wildcard has too many * and ? to be looked up", e);
    }
  }

  /// Days are compared as printed, instants with times without offset as UTC.
  private static Query dated(PlanFilter.Dated dated) {
    boolean published = dated.date() == DateField.PUBLISHED;
    Query range =
        switch (dated.span()) {
          case DateRange.Days days ->
              LongField.newRangeQuery(
                  published ? Fields.PUBLISHED_DAY : Fields.SORT_DAY,
                  days.first().toEpochDay(),
                  days.last().toEpochDay());
          case DateRange.Instants instants ->
              LongField.newRangeQuery(
                  published ? Fields.PUBLISHED_MOMENT : Fields.SORT_MOMENT,
                  EpochMillis.milliseconds(instants.from()),
                  Math.subtractExact(EpochMillis.milliseconds(instants.to()), 1));
        };
    return new ConstantScoreQuery(range);
  }

  /// Returns the index field of a field of values.
  private static String values(QueryField field) {
    return switch (field) {
      case SOURCE -> Fields.SOURCE;
      case SECTION -> Fields.SECTION;
      case LANGUAGE -> Fields.LANGUAGE;
      case KEYWORD -> Fields.KEYWORD;
      case ID -> Fields.ID;
      case TEXT, HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION, LEAD, HLEAD ->
          throw new IllegalArgumentException(field + " holds words, not a value");
    };
  }
}

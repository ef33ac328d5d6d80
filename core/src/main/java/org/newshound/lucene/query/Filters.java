package org.newshound.lucene.query;

import java.time.Instant;
import java.time.ZoneId;
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
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.Moments;
import org.newshound.lucene.document.Values;
import org.newshound.plan.QueryLimitException;
import org.newshound.plan.Scope;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.DateRange;
import org.newshound.query.QueryField;

/// Makes the queries for what has no words: values, and everything.
public final class Filters {
  /// The articles that can be found.
  public static final Query FINDABLE = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));

  private Filters() {}

  /// Every article, or every one that has the field.
  static Query everything(Scope scope) {
    Query all =
        switch (scope.field()) {
          case TEXT, ID -> FINDABLE;
          case LEAD, HLEAD -> new FieldExistsQuery(Fields.terms(SearchField.BODY));
          case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
              new FieldExistsQuery(Fields.terms(SearchField.of(scope.field()).orElseThrow()));
          case SOURCE, SECTION, LANGUAGE, KEYWORD ->
              new FieldExistsQuery(Fields.counted(field(scope.field())));
        };
    return new ConstantScoreQuery(all);
  }

  /// What has a value.
  static Query value(String text, QueryField field) {
    if (field == QueryField.ID) {
      return Clauses.all(List.of(new TermQuery(new Term(Fields.ID, text))), List.of(), FINDABLE);
    }
    return new ConstantScoreQuery(
        field == QueryField.SOURCE
            ? new SameSource(text)
            : new TermQuery(new Term(field(field), Values.fold(text))));
  }

  /// What is stemmed in any of some languages.
  static Query stemmedIn(List<Stemming> languages) {
    List<BytesRef> labels = languages.stream().map(each -> new BytesRef(each.label())).toList();
    return new ConstantScoreQuery(new TermInSetQuery(Fields.STEMMING, labels));
  }

  /// What has a value that fits a pattern.
  static Query wildcard(String pattern, QueryField field) {
    String folded = field == QueryField.ID ? pattern : Values.fold(pattern);
    try {
      Query fits = new WildcardQuery(new Term(field(field), folded));
      return Clauses.all(List.of(fits), List.of(), FINDABLE);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryLimitException("a wildcard has too many * and ? to be looked up", e);
    }
  }

  /// What is of a time. Days are compared as printed, instants with times without offset as UTC.
  static Query dated(Dated dated, Instant now, ZoneId zone) {
    boolean published = dated.date() == DateField.PUBLISHED;
    Query range =
        switch (dated.range().resolve(now, zone)) {
          case DateRange.Days days ->
              LongField.newRangeQuery(
                  published ? Fields.PUBLISHED_DAY : Fields.SORT_DAY,
                  days.first().toEpochDay(),
                  days.last().toEpochDay());
          case DateRange.Instants instants ->
              LongField.newRangeQuery(
                  published ? Fields.PUBLISHED_MOMENT : Fields.SORT_MOMENT,
                  Moments.milliseconds(instants.from()),
                  Math.subtractExact(Moments.milliseconds(instants.to()), 1));
        };
    return new ConstantScoreQuery(range);
  }

  /// What has a body of some length.
  static Query length(Length length) {
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
        ? new MatchNoDocsQuery("no length is below 0")
        : new ConstantScoreQuery(IntField.newRangeQuery(Fields.LENGTH, least, most));
  }

  private static String field(QueryField field) {
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

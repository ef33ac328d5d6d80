package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.ExtraValue;
import org.newshound.lucene.document.ExtraTerms;
import org.newshound.lucene.document.Fields;
import org.newshound.query.ExtraMatch;

/// Makes the queries for extra fields.
public final class ExtraQueries {
  private ExtraQueries() {}

  /// Returns what finds the articles with a value that matches.
  static Query of(String name, ExtraMatch match) {
    Query query =
        switch (match) {
          case ExtraMatch.Any any -> term(ExtraTerms.any(name));
          case ExtraMatch.Is(String text) -> value(name, text);
          case ExtraMatch.Between(ExtraValue.Decimal first, ExtraValue.Decimal last) ->
              first.compareTo(last) > 0
                  ? new MatchNoDocsQuery("the range ends before it begins")
                  : range(ExtraTerms.of(name, first), ExtraTerms.of(name, last), true, true);
          case ExtraMatch.Compared compared -> compared(name, compared);
        };
    return new ConstantScoreQuery(query);
  }

  /// Returns what finds the articles with a value as it is typed or counted: a text or the number
  /// that it reads as.
  public static Query value(String name, String text) {
    List<BytesRef> terms = new ArrayList<>();
    terms.add(ExtraTerms.text(name, text));
    Optional<ExtraValue.Decimal> number = ExtraValue.Decimal.parse(text);
    number.ifPresent(value -> terms.add(ExtraTerms.of(name, value)));
    return terms.size() == 1 ? term(terms.getFirst()) : new TermInSetQuery(Fields.EXTRA, terms);
  }

  private static Query compared(String name, ExtraMatch.Compared compared) {
    BytesRef number = ExtraTerms.of(name, compared.number());
    BytesRef before = ExtraTerms.beforeNumbers(name);
    BytesRef behind = ExtraTerms.behindNumbers(name);
    return switch (compared.comparison()) {
      case LESS -> range(before, number, true, false);
      case AT_MOST -> range(before, number, true, true);
      case MORE -> range(number, behind, false, false);
      case AT_LEAST -> range(number, behind, true, false);
      case EXACTLY -> term(number);
    };
  }

  private static Query term(BytesRef value) {
    return new TermQuery(new Term(Fields.EXTRA, value));
  }

  /// Beside a rarer word it is cheaper to look at the values of each article that has it.
  private static Query range(BytesRef first, BytesRef last, boolean withFirst, boolean withLast) {
    return new IndexOrDocValuesQuery(
        new TermRangeQuery(Fields.EXTRA, first, last, withFirst, withLast),
        SortedSetDocValuesField.newSlowRangeQuery(
            Fields.counted(Fields.EXTRA), first, last, withFirst, withLast));
  }
}

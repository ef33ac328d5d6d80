package org.newshound.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.newshound.lucene.document.Fields;

/// The kinds of queries that are measured: how a reader types one, what it is in Lucene alone, and
/// what says how many articles it must find.
enum Kind {
  /// P3: one word in the body.
  WORD("P3", 1),
  /// P3: both of two words in the body.
  AND("P3", 2),
  /// P3: either of two words in the body.
  OR("P3", 2),
  /// P3: words of the body that begin so.
  PREFIX("P3", 1),
  /// P3: words of the body with one letter of difference.
  FUZZY("P3", 1),
  /// P3: one word in the body, in a month.
  DATED("P3", 1),
  /// P4: one word in any text.
  ANYWHERE("P4", 1),
  /// P4: either of two words in any text.
  OR_ANYWHERE("P4", 2),
  /// P5: two words as they stand.
  PHRASE_2("P5", 2),
  /// P5: three words as they stand.
  PHRASE_3("P5", 3),
  /// P10: two words in one sentence.
  SENTENCE("P10", 2),
  /// P10: two words in one paragraph.
  PARAGRAPH("P10", 2);

  static final int PREFIX_CHARS = 4;

  private static final String MONTH = "1987-03";
  private static final long MONTH_FIRST = LocalDate.of(1987, 3, 1).toEpochDay();
  private static final long MONTH_LAST = LocalDate.of(1987, 3, 31).toEpochDay();
  private static final int EXPANSIONS_ALL = 1_000;

  private final String budget;
  private final int words;

  Kind(String budget, int words) {
    this.budget = budget;
    this.words = words;
  }

  String budget() {
    return budget;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Returns how many words a query of this kind has.
  int words() {
    return words;
  }

  boolean isPhrase() {
    return this == PHRASE_2 || this == PHRASE_3;
  }

  /// Returns the query as a reader types it.
  String typed(List<String> words) {
    String first = words.getFirst();
    String last = words.getLast();
    return switch (this) {
      case WORD -> "body:" + first;
      case AND -> "body:(" + first + " AND " + last + ")";
      case OR -> "body:(" + first + " OR " + last + ")";
      case PREFIX -> "body:" + first.substring(0, PREFIX_CHARS) + "*";
      case FUZZY -> "body:" + first + "~1";
      case DATED -> "body:" + first + " AND date:" + MONTH;
      case ANYWHERE -> first;
      case OR_ANYWHERE -> first + " OR " + last;
      case PHRASE_2, PHRASE_3 -> "body:\"" + String.join(" ", words) + "\"";
      case SENTENCE -> "body:(" + first + " w/s " + last + ")";
      case PARAGRAPH -> "body:(" + first + " w/p " + last + ")";
    };
  }

  /// Returns what one would ask Lucene's field of the body; of words in one sentence, that they are
  /// in one text.
  Query lucene(List<String> words, List<String> stems) {
    Query first = stem(QueryTwin.BODY, stems.getFirst());
    Query last = stem(QueryTwin.BODY, stems.getLast());
    return switch (this) {
      case WORD, ANYWHERE -> first;
      case AND, SENTENCE, PARAGRAPH -> both(Occur.MUST, first, Occur.MUST, last);
      case OR, OR_ANYWHERE -> both(Occur.SHOULD, first, Occur.SHOULD, last);
      case PREFIX -> prefix(QueryTwin.BODY, words.getFirst());
      case FUZZY -> new FuzzyQuery(new Term(QueryTwin.BODY, words.getFirst()), 1, 1);
      case DATED ->
          both(
              Occur.MUST,
              first,
              Occur.FILTER,
              LongField.newRangeQuery(QueryTwin.DAY, MONTH_FIRST, MONTH_LAST));
      case PHRASE_2, PHRASE_3 ->
          new PhraseQuery(QueryTwin.BODY + QueryTwin.EXACT, words.toArray(String[]::new));
    };
  }

  /// Returns what finds in the twin all that ours must find. Patterns are held against words and
  /// stems, and words without a field against all texts.
  Query all(List<String> words, List<String> stems) {
    return switch (this) {
      case PREFIX ->
          both(
              Occur.SHOULD,
              prefix(QueryTwin.BODY, words.getFirst()),
              Occur.SHOULD,
              prefix(QueryTwin.BODY + QueryTwin.EXACT, words.getFirst()));
      case FUZZY ->
          both(
              Occur.SHOULD,
              fuzzy(QueryTwin.BODY, words.getFirst()),
              Occur.SHOULD,
              fuzzy(QueryTwin.BODY + QueryTwin.EXACT, words.getFirst()));
      case ANYWHERE, OR_ANYWHERE -> anywhere(stems);
      case WORD, AND, OR, DATED, PHRASE_2, PHRASE_3, SENTENCE, PARAGRAPH -> lucene(words, stems);
    };
  }

  /// Returns what to mark in a text of stems.
  Query marked(List<String> words, List<String> stems) {
    return isPhrase()
        ? new PhraseQuery(QueryTwin.BODY, stems.toArray(String[]::new))
        : lucene(words, stems);
  }

  private static Query anywhere(List<String> stems) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (String each : stems) {
      QueryTwin.PARTS.forEach(part -> builder.add(stem(Fields.terms(part), each), Occur.SHOULD));
    }
    return builder.build();
  }

  private static Query prefix(String field, String word) {
    return new PrefixQuery(new Term(field, word.substring(0, PREFIX_CHARS)));
  }

  private static Query fuzzy(String field, String word) {
    return new FuzzyQuery(new Term(field, word), 1, 1, EXPANSIONS_ALL, true);
  }

  private static Query stem(String field, String stem) {
    return new TermQuery(new Term(field, stem));
  }

  private static Query both(Occur how, Query first, Occur how2, Query last) {
    return new BooleanQuery.Builder().add(first, how).add(last, how2).build();
  }
}

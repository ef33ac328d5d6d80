package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.position.PatternQuery;
import org.newshound.lucene.scoring.CorpusQuery;
import org.newshound.lucene.scoring.WordQuery;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;
import org.newshound.plan.TermSlot;

/// Makes the queries that look words up in the texts of articles.
///
/// A word is scored over all texts together (see [WordQuery]); what is more than a word adds the
/// BM25 score of each text by its weight.
final class FieldQueries {
  private static final int FORMS_MAX = 8;

  private final QueryBudget budget;

  FieldQueries(QueryBudget budget) {
    this.budget = budget;
  }

  /// Returns what finds words in any of several texts.
  Query words(Map<SearchField, PositionalQuery.Words> wanted) {
    List<Query> queries = new ArrayList<>();
    Set<PositionalQuery.Words> different = new HashSet<>(wanted.values());
    if (different.size() == 1 && isPlain(different.iterator().next())) {
      return new WordQuery(different.iterator().next().slots().getFirst().terms(), wanted.keySet());
    }
    wanted.forEach((field, words) -> {
      Query query = words(field, words);
      queries.add(field.boost() == 1 ? query : new BoostQuery(query, field.boost()));
    });
    return Clauses.any(queries);
  }

  /// Says whether words are one word in few forms that the index holds as terms.
  private static boolean isPlain(PositionalQuery.Words words) {
    return words.slots().size() == 1
        && isEnough(words)
        && !words.slots().getFirst().terms().isEmpty()
        && words.slots().getFirst().terms().size() <= FORMS_MAX;
  }

  private Query words(SearchField field, PositionalQuery.Words words) {
    Query query =
        words.slots().size() == 1
            ? slot(field, words.slots().getFirst())
            : words.slop() == 0 ? phrase(field, words) : together(field, words);
    return isEnough(words) ? query : new PatternQuery(query, Map.of(field, words), 1, budget);
  }

  /// Says whether whatever the query of the words finds matches.
  private static boolean isEnough(PositionalQuery.Words words) {
    return words.limits().isNone()
        && (words.slop() == 0 || words.slots().size() == 1)
        && words.slots().stream().allMatch(slot -> slot.own().isEmpty());
  }

  private static Query slot(SearchField field, TermSlot slot) {
    List<Term> terms = terms(field, slot);
    return terms.isEmpty()
        ? new MatchNoDocsQuery("no word of the index fits")
        : CorpusQuery.anyOf(terms);
  }

  private static List<Term> terms(SearchField field, TermSlot slot) {
    return Stream.concat(slot.terms().stream(), slot.own().stream())
        .map(term -> new Term(Fields.terms(field), term))
        .toList();
  }

  private static Query phrase(SearchField field, PositionalQuery.Words words) {
    List<List<Term>> terms = words.slots().stream().map(slot -> terms(field, slot)).toList();
    return terms.stream().anyMatch(List::isEmpty)
        ? new MatchNoDocsQuery("no word of the index fits")
        : CorpusQuery.phrase(terms, words.steps());
  }

  private static Query together(SearchField field, PositionalQuery.Words words) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    words.slots().stream().distinct().forEach(slot -> builder.add(slot(field, slot), Occur.MUST));
    return builder.build();
  }
}

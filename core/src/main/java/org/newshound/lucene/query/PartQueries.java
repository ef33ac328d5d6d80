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
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.position.PatternQuery;
import org.newshound.lucene.scoring.WordQuery;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;
import org.newshound.plan.TermSlot;

/// Makes the queries that look words up in the texts of articles.
///
/// A word is scored over all texts together (see [WordQuery]); what is more than a word adds the
/// BM25 score of each text by its weight.
final class PartQueries {
  private static final int FORMS_MAX = 8;

  private final QueryBudget budget;

  PartQueries(QueryBudget budget) {
    this.budget = budget;
  }

  /// Returns what finds words in any of several texts.
  Query words(Map<SearchField, PositionalQuery.Words> wanted) {
    List<Query> queries = new ArrayList<>();
    Set<PositionalQuery.Words> different = new HashSet<>(wanted.values());
    if (different.size() == 1 && isPlain(different.iterator().next())) {
      return new WordQuery(different.iterator().next().slots().getFirst().terms(), wanted.keySet());
    }
    wanted.forEach((part, words) -> {
      Query query = words(part, words);
      queries.add(part.boost() == 1 ? query : new BoostQuery(query, part.boost()));
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

  private Query words(SearchField part, PositionalQuery.Words words) {
    Query query =
        words.slots().size() == 1
            ? slot(part, words.slots().getFirst())
            : words.slop() == 0 ? phrase(part, words) : together(part, words);
    return isEnough(words) ? query : new PatternQuery(query, Map.of(part, words), 1, budget);
  }

  /// Says whether whatever the query of the words finds matches.
  private static boolean isEnough(PositionalQuery.Words words) {
    return words.limits().isNone()
        && (words.slop() == 0 || words.slots().size() == 1)
        && words.slots().stream().allMatch(slot -> slot.own().isEmpty());
  }

  private static Query slot(SearchField part, TermSlot slot) {
    List<Term> terms = terms(part, slot);
    return switch (terms.size()) {
      case 0 -> new MatchNoDocsQuery("no word of the index fits");
      case 1 -> new TermQuery(terms.getFirst());
      default -> {
        SynonymQuery.Builder builder = new SynonymQuery.Builder(Fields.terms(part));
        terms.forEach(builder::addTerm);
        yield builder.build();
      }
    };
  }

  private static List<Term> terms(SearchField part, TermSlot slot) {
    return Stream.concat(slot.terms().stream(), slot.own().stream())
        .map(term -> new Term(Fields.terms(part), term))
        .toList();
  }

  private static Query phrase(SearchField part, PositionalQuery.Words words) {
    List<List<Term>> terms = words.slots().stream().map(slot -> terms(part, slot)).toList();
    if (terms.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("no word of the index fits");
    }
    if (terms.stream().allMatch(each -> each.size() == 1)) {
      PhraseQuery.Builder builder = new PhraseQuery.Builder();
      for (int i = 0; i < terms.size(); i++) {
        builder.add(terms.get(i).getFirst(), words.steps().get(i));
      }
      return builder.build();
    }
    MultiPhraseQuery.Builder builder = new MultiPhraseQuery.Builder();
    for (int i = 0; i < terms.size(); i++) {
      builder.add(terms.get(i).toArray(Term[]::new), words.steps().get(i));
    }
    return builder.build();
  }

  private static Query together(SearchField part, PositionalQuery.Words words) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    words.slots().stream().distinct().forEach(slot -> builder.add(slot(part, slot), Occur.MUST));
    return builder.build();
  }
}

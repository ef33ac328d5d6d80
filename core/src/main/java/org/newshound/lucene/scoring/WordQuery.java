package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;

/// Finds a word, in any of a few forms, in any of some texts: see [WordStatistics] for how it
/// scores.
///
/// Safe for use by many threads.
public final class WordQuery extends Query implements FrequencyScored {
  private final List<String> terms;
  private final Set<SearchField> parts;

  /// Makes a query.
  ///
  /// @param terms the forms of the word, as the index holds them
  /// @param parts where it may stand; at least one
  public WordQuery(List<String> terms, Set<SearchField> parts) {
    this.terms = List.copyOf(terms);
    this.parts = EnumSet.copyOf(parts);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    if (!mode.needsScores()) {
      return searcher.rewrite(unscored()).createWeight(searcher, mode, boost);
    }
    Map<SearchField, List<TermStates>> states = states(searcher);
    return new WordWeight(this, states, statistics(searcher, states, boost));
  }

  private Map<SearchField, List<TermStates>> states(IndexSearcher searcher) throws IOException {
    Map<SearchField, List<TermStates>> states = new EnumMap<>(SearchField.class);
    for (SearchField part : parts) {
      List<TermStates> each = new ArrayList<>();
      for (String term : terms) {
        each.add(TermStates.build(searcher, new Term(Fields.terms(part), term), true));
      }
      states.put(part, each);
    }
    return states;
  }

  private WordStatistics statistics(
      IndexSearcher searcher, Map<SearchField, List<TermStates>> states, float boost)
      throws IOException {
    return WordStatistics.of(Frequencies.of(searcher), terms, states, boost);
  }

  @Override
  public void ask(IndexSearcher searcher) throws IOException {
    statistics(searcher, states(searcher), 1);
  }

  /// {@return how many documents are surely found; 0 when only counting tells}
  ///
  /// @param reader the index
  public long atLeast(IndexReader reader) throws IOException {
    long most = 0;
    for (String term : reader.hasDeletions() ? List.<String>of() : terms) {
      SearchField part =
          parts.contains(SearchField.BODY) ? SearchField.BODY : parts.iterator().next();
      most = Math.max(most, reader.docFreq(new Term(Fields.terms(part), term)));
    }
    return most;
  }

  /// {@return how many documents are surely found; 0 when only counting tells}
  ///
  /// @param weight that of a query, of whatever kind
  /// @param reader the index
  public static long atLeast(Weight weight, IndexReader reader) {
    return weight instanceof WordWeight word && !reader.hasDeletions() ? word.atLeast() : 0;
  }

  private Query unscored() {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    for (SearchField part : parts) {
      for (String term : terms) {
        builder.add(new TermQuery(new Term(Fields.terms(part), term)), Occur.SHOULD);
      }
    }
    return builder.build();
  }

  List<String> terms() {
    return terms;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
    for (SearchField part : parts) {
      if (visitor.acceptField(Fields.terms(part))) {
        Term[] each =
            terms.stream().map(term -> new Term(Fields.terms(part), term)).toArray(Term[]::new);
        inner.consumeTerms(this, each);
      }
    }
  }

  @Override
  public String toString(String field) {
    return parts.stream().map(Fields::terms).toList() + ":" + terms;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordQuery query
        && terms.equals(query.terms)
        && parts.equals(query.parts);
  }

  @Override
  public int hashCode() {
    return 31 * terms.hashCode() + parts.hashCode();
  }
}

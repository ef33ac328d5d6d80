package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOSupplier;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;

/// A word as an index knows it.
final class WordWeight extends Weight {
  private final WordQuery query;
  private final Map<SearchField, List<TermStates>> states;
  private final WordStatistics statistics;

  WordWeight(
      WordQuery query, Map<SearchField, List<TermStates>> states, WordStatistics statistics) {
    super(query);
    this.query = query;
    this.states = states;
    this.statistics = statistics;
  }

  /// A term that a segment has in a text.
  private record Found(SearchField part, TermsEnum term) {}

  private List<Found> found(LeafReaderContext context) throws IOException {
    List<Found> found = new ArrayList<>();
    for (Map.Entry<SearchField, List<TermStates>> entry : states.entrySet()) {
      Terms terms = context.reader().terms(Fields.terms(entry.getKey()));
      for (int i = 0; i < entry.getValue().size() && terms != null; i++) {
        IOSupplier<TermState> lookup = entry.getValue().get(i).get(context);
        TermState state = lookup == null ? null : lookup.get();
        if (state != null) {
          TermsEnum term = terms.iterator();
          term.seekExact(new BytesRef(query.terms().get(i)), state);
          found.add(new Found(entry.getKey(), term));
        }
      }
    }
    return found;
  }

  /// Returns how many documents have the most frequent of the terms.
  long atLeast() {
    long most = 0;
    for (List<TermStates> terms : states.values()) {
      for (TermStates term : terms) {
        most = Math.max(most, term.docFreq());
      }
    }
    return most;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
    List<Found> found = found(context);
    if (found.isEmpty()) {
      return null;
    }
    long cost = 0;
    for (Found each : found) {
      cost += each.term().docFreq();
    }
    return new Supplier(context.reader(), found, cost);
  }

  private final class Supplier extends ScorerSupplier {
    private final LeafReader reader;
    private final List<Found> found;
    private final long cost;

    Supplier(LeafReader reader, List<Found> found, long cost) {
      this.reader = reader;
      this.found = found;
      this.cost = cost;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      TextLength headline = length(SearchField.HEADLINE);
      TextLength body = length(SearchField.BODY);
      List<WordPostings> postings = new ArrayList<>(found.size());
      for (Found each : found) {
        boolean isBody = each.part() == SearchField.BODY;
        postings.add(
            new WordPostings(
                each.part(),
                each.term().impacts(isBody ? PostingsEnum.POSITIONS : PostingsEnum.FREQS),
                isBody
                    ? body
                    : each.part() == SearchField.HEADLINE ? headline : length(each.part()),
                statistics));
      }
      return new WordScorer(postings, headline, body, statistics);
    }

    private TextLength length(SearchField part) throws IOException {
      return states.containsKey(part) ? TextLength.of(reader, part) : TextLength.NONE;
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  /// A word in one form and one text is in as many documents as its term.
  @Override
  public int count(LeafReaderContext context) throws IOException {
    if (query.terms().size() > 1 || states.size() > 1 || context.reader().hasDeletions()) {
      return super.count(context);
    }
    List<Found> found = found(context);
    return found.isEmpty() ? 0 : found.getFirst().term().docFreq();
  }

  @Override
  public Explanation explain(LeafReaderContext context, int document) throws IOException {
    Scorer scorer = scorer(context);
    if (scorer == null || scorer.iterator().advance(document) != document) {
      return Explanation.noMatch("none of " + query.terms() + " in any of " + states.keySet());
    }
    return ((WordScorer) scorer).explain(query.terms());
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return true;
  }
}

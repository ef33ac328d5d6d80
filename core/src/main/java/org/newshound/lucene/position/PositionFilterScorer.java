package org.newshound.lucene.position;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Scores as the words do, where a positional query matches.
final class PositionFilterScorer extends Scorer {
  private static final float LOOKS_PER_DOCUMENT = 200;

  private final Scorer words;
  private final Phases phases;

  PositionFilterScorer(Scorer words, SegmentMatcher queries) {
    this.words = words;
    TwoPhaseIterator before = words.twoPhaseIterator();
    DocIdSetIterator proposals = before == null ? words.iterator() : before.approximation();
    phases = new Phases(proposals, before, queries);
  }

  @Override
  public int docID() {
    return words.docID();
  }

  @Override
  public float score() throws IOException {
    return words.score();
  }

  @Override
  public DocIdSetIterator iterator() {
    return TwoPhaseIterator.asDocIdSetIterator(phases);
  }

  @Override
  public TwoPhaseIterator twoPhaseIterator() {
    return phases;
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    return words.advanceShallow(target);
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    return words.getMaxScore(upTo);
  }

  @Override
  public void setMinCompetitiveScore(float least) throws IOException {
    words.setMinCompetitiveScore(least);
  }

  private static final class Phases extends TwoPhaseIterator {
    private final @Nullable TwoPhaseIterator before;
    private final SegmentMatcher queries;

    Phases(DocIdSetIterator proposals, @Nullable TwoPhaseIterator before, SegmentMatcher queries) {
      super(proposals);
      this.before = before;
      this.queries = queries;
    }

    @Override
    public boolean matches() throws IOException {
      return (before == null || before.matches()) && queries.match(approximation.docID());
    }

    @Override
    public float matchCost() {
      return LOOKS_PER_DOCUMENT + (before == null ? 0 : before.matchCost());
    }
  }
}

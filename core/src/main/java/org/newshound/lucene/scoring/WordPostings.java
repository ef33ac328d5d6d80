package org.newshound.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MaxScoreCache;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;
import org.newshound.plan.SearchField;

/// The documents of a segment that have a term in one of their texts.
final class WordPostings {
  private final SearchField part;
  private final ImpactsEnum postings;
  private final TextLength length;
  private final @Nullable Bm25 other;
  private final double weight;
  private final MaxScoreCache most;

  /// Makes one.
  ///
  /// @param length how long the texts of the part are
  WordPostings(
      SearchField part, ImpactsEnum postings, TextLength length, WordStatistics statistics) {
    this.part = part;
    this.postings = postings;
    this.length = length;
    other = WordStatistics.isStory(part) ? null : statistics.other(part);
    weight = WordStatistics.weight(part);
    this.most =
        new MaxScoreCache(
            postings,
            new SimScorer() {
              @Override
              public float score(float frequency, long norm) {
                return (float) statistics.most(part, frequency, TextLength.words(norm));
              }
            });
  }

  SearchField part() {
    return part;
  }

  int document() {
    return postings.docID();
  }

  int advance(int target) throws IOException {
    return postings.docID() < target ? postings.advance(target) : postings.docID();
  }

  long cost() {
    return postings.cost();
  }

  int frequency() throws IOException {
    return postings.freq();
  }

  /// Returns how many words the document's text has.
  float length() throws IOException {
    return length.of(postings.docID());
  }

  /// Returns how often the term counts in headline and body together; 0 for the other texts.
  double storyFrequency() throws IOException {
    return other == null ? weight * postings.freq() : 0;
  }

  /// Returns what the term counts in a text that is neither headline nor body; 0 for those.
  double otherScore() throws IOException {
    return other == null ? 0 : other.score(postings.freq(), length());
  }

  /// Returns where the term stands first; asked once for a document.
  int first() throws IOException {
    return postings.nextPosition();
  }

  /// Returns up to where the documents from one on are bounded together.
  int blockEnd(int from) throws IOException {
    int document = postings.docID();
    if (document > from) {
      return document == DocIdSetIterator.NO_MORE_DOCS ? document : document - 1;
    }
    return most.advanceShallow(from);
  }

  /// Returns what no document up to one exceeds.
  double most(int upTo) throws IOException {
    return postings.docID() > upTo ? 0 : most.getMaxScore(upTo);
  }
}

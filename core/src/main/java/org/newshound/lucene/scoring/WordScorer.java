package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Scorer;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;

/// Scores the documents of a segment that have a word in any of some texts, and passes over those
/// that cannot come near the best.
final class WordScorer extends Scorer {
  // Bounds are added up in another order than scores: this is more than rounding can make of it.
  private static final double ROUNDING = 1 + 1e-6;

  private final WordPostings[] postings;
  private final WordStatistics statistics;
  private final TextLength headline;
  private final TextLength body;
  private final Documents documents = new Documents();
  private float competitive;
  private int scored = -1;
  private float score;

  /// Makes one.
  ///
  /// @param headline how long the headlines are, if they are searched
  /// @param body how long the bodies are, if they are searched
  WordScorer(
      List<WordPostings> postings,
      TextLength headline,
      TextLength body,
      WordStatistics statistics) {
    this.postings = postings.toArray(WordPostings[]::new);
    this.headline = headline;
    this.body = body;
    this.statistics = statistics;
  }

  @Override
  public int docID() {
    return documents.document;
  }

  @Override
  public DocIdSetIterator iterator() {
    return documents;
  }

  @Override
  public float score() throws IOException {
    if (scored != documents.document) {
      // Where a word stands is costly to read: only for those whom the bonus may bring in.
      double base = base();
      boolean isAsked = (base + statistics.mostEarly()) * ROUNDING >= competitive;
      score = (float) (isAsked ? base + early() : base);
      scored = documents.document;
    }
    return score;
  }

  /// Returns the score without the bonus for early words.
  private double base() throws IOException {
    double frequency = 0;
    double score = 0;
    for (WordPostings each : postings) {
      if (each.document() == documents.document) {
        frequency += each.storyFrequency();
        score += each.otherScore();
      }
    }
    if (frequency == 0) {
      return score;
    }
    double length =
        body.of(documents.document)
            + WordStatistics.HEADLINE_WEIGHT * headline.of(documents.document);
    return score + statistics.story().score(frequency, length);
  }

  private double early() throws IOException {
    int first = Integer.MAX_VALUE;
    for (WordPostings each : postings) {
      if (each.part() == SearchField.BODY && each.document() == documents.document) {
        first = Math.min(first, each.first());
      }
    }
    return first == Integer.MAX_VALUE ? 0 : statistics.early(first);
  }

  /// Says what the score of the current document is made of.
  Explanation explain(List<String> terms) throws IOException {
    List<Explanation> parts = new ArrayList<>();
    for (WordPostings each : postings) {
      if (each.document() == documents.document) {
        parts.add(
            Explanation.match(
                each.frequency(),
                "times in " + Fields.terms(each.part()) + " of " + each.length() + " words"));
      }
    }
    double base = base();
    float whole = score();
    parts.add(
        Explanation.match(
            (float) statistics.story().idf(), "idf: how rare the word is in this archive"));
    parts.add(
        Explanation.match((float) base, "BM25F of headline and body, and BM25 of each other text"));
    parts.add(Explanation.match((float) (whole - base), "bonus for standing early in the body"));
    return Explanation.match(whole, "word in the form " + terms, parts);
  }

  @Override
  public void setMinCompetitiveScore(float least) {
    competitive = least;
    documents.judged = -1;
  }

  @Override
  public int advanceShallow(int target) throws IOException {
    int end = DocIdSetIterator.NO_MORE_DOCS;
    for (WordPostings each : postings) {
      end = Math.min(end, each.blockEnd(target));
    }
    return end;
  }

  @Override
  public float getMaxScore(int upTo) throws IOException {
    double most = 0;
    for (WordPostings each : postings) {
      most += each.most(upTo);
    }
    return (float) (most * ROUNDING);
  }

  /// The documents that may compete.
  private final class Documents extends DocIdSetIterator {
    private int document = -1;

    /// Up to here documents may compete.
    private int judged = -1;

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int from = competitive(target);
      while (true) {
        int next = NO_MORE_DOCS;
        for (WordPostings each : postings) {
          next = Math.min(next, each.advance(from));
        }
        from = next <= judged ? next : competitive(next);
        if (from == next) {
          document = next;
          return next;
        }
      }
    }

    /// Returns the first document from one on whose block may hold a competitor.
    private int competitive(int target) throws IOException {
      int from = target;
      if (competitive <= 0) {
        judged = NO_MORE_DOCS;
      }
      while (from > judged && from != NO_MORE_DOCS) {
        int end = advanceShallow(from);
        if (getMaxScore(end) >= competitive) {
          judged = end;
        } else {
          from = end == NO_MORE_DOCS ? end : end + 1;
        }
      }
      return from;
    }

    @Override
    public long cost() {
      long cost = 0;
      for (WordPostings each : postings) {
        cost += each.cost();
      }
      return cost;
    }
  }
}

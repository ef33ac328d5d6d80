package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.SortKey;
import org.newshound.lucene.document.SortKeys;
import org.newshound.search.Cursor;

/// Collects the best documents of a query in one pass: those that score highest and, of those that
/// score alike, the newest.
///
/// A segment is in the order of dates, so of two of its documents that score alike the first is the
/// newer. Dates are read only where the best of one segment are held against the best of another.
///
/// Documents are counted as they come unless a segment knows how many there are. When that many are
/// counted as must be, those that cannot come in are passed over.
final class TopHitsCollector implements Collector {
  private final int wanted;
  private final int counted;
  private final Cursor.@Nullable ByScore after;
  private List<Candidate> best = List.of();
  private @Nullable Weight weight;
  private long total;
  private boolean exact = true;

  /// Makes one.
  ///
  /// @param wanted how many documents to collect; at least one
  /// @param counted how many to count before any is passed over
  /// @param after where the page before ended, or null
  TopHitsCollector(int wanted, int counted, Cursor.@Nullable ByScore after) {
    this.wanted = wanted;
    this.counted = counted;
    this.after = after;
  }

  /// A document that is among the best so far.
  ///
  /// @param first the number of its segment's first document
  /// @param dates those of its segment
  /// @param document its number in its segment
  record Candidate(int first, SortKeys dates, int document, float score) {
    /// Returns its number in the whole index.
    int number() {
      return first + document;
    }

    SortKey recency() throws IOException {
      return dates.of(document);
    }

    private boolean isBefore(Candidate other) throws IOException {
      return score == other.score ? recency().compareTo(other.recency()) <= 0 : score > other.score;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.TOP_SCORES;
  }

  @Override
  public void setWeight(Weight of) {
    weight = of;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    int known = weight == null ? -1 : weight.count(context);
    total += Math.max(0, known);
    return new Segment(context, known >= 0);
  }

  /// Returns the best, in order.
  List<Candidate> best() {
    return best;
  }

  /// Returns how many documents match; at least so many when that is not exact.
  long total() {
    return total;
  }

  boolean isExact() {
    return exact;
  }

  private void merge(List<Candidate> others) throws IOException {
    if (best.isEmpty()) {
      best = others;
      return;
    }
    List<Candidate> merged = new ArrayList<>();
    int next = 0;
    int nextOther = 0;
    while (merged.size() < wanted && (next < best.size() || nextOther < others.size())) {
      boolean isOther =
          next == best.size()
              || (nextOther < others.size() && others.get(nextOther).isBefore(best.get(next)));
      merged.add(isOther ? others.get(nextOther++) : best.get(next++));
    }
    best = merged;
  }

  /// Collects the best of a segment.
  private final class Segment extends PriorityQueue<Candidate> implements LeafCollector {
    private final int first;
    private final SortKeys dates;
    private final boolean known;
    private @Nullable Scorable scorer;
    private float least;
    private boolean reached;

    Segment(LeafReaderContext context, boolean known) {
      super(Math.min(wanted, context.reader().maxDoc()));
      first = context.docBase;
      dates = new SortKeys(context.reader());
      this.known = known;
    }

    @Override
    protected boolean lessThan(Candidate one, Candidate other) {
      return one.score < other.score || (one.score == other.score && one.document > other.document);
    }

    @Override
    public void setScorer(Scorable of) throws IOException {
      scorer = of;
      least = 0;
      passOver();
    }

    @Override
    public void collect(int document) throws IOException {
      if (!known) {
        total++;
      }
      float score = scorer == null ? 0 : scorer.score();
      if ((size() < wanted || score > top().score) && isBehindPage(document, score)) {
        insertWithOverflow(new Candidate(first, dates, document, score));
        passOver();
      } else if (!known && total == counted + 1L) {
        passOver();
      }
    }

    private boolean isBehindPage(int document, float score) throws IOException {
      if (after == null || score != after.score()) {
        return after == null || score < after.score();
      }
      // All of this score that follow are older.
      reached =
          reached || dates.of(document).compareTo(new SortKey(after.moment(), after.tie())) > 0;
      return reached;
    }

    /// Lets documents be passed over that score too low, and those that score like the last of this
    /// segment's best, which is newer.
    private void passOver() throws IOException {
      float wantedScore = best.size() < wanted ? 0 : best.getLast().score;
      if (size() == wanted) {
        wantedScore = Math.max(wantedScore, Math.nextUp(top().score));
      }
      if (wantedScore > least && scorer != null && (known || total > counted)) {
        least = wantedScore;
        scorer.setMinCompetitiveScore(least);
        exact &= known;
      }
    }

    @Override
    public void finish() throws IOException {
      List<Candidate> ranked = new ArrayList<>(size());
      while (size() > 0) {
        ranked.add(pop());
      }
      merge(ranked.reversed());
    }
  }
}

package org.newshound.lucene.position;

import java.io.IOException;
import org.newshound.lucene.document.SentenceBounds;
import org.newshound.query.Distance;

/// Finds matches of several positional queries near each other.
///
/// One match of each positional query is chosen, first one on either side, then the rest; whatever
/// is chosen is held against all of the other side.
final class NearFinder {
  /// Takes the indexes of the chosen matches, left ones first, and says whether to look for more.
  interface Visitor {
    boolean visit(int[] chosen) throws IOException;
  }

  private final Spans[] spans;
  private final int[] longest;
  private final int left;
  private final Distance distance;
  private final boolean ordered;
  private final SentenceBounds shape;
  private final MatchBudget budget;
  private final int[] chosen;

  NearFinder(
      Spans[] spans,
      int left,
      Distance distance,
      boolean ordered,
      SentenceBounds shape,
      MatchBudget budget) {
    this.spans = spans;
    this.left = left;
    this.distance = distance;
    this.ordered = ordered;
    this.shape = shape;
    this.budget = budget;
    chosen = new int[spans.length];
    longest = new int[spans.length];
    for (int i = 0; i < spans.length; i++) {
      for (int j = 0; j < spans[i].count(); j++) {
        longest[i] = Math.max(longest[i], spans[i].end(j) - spans[i].start(j) + 1);
      }
    }
  }

  /// Visits every choice of matches that are near each other.
  void forEach(Visitor visitor) throws IOException {
    for (int i = 0; i < spans[0].count(); i++) {
      chosen[0] = i;
      if (!choose(1, visitor)) {
        return;
      }
    }
  }

  /// Returns the positional query that is chosen at a step: the first of either side, then the
  /// others.
  private int positional(int step) {
    return step == 0 ? 0 : step == 1 ? left : step <= left ? step - 1 : step;
  }

  private boolean choose(int step, Visitor visitor) throws IOException {
    if (step == spans.length) {
      return visitor.visit(chosen);
    }
    int positional = positional(step);
    boolean isLeft = positional < left;
    int anchor = isLeft ? left : 0;
    int start = spans[anchor].start(chosen[anchor]);
    int end = spans[anchor].end(chosen[anchor]);
    int reach = ordered && !isLeft ? end + 1 : leastStart(start, longest[positional]);
    int most = ordered && isLeft ? start - 1 : greatestStart(start, end);
    Spans candidates = spans[positional];
    for (int i = candidates.firstFrom(reach); i < candidates.count(); i++) {
      if (candidates.start(i) > most) {
        break;
      }
      if (!budget.goesOn()) {
        return false;
      }
      chosen[positional] = i;
      if (isNearAll(positional, isLeft, step) && !choose(step + 1, visitor)) {
        return false;
      }
    }
    return true;
  }

  /// Returns the least position at which a match of some length can begin and be near another.
  private int leastStart(int start, int length) {
    return switch (distance) {
      case Distance.Words words -> start - words.count() - length + 1;
      case Distance.Sentence sentence -> shape.sentenceStart(start);
      case Distance.Paragraph paragraph -> shape.paragraphStart(start);
    };
  }

  private int greatestStart(int start, int end) {
    return switch (distance) {
      case Distance.Words words -> end + words.count();
      case Distance.Sentence sentence -> shape.sentenceEnd(start) - 1;
      case Distance.Paragraph paragraph -> shape.paragraphEnd(start) - 1;
    };
  }

  /// Says whether what was just chosen is near all that were chosen on the other side.
  private boolean isNearAll(int positional, boolean isLeft, int step) {
    for (int before = 0; before < step; before++) {
      int other = positional(before);
      if (other < left != isLeft
          && !(isLeft ? isNear(positional, other) : isNear(other, positional))) {
        return false;
      }
    }
    return true;
  }

  private boolean isNear(int one, int two) {
    int start = spans[one].start(chosen[one]);
    int end = spans[one].end(chosen[one]);
    int otherStart = spans[two].start(chosen[two]);
    int otherEnd = spans[two].end(chosen[two]);
    if (otherStart > end) {
      return reaches(start, end, otherStart, otherEnd);
    }
    return !ordered && otherEnd < start && reaches(otherStart, otherEnd, start, end);
  }

  /// Says whether a span and one behind it are near each other.
  private boolean reaches(int start, int end, int nextStart, int nextEnd) {
    return switch (distance) {
      case Distance.Words words -> nextStart - end <= words.count();
      case Distance.Sentence sentence -> nextEnd < shape.sentenceEnd(start);
      case Distance.Paragraph paragraph -> nextEnd < shape.paragraphEnd(start);
    };
  }

  /// Says whether nothing of the second positional query stands near a match of the first, or
  /// overlaps it without being the same span.
  boolean isApart(int match) {
    int start = spans[0].start(match);
    int end = spans[0].end(match);
    chosen[0] = match;
    int reach = leastStart(start, longest[1]);
    int most = greatestStart(start, end);
    for (int i = spans[1].firstFrom(Math.min(reach, start - longest[1]));
        i < spans[1].count();
        i++) {
      int otherStart = spans[1].start(i);
      int otherEnd = spans[1].end(i);
      if (otherStart > Math.max(most, end) || !budget.goesOn()) {
        break;
      }
      boolean same = otherStart == start && otherEnd == end;
      boolean overlaps = otherStart <= end && otherEnd >= start;
      chosen[1] = i;
      if (!same && (overlaps ? overlapsNear(start, end, otherStart, otherEnd) : isNear(0, 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean overlapsNear(int start, int end, int otherStart, int otherEnd) {
    int first = Math.min(start, otherStart);
    return switch (distance) {
      case Distance.Words words -> true;
      case Distance.Sentence sentence -> Math.max(end, otherEnd) < shape.sentenceEnd(first);
      case Distance.Paragraph paragraph -> Math.max(end, otherEnd) < shape.paragraphEnd(first);
    };
  }
}

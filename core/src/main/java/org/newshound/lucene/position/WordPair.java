package org.newshound.lucene.position;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.TermSlot;
import org.newshound.query.Distance;

/// Finds two words near each other, each in forms that may stand anywhere, in the documents of a
/// segment in ascending order.
///
/// Most proximities are that. Whether they match is decided by the last place of one word before
/// each place of the other, so no matches are collected.
final class WordPair {
  private static final int NOWHERE = -1;

  private final PositionalQuery.Near near;
  private final SegmentText text;
  private final SlotPostings left;
  private final SlotPostings right;

  private WordPair(PositionalQuery.Near near, SegmentText text, TermSlot left, TermSlot right)
      throws IOException {
    this.near = near;
    this.text = text;
    this.left = text.postings(left);
    this.right = text.postings(right);
  }

  /// Returns what finds a pattern in a text; none when the pattern is not such a pair.
  static Optional<WordPair> of(PositionalQuery pattern, SegmentText text) throws IOException {
    if (!(pattern instanceof PositionalQuery.Near near)) {
      return Optional.empty();
    }
    Optional<TermSlot> left = word(near.left());
    Optional<TermSlot> right = word(near.right());
    return left.isPresent() && right.isPresent()
        ? Optional.of(new WordPair(near, text, left.get(), right.get()))
        : Optional.empty();
  }

  private static Optional<TermSlot> word(List<PositionalQuery> side) {
    return side.size() == 1
            && side.getFirst() instanceof PositionalQuery.Words words
            && words.slots().size() == 1
            && words.slots().getFirst().own().isEmpty()
            && words.limits().isNone()
        ? Optional.of(words.slots().getFirst())
        : Optional.empty();
  }

  /// Says whether the text that was moved to has the words near each other.
  boolean isIn(int document) throws IOException {
    int lefts = left.moveTo(document);
    int rights = lefts == 0 ? 0 : right.moveTo(document);
    int lastLeft = NOWHERE;
    int lastRight = NOWHERE;
    for (int i = 0, j = 0; rights > 0 && (i < lefts || j < rights); ) {
      int nextLeft = i < lefts ? left.position(i) : Integer.MAX_VALUE;
      int nextRight = j < rights ? right.position(j) : Integer.MAX_VALUE;
      int here = Math.min(nextLeft, nextRight);
      if ((nextRight == here && reaches(lastLeft, here))
          || (nextLeft == here && !near.ordered() && reaches(lastRight, here))) {
        return true;
      }
      if (nextLeft == here) {
        lastLeft = here;
        i++;
      }
      if (nextRight == here) {
        lastRight = here;
        j++;
      }
    }
    return false;
  }

  private boolean reaches(int before, int position) throws IOException {
    return before != NOWHERE
        && switch (near.distance()) {
          case Distance.Words words -> position - before <= words.count();
          case Distance.Sentence sentence -> text.shape().sentenceStart(position) <= before;
          case Distance.Paragraph paragraph -> text.shape().paragraphStart(position) <= before;
        };
  }
}

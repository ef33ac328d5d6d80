package org.newshound.lucene.position;

import java.io.IOException;
import java.util.Arrays;
import org.newshound.lucene.document.SentenceBounds;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.PositionalQuery;

/// Finds words that stand as a phrase, with or without slop, and as their limits ask.
final class WordsFinder {
  /// Takes the positions of a phrase's words and says whether to look for more.
  interface Visitor {
    boolean visit(int[] positions) throws IOException;
  }

  private final FieldView view;
  private final MatchBudget budget;
  private final PositionalQuery.Words words;
  private final int[] steps;
  private final int[][] places;
  private final int[] chosen;
  private final int from;
  private final int to;

  WordsFinder(FieldView view, MatchBudget budget, PositionalQuery.Words words) throws IOException {
    this.view = view;
    this.budget = budget;
    this.words = words;
    int count = words.slots().size();
    steps = new int[count];
    places = new int[count][];
    chosen = new int[count];
    boolean all = true;
    for (int i = 0; i < count && all; i++) {
      steps[i] = words.steps().get(i);
      places[i] = view.positions(words.slots().get(i));
      all = places[i].length > 0;
    }
    SentenceBounds shape = words.limits().lead() && all ? view.shape() : null;
    from = shape == null ? 0 : shape.leadStart();
    int first = words.limits().first();
    to = !all ? 0 : shape == null ? first : Math.min(first, shape.leadEnd());
  }

  /// Visits every way the words stand.
  void forEach(Visitor visitor) throws IOException {
    if (from < to) {
      choose(0, Integer.MAX_VALUE, Integer.MIN_VALUE, visitor);
    }
  }

  /// Chooses a position for a word and all behind it, given the least and greatest origin so far.
  private boolean choose(int word, int low, int high, Visitor visitor) throws IOException {
    if (word == places.length) {
      return !isRight() || visitor.visit(chosen);
    }
    int[] candidates = places[word];
    int least = word == 0 ? from : Math.max(from, high - words.slop() + steps[word]);
    int most = word == 0 ? to - 1 : Math.min(to - 1, low + words.slop() + steps[word]);
    for (int i = firstFrom(candidates, least); i < candidates.length; i++) {
      int position = candidates[i];
      if (position > most) {
        break;
      }
      if (!budget.goesOn()) {
        return false;
      }
      chosen[word] = position;
      int origin = position - steps[word];
      if (isFree(word)
          && !choose(word + 1, Math.min(low, origin), Math.max(high, origin), visitor)) {
        return false;
      }
    }
    return true;
  }

  private static int firstFrom(int[] positions, int least) {
    if (positions.length == 0 || positions[0] >= least) {
      return 0;
    }
    int found = Arrays.binarySearch(positions, least);
    return found >= 0 ? found : -found - 1;
  }

  /// Says whether no word before takes the same position.
  private boolean isFree(int word) {
    for (int i = 0; words.slop() > 0 && i < word; i++) {
      if (chosen[i] == chosen[word]) {
        return false;
      }
    }
    return true;
  }

  /// Says whether the chosen words are those of the text, not other forms, and capitalised as
  /// asked.
  private boolean isRight() throws IOException {
    boolean anyCasing = words.limits().anyCasing();
    for (int word = 0; word < chosen.length; word++) {
      boolean anyForm = !words.slots().get(word).isOwnAlone();
      if (anyForm && anyCasing) {
        continue;
      }
      TokenFlags map = view.words();
      if (!(anyForm || map.isStem(chosen[word]))
          || !(anyCasing || words.limits().casings().contains(map.casing(chosen[word])))) {
        return false;
      }
    }
    return true;
  }
}

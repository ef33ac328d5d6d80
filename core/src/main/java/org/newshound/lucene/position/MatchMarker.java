package org.newshound.lucene.position;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.newshound.plan.PositionalQuery;

/// Marks the words of a field that make a positional query match, and no others: of a pair that
/// must be in one sentence, those that are. A phrase is marked as one.
final class MatchMarker {
  private final PositionMatcher matcher;
  private final MatchBudget budget;
  private final Spans.Builder marked;

  MatchMarker(FieldView view, MatchBudget budget) {
    this.budget = budget;
    matcher = new PositionMatcher(view, budget);
    marked = new Spans.Builder(budget);
  }

  /// Marks the words of all matches and says how many there are apart from each other.
  int mark(PositionalQuery positional) throws IOException {
    Spans spans = matcher.spans(positional);
    mark(positional, spans);
    return spans.countApart();
  }

  /// Returns what has been marked so far.
  Spans marked() {
    return marked.build();
  }

  /// Marks the words of those matches that are wanted.
  private void mark(PositionalQuery positional, Spans wanted) throws IOException {
    if (wanted.isEmpty()) {
      return;
    }
    switch (positional) {
      case PositionalQuery.Words words ->
          matcher
              .finder(words)
              .forEach(positions -> {
                int start = PositionMatcher.least(positions);
                int end = PositionMatcher.greatest(positions);
                if (wanted.contains(start, end)) {
                  mark(words, positions, start, end);
                }
                return true;
              });
      case PositionalQuery.Any any -> markEach(any.queries(), wanted);
      case PositionalQuery.All all -> markEach(all.queries(), wanted);
      case PositionalQuery.Near near -> markNear(near, wanted);
      case PositionalQuery.NotNear apart -> mark(apart.wanted(), wanted);
      case PositionalQuery.AtLeast repeated -> mark(repeated.query(), wanted);
    }
  }

  private void mark(PositionalQuery.Words words, int[] positions, int start, int end) {
    if (words.slop() == 0) {
      marked.add(start, end);
    } else {
      Arrays.stream(positions).forEach(position -> marked.add(position, position));
    }
  }

  private void markEach(List<PositionalQuery> queries, Spans wanted) throws IOException {
    for (PositionalQuery each : queries) {
      mark(each, common(matcher.spans(each), wanted));
    }
  }

  private void markNear(PositionalQuery.Near near, Spans wanted) throws IOException {
    Spans[] spans = matcher.spans(near);
    if (spans == null) {
      return;
    }
    Spans.Builder[] taken = new Spans.Builder[spans.length];
    Arrays.setAll(taken, i -> new Spans.Builder(budget));
    matcher
        .finder(near, spans)
        .forEach(chosen -> {
          int start = PositionMatcher.start(spans, chosen);
          if (wanted.contains(start, PositionMatcher.end(spans, chosen))) {
            for (int i = 0; i < chosen.length; i++) {
              taken[i].add(spans[i].start(chosen[i]), spans[i].end(chosen[i]));
            }
          }
          return true;
        });
    int part = 0;
    for (List<PositionalQuery> side : List.of(near.left(), near.right())) {
      for (PositionalQuery positional : side) {
        mark(positional, taken[part++].build());
      }
    }
  }

  private Spans common(Spans spans, Spans wanted) {
    Spans.Builder common = new Spans.Builder(budget);
    for (int i = 0; i < spans.count(); i++) {
      if (wanted.contains(spans.start(i), spans.end(i))) {
        common.add(spans.start(i), spans.end(i));
      }
    }
    return common.build();
  }
}

package org.newshound.lucene.position;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.newshound.plan.PositionalQuery;

/// Marks the words of a text that make a pattern match, and no others: of a pair that must stand in
/// one sentence, those that do. A phrase is marked as one.
final class PatternMarker {
  private final PatternMatcher matcher;
  private final MatchBudget effort;
  private final Spans.Builder marked;

  PatternMarker(TextView view, MatchBudget effort) {
    this.effort = effort;
    matcher = new PatternMatcher(view, effort);
    marked = new Spans.Builder(effort);
  }

  /// Marks the words of all matches and says how many there are apart from each other.
  int mark(PositionalQuery pattern) throws IOException {
    Spans spans = matcher.spans(pattern);
    mark(pattern, spans);
    return spans.countApart();
  }

  /// Returns what has been marked so far.
  Spans marked() {
    return marked.build();
  }

  /// Marks the words of those matches that are wanted.
  private void mark(PositionalQuery pattern, Spans wanted) throws IOException {
    if (wanted.isEmpty()) {
      return;
    }
    switch (pattern) {
      case PositionalQuery.Words words ->
          matcher
              .finder(words)
              .forEach(positions -> {
                int start = PatternMatcher.least(positions);
                int end = PatternMatcher.greatest(positions);
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

  private void markEach(List<PositionalQuery> patterns, Spans wanted) throws IOException {
    for (PositionalQuery each : patterns) {
      mark(each, common(matcher.spans(each), wanted));
    }
  }

  private void markNear(PositionalQuery.Near near, Spans wanted) throws IOException {
    Spans[] spans = matcher.spans(near);
    if (spans == null) {
      return;
    }
    Spans.Builder[] taken = new Spans.Builder[spans.length];
    Arrays.setAll(taken, i -> new Spans.Builder(effort));
    matcher
        .finder(near, spans)
        .forEach(chosen -> {
          int start = PatternMatcher.start(spans, chosen);
          if (wanted.contains(start, PatternMatcher.end(spans, chosen))) {
            for (int i = 0; i < chosen.length; i++) {
              taken[i].add(spans[i].start(chosen[i]), spans[i].end(chosen[i]));
            }
          }
          return true;
        });
    int part = 0;
    for (List<PositionalQuery> side : List.of(near.left(), near.right())) {
      for (PositionalQuery pattern : side) {
        mark(pattern, taken[part++].build());
      }
    }
  }

  private Spans common(Spans spans, Spans wanted) {
    Spans.Builder common = new Spans.Builder(effort);
    for (int i = 0; i < spans.count(); i++) {
      if (wanted.contains(spans.start(i), spans.end(i))) {
        common.add(spans.start(i), spans.end(i));
      }
    }
    return common.build();
  }
}

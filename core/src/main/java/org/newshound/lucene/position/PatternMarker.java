package org.newshound.lucene.position;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.QueryTimeout;

/// Marks the words of a text that make a pattern match, and no others: of a pair that must stand in
/// one sentence, those that do.
final class PatternMarker {
  private final PatternMatcher matcher;
  private final BitSet marked = new BitSet();

  PatternMarker(TextView view, QueryTimeout limit) {
    matcher = new PatternMatcher(view, new Effort(limit));
  }

  /// Marks the words of all matches and says whether there are any.
  boolean mark(Pattern pattern) throws IOException {
    Spans spans = matcher.spans(pattern);
    mark(pattern, spans);
    return !spans.isEmpty();
  }

  /// Returns the positions of the words marked so far.
  BitSet marked() {
    return marked;
  }

  /// Marks the words of those matches that are wanted.
  private void mark(Pattern pattern, Spans wanted) throws IOException {
    if (wanted.isEmpty()) {
      return;
    }
    switch (pattern) {
      case Pattern.Words words ->
          matcher
              .finder(words)
              .forEach(
                  positions -> {
                    int start = PatternMatcher.least(positions);
                    if (wanted.contains(start, PatternMatcher.greatest(positions))) {
                      Arrays.stream(positions).forEach(marked::set);
                    }
                    return true;
                  });
      case Pattern.Any any -> {
        for (Pattern each : any.patterns()) {
          mark(each, common(matcher.spans(each), wanted));
        }
      }
      case Pattern.Near near -> markNear(near, wanted);
      case Pattern.Apart apart -> mark(apart.wanted(), wanted);
      case Pattern.Repeated repeated -> mark(repeated.pattern(), wanted);
    }
  }

  private void markNear(Pattern.Near near, Spans wanted) throws IOException {
    Spans[] spans = matcher.spans(near);
    if (spans == null) {
      return;
    }
    Spans.Builder[] taken = new Spans.Builder[spans.length];
    Arrays.setAll(taken, i -> new Spans.Builder());
    matcher
        .finder(near, spans)
        .forEach(
            chosen -> {
              int start = PatternMatcher.start(spans, chosen);
              if (wanted.contains(start, PatternMatcher.end(spans, chosen))) {
                for (int i = 0; i < chosen.length; i++) {
                  taken[i].add(spans[i].start(chosen[i]), spans[i].end(chosen[i]));
                }
              }
              return true;
            });
    int part = 0;
    for (List<Pattern> side : List.of(near.left(), near.right())) {
      for (Pattern pattern : side) {
        mark(pattern, taken[part++].build());
      }
    }
  }

  private static Spans common(Spans spans, Spans wanted) {
    Spans.Builder common = new Spans.Builder();
    for (int i = 0; i < spans.count(); i++) {
      if (wanted.contains(spans.start(i), spans.end(i))) {
        common.add(spans.start(i), spans.end(i));
      }
    }
    return common.build();
  }
}

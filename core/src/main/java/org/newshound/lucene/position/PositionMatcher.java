package org.newshound.lucene.position;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.SentenceBounds;
import org.newshound.plan.PositionalQuery;
import org.newshound.query.Distance;

/// Finds a positional query in one field.
final class PositionMatcher {
  private static final SentenceBounds UNUSED = new SentenceBounds();

  private final FieldView view;
  private final MatchBudget budget;

  PositionMatcher(FieldView view, MatchBudget budget) {
    this.view = view;
    this.budget = budget;
  }

  /// Says whether a positional query matches at all.
  boolean matches(PositionalQuery positional) throws IOException {
    return switch (positional) {
      case PositionalQuery.Words words -> {
        AtomicBoolean found = new AtomicBoolean();
        new WordsFinder(view, budget, words).forEach(positions -> isFirst(found));
        yield found.get();
      }
      case PositionalQuery.Any any -> {
        for (PositionalQuery each : any.queries()) {
          if (matches(each)) {
            yield true;
          }
        }
        yield false;
      }
      case PositionalQuery.All all -> !spans(all).isEmpty();
      case PositionalQuery.Near near -> {
        Spans[] spans = spans(near);
        AtomicBoolean found = new AtomicBoolean();
        if (spans != null) {
          finder(near, spans).forEach(chosen -> isFirst(found));
        }
        yield found.get();
      }
      case PositionalQuery.NotNear apart -> !spans(apart).isEmpty();
      case PositionalQuery.AtLeast repeated -> !spans(repeated).isEmpty();
    };
  }

  /// Notes that something was found, which is enough.
  private static boolean isFirst(AtomicBoolean found) {
    found.set(true);
    return false;
  }

  /// Returns all matches of a positional query.
  Spans spans(PositionalQuery positional) throws IOException {
    Spans.Builder spans = new Spans.Builder(budget);
    switch (positional) {
      case PositionalQuery.Words words ->
          new WordsFinder(view, budget, words)
              .forEach(positions -> {
                spans.add(least(positions), greatest(positions));
                return true;
              });
      case PositionalQuery.Any any -> {
        for (PositionalQuery each : any.queries()) {
          spans.addAll(spans(each));
        }
      }
      case PositionalQuery.All all -> {
        for (PositionalQuery each : all.queries()) {
          Spans found = spans(each);
          if (found.isEmpty()) {
            return Spans.NONE;
          }
          spans.addAll(found);
        }
      }
      case PositionalQuery.Near near -> {
        Spans[] parts = spans(near);
        if (parts != null) {
          finder(near, parts)
              .forEach(chosen -> {
                spans.add(start(parts, chosen), end(parts, chosen));
                return true;
              });
        }
      }
      case PositionalQuery.NotNear apart -> {
        Spans wanted = spans(apart.wanted());
        List<NearFinder> finders = finders(apart, wanted);
        for (int i = 0; i < wanted.count(); i++) {
          if (isApart(finders, i)) {
            spans.add(wanted.start(i), wanted.end(i));
          }
        }
      }
      case PositionalQuery.AtLeast repeated -> {
        Spans all = spans(repeated.query());
        return all.countApart() >= repeated.count() ? all : Spans.NONE;
      }
    }
    return spans.build();
  }

  /// Returns the matches of each positional query of a proximity, left ones first; null when one
  /// has none.
  Spans @Nullable [] spans(PositionalQuery.Near near) throws IOException {
    Spans[] spans = new Spans[near.left().size() + near.right().size()];
    int count = 0;
    for (List<PositionalQuery> side : List.of(near.left(), near.right())) {
      for (PositionalQuery positional : side) {
        spans[count] = spans(positional);
        if (spans[count++].isEmpty()) {
          return null;
        }
      }
    }
    return spans;
  }

  NearFinder finder(PositionalQuery.Near near, Spans[] spans) throws IOException {
    return new NearFinder(
        spans, near.left().size(), near.distance(), near.ordered(), shape(near.distance()), budget);
  }

  private List<NearFinder> finders(PositionalQuery.NotNear apart, Spans wanted) throws IOException {
    List<NearFinder> finders = new ArrayList<>();
    for (PositionalQuery unwanted : apart.unwanted()) {
      Spans[] spans = {wanted, wanted.isEmpty() ? Spans.NONE : spans(unwanted)};
      SentenceBounds shape = shape(apart.distance());
      finders.add(new NearFinder(spans, 1, apart.distance(), apart.ordered(), shape, budget));
    }
    return finders;
  }

  private static boolean isApart(List<NearFinder> finders, int match) {
    for (NearFinder finder : finders) {
      if (finder.isApart(match)) {
        return true;
      }
    }
    return false;
  }

  private SentenceBounds shape(Distance distance) throws IOException {
    return distance instanceof Distance.Words ? UNUSED : view.shape();
  }

  WordsFinder finder(PositionalQuery.Words words) throws IOException {
    return new WordsFinder(view, budget, words);
  }

  static int least(int[] positions) {
    int least = positions[0];
    for (int position : positions) {
      least = Math.min(least, position);
    }
    return least;
  }

  static int greatest(int[] positions) {
    int greatest = positions[0];
    for (int position : positions) {
      greatest = Math.max(greatest, position);
    }
    return greatest;
  }

  static int start(Spans[] spans, int[] chosen) {
    int start = Integer.MAX_VALUE;
    for (int i = 0; i < chosen.length; i++) {
      start = Math.min(start, spans[i].start(chosen[i]));
    }
    return start;
  }

  static int end(Spans[] spans, int[] chosen) {
    int end = 0;
    for (int i = 0; i < chosen.length; i++) {
      end = Math.max(end, spans[i].end(chosen[i]));
    }
    return end;
  }
}

package org.newshound.lucene.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newshound.plan.SearchField;
import org.newshound.query.QueryField;
import org.newshound.search.Snippet.Mark;

/// Puts marks in order.
public final class Highlights {
  private Highlights() {}

  /// Returns marks in order; those that overlap are one.
  public static List<Mark> merged(List<Mark> marks) {
    List<Mark> merged = new ArrayList<>();
    marks.stream()
        .sorted(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end))
        .forEach(mark -> {
          Mark last = merged.isEmpty() ? null : merged.getLast();
          if (last != null && mark.start() < last.end()) {
            merged.set(merged.size() - 1, new Mark(last.start(), Math.max(last.end(), mark.end())));
          } else {
            merged.add(mark);
          }
        });
    return merged;
  }

  /// Returns marks by the field of their text.
  public static Map<QueryField, List<Mark>> byField(Map<SearchField, List<Mark>> marks) {
    Map<QueryField, List<Mark>> fields = new EnumMap<>(QueryField.class);
    marks.forEach((part, those) -> fields.put(part.field(), merged(those)));
    return fields;
  }
}

package org.newshound.lucene.position;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;

/// Looks for patterns in the documents of a segment, in ascending order of documents.
final class SegmentPatterns {
  private final List<Sought> all = new ArrayList<>();
  private final int count;
  private final MatchBudget effort;

  SegmentPatterns(
      LeafReader reader, Map<SearchField, PositionalQuery> patterns, int count, QueryBudget budget)
      throws IOException {
    this.count = count;
    effort = new MatchBudget(budget);
    for (SearchField part : SearchField.values()) {
      PositionalQuery pattern = patterns.get(part);
      if (pattern != null) {
        SegmentText text = new SegmentText(reader, part);
        all.add(new Sought(pattern, text, WordPair.of(pattern, text).orElse(null)));
      }
    }
  }

  /// A pattern, the text to look in, and what finds the pattern if it is a mere pair of words.
  private record Sought(PositionalQuery pattern, SegmentText text, @Nullable WordPair pair) {}

  /// Says whether a document has enough matches.
  boolean match(int document) throws IOException {
    int missing = count;
    for (Sought sought : all) {
      sought.text().moveTo(document);
      missing -= count == 1 ? (isIn(sought, document) ? 1 : 0) : count(sought);
      if (missing <= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(Sought sought, int document) throws IOException {
    return sought.pair() == null
        ? new PatternMatcher(sought.text(), effort).matches(sought.pattern())
        : effort.goesOn() && sought.pair().isIn(document);
  }

  private int count(Sought sought) throws IOException {
    return new PatternMatcher(sought.text(), effort).spans(sought.pattern()).countApart();
  }
}

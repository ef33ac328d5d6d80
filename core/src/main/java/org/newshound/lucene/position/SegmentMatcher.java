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

/// Looks for positional queries in the documents of a segment, in ascending order of documents.
final class SegmentMatcher {
  private final List<Sought> all = new ArrayList<>();
  private final int count;
  private final MatchBudget matches;

  SegmentMatcher(
      LeafReader reader, Map<SearchField, PositionalQuery> queries, int count, QueryBudget budget)
      throws IOException {
    this.count = count;
    matches = new MatchBudget(budget);
    for (SearchField part : SearchField.values()) {
      PositionalQuery positional = queries.get(part);
      if (positional != null) {
        SegmentField text = new SegmentField(reader, part);
        all.add(new Sought(positional, text, WordPair.of(positional, text).orElse(null)));
      }
    }
  }

  /// A positional query, the text to look in, and what finds the positional query if it is a mere
  /// pair of words.
  private record Sought(PositionalQuery positional, SegmentField text, @Nullable WordPair pair) {}

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
        ? new PositionMatcher(sought.text(), matches).matches(sought.positional())
        : matches.goesOn() && sought.pair().isIn(document);
  }

  private int count(Sought sought) throws IOException {
    return new PositionMatcher(sought.text(), matches).spans(sought.positional()).countApart();
  }
}

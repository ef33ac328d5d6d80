package org.newshound.lucene.position;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.newshound.lucene.document.TextPart;

/// Looks for patterns in the documents of a segment, in ascending order of documents.
final class SegmentPatterns {
  private final List<Sought> all = new ArrayList<>();
  private final int count;
  private final Effort effort;

  SegmentPatterns(LeafReader reader, Map<TextPart, Pattern> patterns, int count, Allowance limit)
      throws IOException {
    this.count = count;
    effort = new Effort(limit);
    for (TextPart part : TextPart.values()) {
      Pattern pattern = patterns.get(part);
      if (pattern != null) {
        all.add(new Sought(pattern, new SegmentText(reader, part)));
      }
    }
  }

  /// A pattern, and the text to look in.
  private record Sought(Pattern pattern, SegmentText text) {}

  /// Says whether a document has enough matches.
  boolean match(int document) throws IOException {
    int missing = count;
    for (Sought sought : all) {
      sought.text().moveTo(document);
      PatternMatcher matcher = new PatternMatcher(sought.text(), effort);
      Pattern pattern = sought.pattern();
      if (count == 1) {
        missing -= matcher.matches(pattern) ? 1 : 0;
      } else {
        missing -= matcher.spans(pattern).countApart();
      }
      if (missing <= 0) {
        return true;
      }
    }
    return false;
  }
}

package org.newshound.lucene.position;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.QueryTimeout;
import org.newshound.lucene.document.TextPart;

/// Looks for patterns in the documents of a segment, in ascending order of documents.
final class SegmentPatterns {
  private final Map<TextPart, Pattern> patterns;
  private final Map<TextPart, SegmentText> texts = new EnumMap<>(TextPart.class);
  private final int count;
  private final Effort effort;

  SegmentPatterns(LeafReader reader, Map<TextPart, Pattern> patterns, int count, QueryTimeout limit)
      throws IOException {
    this.patterns = new EnumMap<>(patterns);
    this.count = count;
    effort = new Effort(limit);
    for (TextPart part : patterns.keySet()) {
      texts.put(part, new SegmentText(reader, part));
    }
  }

  /// Says whether a document has enough matches.
  boolean match(int document) throws IOException {
    int missing = count;
    for (Map.Entry<TextPart, SegmentText> each : texts.entrySet()) {
      SegmentText text = each.getValue();
      text.moveTo(document);
      PatternMatcher matcher = new PatternMatcher(text, effort);
      Pattern pattern = patterns.get(each.getKey());
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

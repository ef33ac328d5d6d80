package org.newshound.lucene.position;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;
import org.newshound.search.Snippet.Mark;

/// Says where in the fields of articles positional queries match, for the documents of a segment in
/// ascending order.
public final class FieldHighlights {
  private final LeafReader reader;
  private final MatchBudget matches;
  private final Map<SearchField, SegmentField> texts = new EnumMap<>(SearchField.class);

  /// Makes one for a segment.
  public FieldHighlights(LeafReader reader, QueryBudget budget) {
    this.reader = reader;
    matches = new MatchBudget(budget);
  }

  /// Returns the places in each text that make a document match, in order and as units of the text;
  /// none when it does not match.
  ///
  /// @param count how many matches apart from each other all texts must have together
  public Optional<Map<SearchField, List<Mark>>> of(
      Map<SearchField, ? extends PositionalQuery> queries, int count, int document)
      throws IOException {
    Map<SearchField, List<Mark>> marks = new EnumMap<>(SearchField.class);
    int found = 0;
    for (SearchField part : SearchField.values()) {
      PositionalQuery positional = queries.get(part);
      if (positional != null) {
        SegmentField text = text(part);
        text.moveTo(document);
        MatchMarker marker = new MatchMarker(text, matches);
        int here = marker.mark(positional);
        if (here > 0) {
          found += here;
          marks.put(part, places(marker.marked(), text.words()));
        }
      }
    }
    return found < count ? Optional.empty() : Optional.of(marks);
  }

  /// Returns how many matches apart from each other a text of a document has.
  public int count(SearchField part, PositionalQuery positional, int document) throws IOException {
    SegmentField text = text(part);
    text.moveTo(document);
    return new PositionMatcher(text, matches).spans(positional).countApart();
  }

  private SegmentField text(SearchField part) throws IOException {
    SegmentField text = texts.get(part);
    if (text == null) {
      text = new SegmentField(reader, part);
      texts.put(part, text);
    }
    return text;
  }

  private static List<Mark> places(Spans spans, TokenFlags words) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < spans.count(); i++) {
      marks.add(new Mark(words.start(spans.start(i)), words.end(spans.end(i))));
    }
    return marks;
  }
}

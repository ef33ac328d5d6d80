package org.newshound.lucene.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A stream of marks at given positions.
public final class SpanTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final List<Mark> marks = new ArrayList<>();
  private int next;

  /// Makes a stream without marks.
  public SpanTokens() {}

  /// Adds a mark behind those before it.
  public void add(String mark, int position) {
    marks.add(new Mark(mark, position));
  }

  @Override
  public boolean incrementToken() {
    if (next == marks.size()) {
      return false;
    }
    clearAttributes();
    int before = next == 0 ? -1 : marks.get(next - 1).position();
    Mark mark = marks.get(next++);
    term.append(mark.text());
    place.setPositionIncrement(mark.position() - before);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }

  private record Mark(String text, int position) {}
}

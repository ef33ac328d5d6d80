package org.newshound.lucene.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Plays kept tokens back as a stream.
final class TokenReplay extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final Tokens tokens;
  private int next;

  TokenReplay(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.count()) {
      return false;
    }
    clearAttributes();
    tokens.copy(next, term);
    offsets.setOffset(tokens.start(next), tokens.stop(next));
    place.setPositionIncrement(
        tokens.position(next) - (next == 0 ? -1 : tokens.position(next - 1)));
    next++;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}

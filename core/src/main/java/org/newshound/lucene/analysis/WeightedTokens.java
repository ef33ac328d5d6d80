package org.newshound.lucene.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// A stream of the tokens of several texts, each counted as often as its text weighs. It has no
/// positions.
public final class WeightedTokens extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final List<Weighted> texts = new ArrayList<>();
  private int text;
  private int next;

  /// Makes a stream without tokens.
  public WeightedTokens() {}

  /// Adds the tokens of a text.
  public void add(Tokens tokens, int weight) {
    texts.add(new Weighted(tokens, weight));
  }

  @Override
  public boolean incrementToken() {
    while (text < texts.size() && next == texts.get(text).tokens().count()) {
      text++;
      next = 0;
    }
    if (text == texts.size()) {
      return false;
    }
    clearAttributes();
    texts.get(text).tokens().copy(next++, term);
    frequency.setTermFrequency(texts.get(text).weight());
    return true;
  }

  @Override
  public void reset() {
    text = 0;
    next = 0;
  }

  private record Weighted(Tokens tokens, int weight) {}
}

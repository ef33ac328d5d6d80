package org.newshound.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Puts the base of an English word in the place of a form that KStem keeps apart: see
/// [Inflections].
final class InflectionFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  InflectionFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String base = Inflections.base(term.buffer(), term.length());
    if (base != null) {
      term.setEmpty().append(base);
    }
    return true;
  }
}

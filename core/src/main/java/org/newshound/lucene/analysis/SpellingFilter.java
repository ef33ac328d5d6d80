package org.newshound.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Folds British spellings into American ones: see [Spelling].
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream stems) {
    super(stems);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded = Spelling.fold(term.buffer(), term.length());
    if (folded != null) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}

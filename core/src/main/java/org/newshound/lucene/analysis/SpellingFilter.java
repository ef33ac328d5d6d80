package org.newshound.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Folds British spellings into American ones: see [Spelling].
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  private final boolean stems;

  /// @param stems whether the tokens are stems; else they are words on their way to them
  SpellingFilter(TokenStream tokens, boolean stems) {
    super(tokens);
    this.stems = stems;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String folded =
        stems
            ? Spelling.foldStem(term.buffer(), term.length())
            : Spelling.foldParts(term.buffer(), term.length());
    if (folded != null) {
      term.setEmpty().append(folded);
    }
    return true;
  }
}

package org.newshound.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes -oes and -aes of Portuguese plurals the -ao of the singular. Lucene's stemmer knows them
/// by their tildes only, which folding takes away.
final class PortuguesePluralFilter extends TokenFilter {
  private static final int MIN_LENGTH = 5;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  PortuguesePluralFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = term.length();
    char[] word = term.buffer();
    if (length >= MIN_LENGTH
        && word[length - 1] == 's'
        && word[length - 2] == 'e'
        && (word[length - 3] == 'o' || word[length - 3] == 'a')) {
      word[length - 3] = 'a';
      word[length - 2] = 'o';
      term.setLength(length - 1);
    }
    return true;
  }
}

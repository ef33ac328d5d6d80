package org.newshound.lucene.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Gives English stems of one family the same stem: see [Families].
final class FamilyFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Before before;

  private FamilyFilter(PorterStemFilter shortened, Before before) {
    super(shortened);
    this.before = before;
  }

  static TokenStream of(TokenStream stems) {
    Before before = new Before(stems);
    return new FamilyFilter(new PorterStemFilter(before), before);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (before.mayShorten) {
      if (Families.isFamily(term.buffer(), term.length())) {
        restore();
      } else {
        term.copyBuffer(before.stem, 0, before.length);
      }
    }
    return true;
  }

  private void restore() {
    int last = term.length() - 1;
    if (term.charAt(last) == 'i') {
      term.buffer()[last] = 'y';
      return;
    }
    char ending = Families.ending(term.buffer(), term.length());
    if (ending != 0) {
      term.append(ending);
    }
  }

  /// Keeps each stem as it was, and has those passed over that the rules were not made for.
  private static final class Before extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private char[] stem = new char[32];
    private int length;
    private boolean mayShorten;

    Before(TokenStream stems) {
      super(stems);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      mayShorten = Families.mayShorten(term.buffer(), term.length());
      keyword.setKeyword(!mayShorten);
      if (mayShorten) {
        length = term.length();
        if (stem.length < length) {
          stem = Arrays.copyOf(stem, length * 2);
        }
        System.arraycopy(term.buffer(), 0, stem, 0, length);
      }
      return true;
    }
  }
}

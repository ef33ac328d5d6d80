package org.newshound.lucene.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Folds each word in one pass: see [Folding]. Words of which nothing is left are passed over,
/// their place stays.
final class FoldingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);

  FoldingFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      fold();
      if (term.length() > 0) {
        place.setPositionIncrement(place.getPositionIncrement() + skipped);
        return true;
      }
      skipped += place.getPositionIncrement();
    }
    return false;
  }

  private void fold() {
    boolean capitals = Countries.isCapital(term.buffer(), term.length());
    int length = Folding.foldAscii(term.buffer(), term.length());
    if (length == Folding.NOT_ASCII) {
      String folded = Folding.fold(term);
      term.setEmpty().append(folded);
    } else {
      term.setLength(length);
    }
    int joined = Countries.fold(term.buffer(), term.length(), capitals);
    if (joined < 0) {
      term.setEmpty().append(Countries.dotted(term.buffer()));
    } else {
      term.setLength(joined);
    }
  }
}

package org.newshound.lucene.position;

import java.io.IOException;
import org.newshound.lucene.document.SentenceBounds;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.TermSlot;

/// One text of one article as the index holds it.
interface FieldView {
  /// Returns the positions of a slot's terms, in order, without repeats: of words that are their
  /// own stems alone those of the stems, to be held against [#words].
  int[] positions(TermSlot slot) throws IOException;

  /// Returns the sentences, paragraphs and lead of the text.
  SentenceBounds shape() throws IOException;

  /// Returns the places and capitals of the words.
  TokenFlags words() throws IOException;
}

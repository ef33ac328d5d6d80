package org.newshound.lucene.scoring;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;

/// How many words a text has, as roughly as the index keeps it.
final class TextLength {
  /// That of a text that is not searched.
  static final TextLength NONE = new TextLength(null);

  private static final int BYTES = 256;
  private static final float[] WORDS = words();

  private final @Nullable NumericDocValues norms;

  private TextLength(@Nullable NumericDocValues norms) {
    this.norms = norms;
  }

  static TextLength of(LeafReader reader, SearchField part) throws IOException {
    return new TextLength(reader.getNormValues(Fields.terms(part)));
  }

  /// Returns the number for what the index keeps of it.
  static float words(long norm) {
    return WORDS[Byte.toUnsignedInt((byte) norm)];
  }

  /// Returns the number of words of a document's text; 0 when it has none.
  float of(int document) throws IOException {
    return norms != null && norms.advanceExact(document) ? words(norms.longValue()) : 0;
  }

  private static float[] words() {
    float[] words = new float[BYTES];
    for (int i = 0; i < BYTES; i++) {
      words[i] = SmallFloat.byte4ToInt((byte) i);
    }
    return words;
  }
}

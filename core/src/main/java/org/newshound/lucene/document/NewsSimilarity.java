package org.newshound.lucene.document;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 as Lucene has it, with the same saturation and length normalization in every field.
public final class NewsSimilarity {
  private static final float SATURATION = 1.2f;
  private static final float LENGTH = 0.75f;

  private NewsSimilarity() {}

  /// Returns the similarity that articles are indexed and searched with.
  public static Similarity create() {
    return new BM25Similarity(SATURATION, LENGTH);
  }
}

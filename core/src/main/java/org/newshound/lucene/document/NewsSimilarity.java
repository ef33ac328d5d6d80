package org.newshound.lucene.document;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 with the same saturation and length normalization in every field; chosen on the judged sets
/// of `core/docs/decisions/0002-relevance.md`.
public final class NewsSimilarity {
  /// How soon more of the same word stops counting: `k1` of BM25.
  public static final float SATURATION = 1.2f;

  /// How much the length of a text counts: `b` of BM25.
  public static final float LENGTH = 0.75f;

  private NewsSimilarity() {}

  /// Returns the similarity that articles are indexed and searched with.
  public static Similarity create() {
    return new BM25Similarity(SATURATION, LENGTH);
  }
}

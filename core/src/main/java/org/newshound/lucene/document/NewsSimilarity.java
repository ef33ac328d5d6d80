package org.newshound.lucene.document;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// BM25 for every field. In the weighted text a word of the body counts ten times, so there the
/// saturation is ten times as slow; the scores are those of weights relative to one.
public final class NewsSimilarity extends PerFieldSimilarityWrapper {
  private static final float SATURATION = 1.2f;
  private static final float LENGTH = 0.75f;
  private static final NewsSimilarity INSTANCE = new NewsSimilarity();

  private final Similarity weighted = new BM25Similarity(SATURATION * TextPart.BODY_WEIGHT, LENGTH);
  private final Similarity plain = new BM25Similarity(SATURATION, LENGTH);

  private NewsSimilarity() {}

  /// Returns the similarity that articles are indexed and searched with.
  public static Similarity create() {
    return INSTANCE;
  }

  @Override
  public Similarity get(String field) {
    return field.equals(Fields.TEXT) ? weighted : plain;
  }
}

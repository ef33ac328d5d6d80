package org.newshound.lucene.scoring;

import org.newshound.lucene.document.NewsSimilarity;

/// BM25 of one word in texts of some average length (Robertson and Zaragoza 2009, The Probabilistic
/// Relevance Framework).
///
/// @param idf how telling the word is, times what its texts weigh
/// @param still what the length does not change of the saturation
/// @param slope what each word of the text adds to it
public record Bm25(double idf, double still, double slope) {

  /// Returns that of a word that stands in some of so many texts.
  ///
  /// @param weight what scores are multiplied by
  static Bm25 of(long documents, long withWord, double averageLength, double weight) {
    return of(telling(documents, withWord), averageLength, weight);
  }

  /// Returns that of a word that is so telling.
  ///
  /// @param weight what scores are multiplied by
  static Bm25 of(double telling, double averageLength, double weight) {
    return new Bm25(
        telling * weight,
        NewsSimilarity.SATURATION * (1 - NewsSimilarity.LENGTH),
        NewsSimilarity.SATURATION * NewsSimilarity.LENGTH / averageLength);
  }

  /// Returns how telling a word is that stands in some of so many texts.
  public static double telling(long documents, long withWord) {
    return Math.log(1 + (documents - withWord + 0.5) / (withWord + 0.5));
  }

  /// Returns the score of a text.
  double score(double frequency, double length) {
    return idf * frequency / (frequency + still + slope * length);
  }
}

package org.newshound.lucene.scoring;

import org.newshound.lucene.document.NewsSimilarity;

/// BM25 of one word in texts of some average length (Robertson and Zaragoza 2009, The Probabilistic
/// Relevance Framework).
///
/// @param idf the inverse document frequency of the word, times what its fields weigh
/// @param still what the length does not change of the saturation
/// @param slope what each word of the text adds to it
public record Bm25(double idf, double still, double slope) {

  /// Returns that of a word that occurs in some of so many texts.
  ///
  /// @param weight what scores are multiplied by
  static Bm25 of(long documents, long withWord, double averageLength, double weight) {
    return of(idf(documents, withWord), averageLength, weight);
  }

  /// Returns that of a word with an inverse document frequency.
  ///
  /// @param weight what scores are multiplied by
  static Bm25 of(double idf, double averageLength, double weight) {
    return new Bm25(
        idf * weight,
        NewsSimilarity.SATURATION * (1 - NewsSimilarity.LENGTH),
        NewsSimilarity.SATURATION * NewsSimilarity.LENGTH / averageLength);
  }

  /// Returns the inverse document frequency of a word: how rare it is among so many texts.
  public static double idf(long documents, long withWord) {
    return Math.log(1 + (documents - withWord + 0.5) / (withWord + 0.5));
  }

  /// Returns the score of a text.
  double score(double frequency, double length) {
    return idf * frequency / (frequency + still + slope * length);
  }
}

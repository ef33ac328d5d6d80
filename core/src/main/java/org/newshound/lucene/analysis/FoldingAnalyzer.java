package org.newshound.lucene.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts a text into words by the rules of Unicode and folds case, accents and apostrophes.
final class FoldingAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new FoldingFilter(words));
  }
}

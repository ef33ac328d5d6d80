package org.newshound.lucene.analysis;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.KStemFilter;

/// Turns texts and typed words into tokens, the same way for both.
///
/// Safe for use by many threads.
public final class TextAnalysis {
  /// Names what this class makes of a text. It is kept with every index: change it whenever a text
  /// may yield other tokens than before.
  public static final String FINGERPRINT = "english-1";

  private final Analyzer words = new FoldingAnalyzer();

  /// Returns the words of a text as they stand, folded.
  public Tokens exact(String text) {
    return exact(List.of(text), 0);
  }

  /// Returns the words of several texts, as if they stood in one, parted by a line feed.
  ///
  /// @param gap how many positions lie between the last word of one and the first of the next
  public Tokens exact(List<String> texts, int gap) {
    Tokens tokens = new Tokens();
    int offset = 0;
    for (String text : texts) {
      tokens.append(words.tokenStream("", text), offset, offset == 0 ? 0 : gap);
      offset += text.length() + 1;
    }
    return tokens;
  }

  /// Returns a word, or a part of one, as the words of the index are folded.
  public static String fold(String word) {
    return Folding.fold(word);
  }

  /// Returns the stems of words at the places of the words.
  public Tokens stemmed(Tokens exact) {
    Tokens stems = new Tokens();
    stems.append(new KStemFilter(exact.stream()), 0, 0);
    return stems;
  }
}

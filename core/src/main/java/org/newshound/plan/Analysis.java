package org.newshound.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How typed words become terms, in the same way as the words of articles.
public interface Analysis {
  /// Returns the words of a text in order, each with its stem in each of some languages.
  List<AnalyzedWord> words(String text, Set<Stemming> languages);

  /// Returns the term of an exact word that differs from its stem.
  String exactTerm(String word);

  /// Returns the country that a word typed in lower case may mean in addition to the word itself:
  /// `us` is also `u.s`.
  Optional<String> country(String typed);

  /// A word of a text.
  ///
  /// @param text the word itself, folded
  /// @param position its position in the text, from 0
  /// @param stems its stem in each language that was asked for
  record AnalyzedWord(String text, int position, Map<Stemming, String> stems) {
    /// Copies the stems.
    public AnalyzedWord {
      stems = Map.copyOf(stems);
    }

    /// Returns its stem in a language.
    String stem(Stemming language) {
      String stem = stems.get(language);
      if (stem == null) {
        throw new IllegalArgumentException(text + " was not stemmed in " + language);
      }
      return stem;
    }
  }
}

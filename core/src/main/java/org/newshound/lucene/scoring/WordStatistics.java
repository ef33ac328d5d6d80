package org.newshound.lucene.scoring;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;

/// What a word counts in each text.
///
/// Headline and body are one text in which each word of the headline stands three times (BM25F:
/// Robertson, Zaragoza, Taylor 2004). A word that stands early in the body gets a bonus on top:
/// news begins with what it is about. The weights are chosen in
/// `core/docs/decisions/0002-relevance.md`.
///
/// @param story what it counts in headline and body
/// @param others what it counts in each of the other texts
record WordStatistics(Bm25 story, Map<SearchField, Bm25> others) {
  /// How often each word of a headline counts.
  static final double HEADLINE_WEIGHT = 3;

  private static final double EARLY_WEIGHT = 0.2;
  private static final double EARLY_HALF = 20;

  static WordStatistics of(
      Frequencies frequencies,
      List<String> terms,
      Map<SearchField, List<TermStates>> states,
      float boost)
      throws IOException {
    long documents = 1;
    long withWord = 1;
    double words = 0;
    Map<SearchField, Double> averages = new EnumMap<>(SearchField.class);
    Map<SearchField, Double> telling = new EnumMap<>(SearchField.class);
    for (Map.Entry<SearchField, List<TermStates>> entry : states.entrySet()) {
      SearchField part = entry.getKey();
      CollectionStatistics texts = frequencies.of(Fields.terms(part)).orElse(null);
      if (texts == null) {
        continue;
      }
      long found = 0;
      for (int i = 0; i < terms.size(); i++) {
        Term term = new Term(Fields.terms(part), terms.get(i));
        found = Math.max(found, frequencies.docFreq(term, entry.getValue().get(i)));
      }
      if (isStory(part)) {
        documents = Math.max(documents, texts.docCount());
        withWord = Math.max(withWord, found);
        words += weight(part) * texts.sumTotalTermFreq();
      } else {
        averages.put(part, (double) texts.sumTotalTermFreq() / texts.docCount());
        telling.put(part, Bm25.telling(texts.docCount(), found));
      }
    }
    boolean isInStories = states.keySet().stream().anyMatch(WordStatistics::isStory);
    double idf = Bm25.telling(documents, withWord);
    Map<SearchField, Bm25> others = new EnumMap<>(SearchField.class);
    averages.forEach((part, average) -> {
      // A common word is no more telling where few texts have it: oil in the line of Oil City.
      double rarity = telling.getOrDefault(part, idf);
      double own = isInStories ? Math.min(idf, rarity) : rarity;
      others.put(part, Bm25.of(own, average, (double) boost * part.boost()));
    });
    return new WordStatistics(Bm25.of(idf, Math.max(1, words / documents), boost), others);
  }

  /// Says whether a text is headline or body.
  static boolean isStory(SearchField part) {
    return part == SearchField.HEADLINE || part == SearchField.BODY;
  }

  /// Returns how often a word of headline or body counts.
  static double weight(SearchField part) {
    return part == SearchField.HEADLINE ? HEADLINE_WEIGHT : 1;
  }

  /// Returns the bonus of a word whose first place in the body is this, counted from 0.
  double early(int position) {
    return mostEarly() * EARLY_HALF / (EARLY_HALF + position);
  }

  /// Returns the bonus of the first word of a body.
  double mostEarly() {
    return EARLY_WEIGHT * story.idf();
  }

  /// Returns a score that no text with these values exceeds, whatever the other texts hold.
  double most(SearchField part, double frequency, double length) {
    if (!isStory(part)) {
      return other(part).score(frequency, length);
    }
    // Saturation makes two texts together count at most what each counts alone.
    double weight = weight(part);
    double score = story.score(weight * frequency, weight * length);
    return part == SearchField.BODY ? score + mostEarly() : score;
  }

  /// Returns what the word counts in a text that is neither headline nor body.
  Bm25 other(SearchField part) {
    Bm25 other = others.get(part);
    if (other == null) {
      throw new IllegalArgumentException("the word is not looked up in " + part);
    }
    return other;
  }
}

package org.newshound.lucene.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.newshound.plan.Stemming;

/// The filters that stem the words of each language.
final class StemFilters {
  private static final CharArraySet ITALIAN_ARTICLES =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "l", "un", "d", "c", "dell", "all", "nell", "sull", "dall", "gl", "degl", "agl"),
              false));

  private StemFilters() {}

  /// Returns the stems of folded words, one for each.
  static TokenStream of(Stemming language, TokenStream words) {
    return switch (language) {
      case ENGLISH ->
          FamilyFilter.of(
              new SpellingFilter(
                  new KStemFilter(new InflectionFilter(new SpellingFilter(words, false))), true));
      case GERMAN ->
          snowball(
              new EndingsFilter(new GermanNormalizationFilter(words), Endings.GERMAN), "German");
      case FRENCH ->
          snowball(
              new EndingsFilter(
                  new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), Endings.FRENCH),
              "French");
      case SPANISH -> snowball(new EndingsFilter(words, Endings.SPANISH), "Spanish");
      case ITALIAN ->
          new EndingsFilter(
              snowball(
                  new EndingsFilter(new ElisionFilter(words, ITALIAN_ARTICLES), Endings.ITALIAN),
                  "Italian"),
              Endings.ITALIAN_LAST);
      case PORTUGUESE -> snowball(new EndingsFilter(words, Endings.PORTUGUESE), "Portuguese");
      case DUTCH ->
          new EndingsFilter(
              snowball(new EndingsFilter(words, Endings.DUTCH), "Dutch"), Endings.DUTCH_LAST);
      case NONE -> words;
    };
  }

  private static TokenStream snowball(TokenStream words, String language) {
    return new SnowballFilter(words, language);
  }
}

package org.newshound.lucene.analysis;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;

/// How the words of a language become stems. All languages share the fields of an index; each word
/// stands there with the stem of its article's language.
public enum Stemming {
  /// English, also for articles that do not say their language.
  ENGLISH("en"),
  /// German.
  GERMAN("de"),
  /// French.
  FRENCH("fr"),
  /// Spanish.
  SPANISH("es"),
  /// Italian.
  ITALIAN("it"),
  /// Portuguese.
  PORTUGUESE("pt"),
  /// Dutch.
  DUTCH("nl"),
  /// Any other language: words stay as they stand.
  NONE("");

  private static final CharArraySet ITALIAN_ARTICLES =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "l", "un", "d", "c", "dell", "all", "nell", "sull", "dall", "gl", "degl", "agl"),
              false));

  private static final String UNSTEMMED = "none";

  private final String code;

  Stemming(String code) {
    this.code = code;
  }

  /// Returns the stemming for a BCP 47 tag; English when there is none.
  public static Stemming of(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return ENGLISH;
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    for (Stemming stemming : values()) {
      if (stemming.code.equals(language)) {
        return stemming;
      }
    }
    return NONE;
  }

  /// Returns a short name to keep in an index.
  public String label() {
    return code.isEmpty() ? UNSTEMMED : code;
  }

  /// Returns the stemming of a short name.
  public static Stemming labelled(String label) {
    return label.equals(UNSTEMMED) ? NONE : of(label);
  }

  /// Returns the stems of folded words, one for each.
  TokenStream stems(TokenStream words) {
    return switch (this) {
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

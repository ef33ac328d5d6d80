package org.newshound.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The language in whose way the words of an article are stemmed. All languages share the fields of
/// an index; each word is indexed with its stem in the language of its article.
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
  /// Any other language: words are not stemmed.
  NONE("");

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
}

package org.newshound.read.dateline;

import java.util.Set;
import org.newshound.read.words.WordFile;

/// The text after a dateline, as far as it says whether there was one.
///
/// @param text its first characters
record DatelineTail(String text) {
  private static final int LOOKED_AT = 160;
  private static final int FEWEST_WORDS = 3;
  private static final int FIRST_CJK = 0x2E80;
  private static final int SENTENCE_WORDS = 6;
  private static final double SHOUTING = 0.8;
  private static final Set<String> SPOKEN =
      Set.of(
          "i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "i'll", "i’ll", "we", "we're", "we’re",
          "we've", "we’ve", "you", "you're", "you’re", "my", "our", "your", "yes", "no", "well",
          "oh", "thank", "thanks", "ok", "okay", "yeah", "so", "it's", "it’s", "that's", "that’s",
          "let's", "let’s", "right", "ja", "nein", "ich", "oui", "non", "sí", "hello", "hi");

  /// Returns the tail that begins at an index.
  static DatelineTail of(String paragraph, int from) {
    return new DatelineTail(
        paragraph.substring(from, Math.min(paragraph.length(), from + LOOKED_AT)).strip());
  }

  boolean isEmpty() {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /// A lower-case ASCII letter begins it; that of "iPhone" counts as a capital.
  boolean beginsLower() {
    return !text.isEmpty()
        && text.charAt(0) < 128
        && Character.isLowerCase(text.charAt(0))
        && !(text.length() > 1 && Character.isUpperCase(text.charAt(1)));
  }

  /// Begins with a letter, a digit, a quotation or a sum of money, not with another mark.
  boolean beginsText() {
    int first = text.isEmpty() ? ' ' : text.codePointAt(0);
    return Character.isLetterOrDigit(first)
        || Character.getType(first) == Character.CURRENCY_SYMBOL
        || "\"“‘„«'`¿¡(#@".indexOf(first) >= 0;
  }

  /// More than four fifths of its letters are capitals.
  boolean isShouting() {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 0 && capitals > SHOUTING * letters;
  }

  /// Too short for a sentence, or without any word that a sentence needs.
  boolean isFragment() {
    if (text.chars().anyMatch(c -> c >= FIRST_CJK)) {
      return false;
    }
    long words = words();
    return words < FEWEST_WORDS || !hasLowerWord() || (words < SENTENCE_WORDS && !isEnded());
  }

  private boolean isEnded() {
    return !Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /// Long enough for the sentence that a story begins with.
  boolean isSentence() {
    return words() >= SENTENCE_WORDS && hasLowerWord();
  }

  /// Begins the way people talk.
  boolean isSpeech() {
    int end = 0;
    while (end < text.length() && (Character.isLetter(text.charAt(end)) || isApostrophe(end))) {
      end++;
    }
    return SPOKEN.contains(WordFile.fold(text.substring(0, end)));
  }

  private boolean isApostrophe(int index) {
    return text.charAt(index) == '\'' || text.charAt(index) == '’';
  }

  private long words() {
    long words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean start = i == 0 || DatelineTokens.isBlank(text.charAt(i - 1));
      words += start && !DatelineTokens.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private boolean hasLowerWord() {
    for (int i = 1; i < text.length(); i++) {
      if (DatelineTokens.isBlank(text.charAt(i - 1)) && Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return beginsLower();
  }
}

package org.newshound.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Something a reader should know of how a query was answered.
///
/// @param code the kind of notice, such as `wildcard-truncated`; stable across versions
/// @param message what there is to know, in words for a reader
public record Notice(String code, String message) {
  /// {@return a notice that a word may be a country as well}
  ///
  /// @param word the word as typed
  public static Notice country(String word) {
    return new Notice(
        "word-or-country",
        "'%s' is read as the word and as the country; %s is the country alone"
            .formatted(word, word.toUpperCase(Locale.ROOT)));
  }

  /// {@return a notice that a wildcard stands for more words than were looked up}
  ///
  /// @param pattern the wildcard as typed
  /// @param total how many words it stands for
  /// @param used how many of them were looked up
  public static Notice wildcardTruncated(String pattern, int total, int used) {
    return new Notice(
        "wildcard-truncated",
        String.format(
            Locale.ROOT, "%,d words fit %s; the %,d commonest were used", total, pattern, used));
  }

  /// {@return a notice that words of the best articles counted too}
  ///
  /// @param words the words as they stand there, the one that counts most first
  public static Notice expanded(List<String> words) {
    return new Notice(
        "expanded",
        "words that the best articles share count too: "
            + words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ")));
  }

  /// {@return a notice that no words of the best articles counted}
  ///
  /// @param reason why
  public static Notice notExpanded(String reason) {
    return new Notice("not-expanded", "no words were added: " + reason);
  }
}

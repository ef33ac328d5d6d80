package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import org.newshound.read.date.DateToken;
import org.newshound.read.words.Gazetteer;

/// Splits the text of a byline into words and puts words together again.
final class Phrase {
  private Phrase() {}

  /// Returns the words of a text, parted at white space.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean gap = i == text.length() || DateToken.isSpace(text.charAt(i));
      if (gap && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      } else if (!gap && start < 0) {
        start = i;
      }
    }
    return words;
  }

  static String join(List<String> words) {
    return String.join(" ", words);
  }

  /// Returns the words without a leading article, unless it belongs to a city's name: The Hague.
  static String withoutThe(List<String> words) {
    String all = join(words);
    boolean article = words.size() > 1 && words.get(0).equalsIgnoreCase("the");
    return article && !Gazetteer.isCity(all) ? join(words.subList(1, words.size())) : all;
  }

  /// Returns the words without a leading article that is no part of the name: "the Harbor Courier",
  /// but "The Marsh Courier".
  static String withoutSmallThe(List<String> words) {
    return words.get(0).equals("the") ? withoutThe(words) : join(words);
  }

  /// Returns the text with its first letter in upper case.
  static String capitalised(String text) {
    int first = Character.toTitleCase(text.codePointAt(0));
    return Character.toString(first) + text.substring(Character.charCount(text.codePointAt(0)));
  }
}

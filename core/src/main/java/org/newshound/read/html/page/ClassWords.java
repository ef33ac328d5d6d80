package org.newshound.read.html.page;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The words that class, id and similar attributes of an element are made of: `relatedStories-box`
/// gives `related`, `stories` and `box`.
public final class ClassWords {
  private static final int ATTRIBUTE_MAX_CHARS = 300;
  private static final int WORD_MIN_CHARS = 3;
  private static final int WORD_MAX_CHARS = 24;
  private static final String[] ATTRIBUTES = {"class", "id", "role", "itemprop", "data-component"};

  private ClassWords() {}

  /// {@return the words, in lower case, each once}
  public static Set<String> of(Element element) {
    Set<String> words = new LinkedHashSet<>();
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        split(element.attr(attribute), words);
      }
    }
    return words;
  }

  private static void split(String value, Set<String> words) {
    int end = Math.min(value.length(), ATTRIBUTE_MAX_CHARS);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(value.charAt(i));
      if (!letter || isHump(value, i, start)) {
        add(value, start, i, words);
        start = letter ? i : i + 1;
      }
    }
  }

  private static boolean isHump(String value, int at, int start) {
    return at > start
        && Character.isUpperCase(value.charAt(at))
        && Character.isLowerCase(value.charAt(at - 1));
  }

  private static void add(String value, int start, int end, Set<String> words) {
    int length = end - start;
    if (length >= WORD_MIN_CHARS && length <= WORD_MAX_CHARS) {
      words.add(value.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }
}

package org.newshound.lucene.analysis;

import java.util.ArrayList;
import java.util.List;

/// The regular forms of English words by the rules of spelling: plural and third person, -ed, -ing.
final class RegularForms {
  private static final int SHORTEST = 3;

  private RegularForms() {}

  /// Returns how the forms of a word are spelt, if it is one that has them.
  static List<String> of(String word) {
    if (word.length() < SHORTEST || syllables(word) == 0) {
      return List.of();
    }
    List<String> forms = new ArrayList<>(plurals(word));
    forms.addAll(participles(word));
    return forms;
  }

  private static List<String> plurals(String word) {
    if (isConsonantAndY(word)) {
      return List.of(less(word, 1) + "ies");
    }
    if (word.matches(".*(s|x|z|ch|sh)")) {
      return List.of(word + "es");
    }
    return word.endsWith("o") ? List.of(word + "s", word + "es") : List.of(word + "s");
  }

  private static List<String> participles(String word) {
    if (isConsonantAndY(word)) {
      return participles(less(word, 1) + "ied", word + "ing");
    }
    if (word.matches(".*ie")) {
      return participles(word + "d", less(word, 2) + "ying");
    }
    if (word.matches(".*[eoy]e")) {
      return participles(word + "d", word + "ing");
    }
    if (word.endsWith("e")) {
      return participles(word + "d", less(word, 1) + "ing");
    }
    if (word.matches("..+[ai]c")) {
      return participles(word + "ked", word + "king");
    }
    List<String> plain = participles(word + "ed", word + "ing");
    if (!word.matches(".*([^aeiou]|qu)[aeiou][^aeiouwxy]")) {
      return plain;
    }
    String doubled = word + word.charAt(word.length() - 1);
    List<String> forms = new ArrayList<>(participles(doubled + "ed", doubled + "ing"));
    if (syllables(word) > 1) {
      forms.addAll(plain);
    }
    return forms;
  }

  private static List<String> participles(String past, String gerund) {
    return List.of(past, gerund, gerund + "s");
  }

  private static boolean isConsonantAndY(String word) {
    return word.matches(".*[^aeiou]y");
  }

  private static int syllables(String word) {
    return word.replaceAll("[^aeiouy]+", " ").strip().isEmpty()
        ? 0
        : word.replaceAll("[^aeiouy]+", " ").strip().split(" ", -1).length;
  }

  private static String less(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

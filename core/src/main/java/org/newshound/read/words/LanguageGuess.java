package org.newshound.read.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses the language of a text without a library.
///
/// The script speaks first: kana are Japanese, Hangul Korean, Han without kana Chinese; Greek,
/// Hebrew, Thai and others have one language each that news is written in. Letters that only one
/// language has settle Cyrillic and Arabic. For Latin script the share of each language's function
/// words counts, over at least 20 words, and the winner needs twice the share of the second best,
/// or a lead of six in a hundred words, and five different ones of its words; Danish and Norwegian,
/// and other near relatives, are told apart only as far as that lead goes. Else the language stays
/// unknown.
public final class LanguageGuess {
  private static final int MOST_CHARS = 20_000;
  private static final int FEWEST_WORDS = 20;
  private static final int FEWEST_LETTERS = 40;
  private static final int FEWEST_DIFFERENT = 5;
  private static final int FEWEST_LONG = 3;
  private static final double SCRIPT_SHARE = 0.5;
  private static final double KANA_SHARE = 0.03;
  private static final double LEAST_SHARE = 0.12;
  private static final double CLEAR_LEAD = 0.06;
  private static final List<String> TAGS = new ArrayList<>();
  private static final Map<String, List<String>> TAGS_OF_WORDS = new HashMap<>();
  private static final Map<Character.UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.THAI, "th"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(Character.UnicodeScript.BENGALI, "bn"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.TELUGU, "te"),
          Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
          Map.entry(Character.UnicodeScript.KANNADA, "kn"),
          Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
          Map.entry(Character.UnicodeScript.GURMUKHI, "pa"),
          Map.entry(Character.UnicodeScript.SINHALA, "si"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.KHMER, "km"),
          Map.entry(Character.UnicodeScript.LAO, "lo"),
          Map.entry(Character.UnicodeScript.MYANMAR, "my"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"));

  static {
    for (String line : WordFile.lines("function-words.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      String tag = words.getFirst();
      TAGS.add(tag);
      for (String word : new HashSet<>(words.subList(1, words.size()))) {
        TAGS_OF_WORDS.computeIfAbsent(word, unused -> new ArrayList<>()).add(tag);
      }
    }
  }

  private LanguageGuess() {}

  /// Returns the BCP 47 tag of the text's language, or nothing when it is not sure.
  public static Optional<String> of(String text) {
    String sample = text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
    Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
    int letters = count(sample, scripts);
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if (kana + han > letters * SCRIPT_SHARE) {
      return Optional.of(kana > letters * KANA_SHARE ? "ja" : "zh");
    }
    for (Map.Entry<Character.UnicodeScript, Integer> script : scripts.entrySet()) {
      if (script.getValue() > letters * SCRIPT_SHARE) {
        return ofScript(script.getKey(), sample);
      }
    }
    return Optional.empty();
  }

  private static int count(String text, Map<Character.UnicodeScript, Integer> scripts) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetter(unit)) {
        scripts.merge(Character.UnicodeScript.of(unit), 1, Integer::sum);
        letters++;
      }
    }
    return letters;
  }

  private static Optional<String> ofScript(Character.UnicodeScript script, String text) {
    return switch (script) {
      case LATIN -> byWords(text);
      case CYRILLIC -> Optional.of(cyrillic(text));
      case ARABIC -> Optional.of(arabic(text));
      default -> Optional.ofNullable(SCRIPTS.get(script));
    };
  }

  private static String cyrillic(String text) {
    if (has(text, "ў")) {
      return "be";
    }
    if (has(text, "їєґі")) {
      return "uk";
    }
    if (has(text, "ћђ")) {
      return "sr";
    }
    if (has(text, "ќѓ")) {
      return "mk";
    }
    return has(text, "ыэ") ? "ru" : "bg";
  }

  private static String arabic(String text) {
    if (has(text, "ٹڈےں")) {
      return "ur";
    }
    return has(text, "پچژگ") ? "fa" : "ar";
  }

  private static boolean has(String text, String letters) {
    return text.chars().anyMatch(unit -> letters.indexOf(unit) >= 0);
  }

  private static Optional<String> byWords(String text) {
    Map<String, Integer> hits = new HashMap<>();
    Set<String> known = new HashSet<>();
    int words = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty()) {
        words++;
        known.add(word);
        TAGS_OF_WORDS
            .getOrDefault(word, List.of())
            .forEach(tag -> hits.merge(tag, 1, Integer::sum));
      }
    }
    return words < FEWEST_WORDS
        ? Optional.empty()
        : winner(hits, words).filter(tag -> isProse(tag, known));
  }

  /// Says whether a text has several words of a language: the letters and units of a table of
  /// prices (`s`, `u`, `per`) come again and again, those of prose are many.
  private static boolean isProse(String tag, Set<String> known) {
    List<String> own =
        known.stream()
            .filter(word -> TAGS_OF_WORDS.getOrDefault(word, List.of()).contains(tag))
            .toList();
    return own.size() >= FEWEST_DIFFERENT
        && own.stream().filter(word -> word.length() > 1).count() >= FEWEST_LONG;
  }

  private static Optional<String> winner(Map<String, Integer> hits, int words) {
    String best = "";
    int first = 0;
    int second = 0;
    for (String tag : TAGS) {
      int found = hits.getOrDefault(tag, 0);
      if (found > first) {
        second = first;
        first = found;
        best = tag;
      } else if (found > second) {
        second = found;
      }
    }
    boolean enough = first >= words * LEAST_SHARE;
    boolean clear = first >= 2 * second || first - second >= words * CLEAR_LEAD;
    return enough && clear ? Optional.of(best) : Optional.empty();
  }
}

package org.newshound.read.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a word of a date can mean, in some forty languages.
///
/// A word can name two months (`listopad` is November in Polish and October in Croatian) or a month
/// and a weekday (`mar.` is March in one language and Tuesday in the next), so the answers are
/// sets, and one language narrows them. Many of the words are names or other words elsewhere: ask
/// only for words of what is a date anyway, and [CalendarWords] for words of prose.
public final class CalendarNames {
  private static final Map<String, Meaning> MEANINGS = new HashMap<>();
  private static final Meaning NONE = new Meaning();

  static {
    List<String> languages = List.of();
    for (String line : WordFile.lines("calendar-languages.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      List<String> rest = words.subList(1, words.size());
      if (words.getFirst().equals("@")) {
        languages = rest;
      } else {
        add(words.getFirst(), rest, languages);
      }
    }
  }

  private CalendarNames() {}

  /// What one word means: month or weekday, by language.
  private record Meaning(
      Map<String, Integer> months,
      Map<String, DayOfWeek> weekdays,
      Set<Integer> allMonths,
      Set<DayOfWeek> allWeekdays) {

    Meaning() {
      this(new HashMap<>(), new HashMap<>(), new TreeSet<>(), EnumSet.noneOf(DayOfWeek.class));
    }
  }

  /// {@return the numbers of the months that the word can name}
  ///
  /// @param word a word as printed
  public static Set<Integer> months(String word) {
    return of(word).allMonths();
  }

  /// {@return the month that the word names in that language; 0 when it names none there}
  ///
  /// @param word a word as printed
  /// @param language a language's code, such as `hr`
  public static int month(String word, String language) {
    return of(word).months().getOrDefault(language, 0);
  }

  /// {@return the weekdays that the word can name}
  ///
  /// @param word a word as printed
  public static Set<DayOfWeek> weekdays(String word) {
    return of(word).allWeekdays();
  }

  /// {@return the weekday that the word names in that language, if it names one there}
  ///
  /// @param word a word as printed
  /// @param language a language's code, such as `fr`
  public static @Nullable DayOfWeek weekday(String word, String language) {
    return of(word).weekdays().get(language);
  }

  /// Hebrew glues "in" to the month.
  private static Meaning of(String word) {
    String key = CalendarWords.key(word);
    Meaning found = MEANINGS.get(key);
    if (found == null && key.startsWith("ב")) {
      found = MEANINGS.get(key.substring(1));
    }
    return found == null ? NONE : found;
  }

  private static void add(String key, List<String> words, List<String> languages) {
    for (String word : words) {
      Meaning meaning = MEANINGS.computeIfAbsent(word, none -> new Meaning());
      for (String language : languages) {
        if (Character.isDigit(key.charAt(0))) {
          meaning.months().put(language, Integer.valueOf(key));
        } else {
          meaning.weekdays().put(language, CalendarWords.day(key));
        }
      }
      meaning.allMonths().addAll(meaning.months().values());
      meaning.allWeekdays().addAll(meaning.weekdays().values());
    }
  }
}

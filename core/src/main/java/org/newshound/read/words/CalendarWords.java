package org.newshound.read.words;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of months and weekdays in the languages that news pages print them in.
///
/// Whole names, AP style and the usual abbreviations, with or without a period, in any case and
/// with or without accents. The table is our own: the JDK's differs between versions and refuses
/// forms such as "Sep" in some locales.
public final class CalendarWords {
  private static final int LONGEST = 16;

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();

  static {
    WordFile.lines("calendar.txt").forEach(CalendarWords::add);
  }

  private CalendarWords() {}

  /// Returns the month's number from 1 to 12, or 0 when the word names no month.
  public static int month(String word) {
    return MONTHS.getOrDefault(key(word), 0);
  }

  /// Returns the day that the word names, if it names one.
  public static @Nullable DayOfWeek weekday(String word) {
    return WEEKDAYS.get(key(word));
  }

  static String key(String word) {
    if (word.length() > LONGEST) {
      return "";
    }
    String folded = WordFile.fold(word);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  private static void add(String line) {
    String[] words = line.split(" ", -1);
    boolean month = Character.isDigit(words[0].charAt(0));
    for (int i = month ? 1 : 0; i < words.length; i++) {
      if (month) {
        MONTHS.put(words[i], Integer.valueOf(words[0]));
      } else {
        WEEKDAYS.put(words[i], day(words[0]));
      }
    }
  }

  static DayOfWeek day(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }
}

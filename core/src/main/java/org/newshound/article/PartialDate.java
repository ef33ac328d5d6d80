package org.newshound.article;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;

/// A date as far as it was printed: a whole one, one without its year, or a weekday.
///
/// `toString` gives the form of the JSON lines: `2025-04-05`, `--04-05` or `Monday`; [#parse] reads
/// it back.
public sealed interface PartialDate {

  /// A date with its year.
  ///
  /// @param date the day
  record Full(LocalDate date) implements PartialDate {
    @Override
    public String toString() {
      return date.toString();
    }
  }

  /// A date without its year. No year is ever invented.
  ///
  /// @param monthDay the month and the day in it
  record YearMissing(MonthDay monthDay) implements PartialDate {
    @Override
    public String toString() {
      return monthDay.toString();
    }
  }

  /// A day of the week.
  ///
  /// @param day the day
  record Weekday(DayOfWeek day) implements PartialDate {
    @Override
    public String toString() {
      return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
  }

  /// {@return the whole date}
  ///
  /// @param date the day
  static PartialDate of(LocalDate date) {
    return new Full(date);
  }

  /// {@return a date without its year; 29 February is one}
  ///
  /// @param month the month, from 1
  /// @param day the day
  /// @throws IllegalArgumentException when no year has such a day
  static PartialDate of(int month, int day) {
    try {
      return new YearMissing(MonthDay.of(month, day));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day: month " + month + ", day " + day, e);
    }
  }

  /// {@return the day of the week}
  ///
  /// @param day the day
  static PartialDate of(DayOfWeek day) {
    return new Weekday(day);
  }

  /// Reads what `toString` wrote.
  ///
  /// @param text its text
  /// @return the date
  /// @throws IllegalArgumentException when the text has none of the three forms
  static PartialDate parse(String text) {
    try {
      if (text.startsWith("--")) {
        return new YearMissing(MonthDay.parse(text));
      }
      return Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))
          ? new Full(LocalDate.parse(text))
          : new Weekday(DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no date; allowed are 2025-04-05, --04-05 and Monday", e);
    }
  }
}

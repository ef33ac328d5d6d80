package org.newshound.query.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.query.DateValue;

/// Dates in words: a month by its English name or its first three letters, with a day or a year or
/// alone, and quarters of a year.
final class NamedDates {
  private static final Pattern QUARTER =
      Pattern.compile("(?:(?<year>[0-9]{4})-?q(?<q>[1-4])|q(?<q2>[1-4])-?(?<year2>[0-9]{4}))");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:(?<day>[0-9]{1,2})-)?(?<month>[a-z]{3,9})\\.?(?:-(?<day2>[0-9]{1,2}))?"
              + "(?:-(?<year>[0-9]{4}))?");

  private NamedDates() {}

  /// Returns what was typed in small letters, its words joined by hyphens: `last week` and
  /// `last_week` are `last-week`.
  static String joined(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_,]+", "-");
  }

  /// Returns the date of words that were joined.
  static Optional<DateValue> read(String word) {
    Matcher quarter = QUARTER.matcher(word);
    if (quarter.matches()) {
      return quarter(
          first(quarter.group("year"), quarter.group("year2")),
          first(quarter.group("q"), quarter.group("q2")));
    }
    Matcher month = MONTH.matcher(word);
    if (!month.matches()) {
      return Optional.empty();
    }
    String day = first(month.group("day"), month.group("day2"));
    String year = first(month.group("year"), "");
    return month(month.group("month")).flatMap(named -> dated(day, named, year));
  }

  /// Says whether a word begins a date whose next word belongs to it: `last week`, `march 2025`.
  static boolean goesOn(String word, String next) {
    String first = word.toLowerCase(Locale.ROOT);
    return switch (first) {
      case "this", "last" -> next.matches("(?i)week|month|year");
      default -> next.matches("[0-9]{4}") && (first.matches("q[1-4]") || month(first).isPresent());
    };
  }

  private static Optional<DateValue> quarter(String year, String quarter) {
    int number = Integer.parseInt(year);
    return number < 1
        ? Optional.empty()
        : Optional.of(new DateValue.OfQuarter(number, Integer.parseInt(quarter)));
  }

  private static Optional<DateValue> dated(String day, Month month, String year) {
    if (year.isEmpty()) {
      return day.isEmpty() ? Optional.of(new DateValue.MonthByName(month)) : Optional.empty();
    }
    try {
      YearMonth whole = YearMonth.of(Math.max(1, Integer.parseInt(year)), month);
      return Optional.of(
          day.isEmpty()
              ? new DateValue.OfMonth(whole)
              : new DateValue.OfDay(LocalDate.of(whole.getYear(), month, Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Month> month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> {
          String full = month.name().toLowerCase(Locale.ROOT);
          return full.equals(name)
              || full.substring(0, 3).equals(name)
              || (name.equals("sept") && month == Month.SEPTEMBER);
        })
        .findFirst();
  }

  private static String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other == null ? "" : other;
  }
}

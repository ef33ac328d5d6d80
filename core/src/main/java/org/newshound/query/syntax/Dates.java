package org.newshound.query.syntax;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.Comparison;
import org.newshound.query.DateRange;
import org.newshound.query.DateRange.After;
import org.newshound.query.DateRange.Before;
import org.newshound.query.DateRange.Between;
import org.newshound.query.DateRange.In;
import org.newshound.query.DateValue;
import org.newshound.query.lexical.Numbers;

/// Reads dates and ranges of dates; what is wrong with one is reported where it stands.
final class Dates {
  private static final int MAX_COUNT = 9_999;
  private static final int LONGEST = 40;
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final Diagnostics diagnostics;

  Dates(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /// Reads what follows `date:`, without a comparison.
  ///
  /// @param at where it stands in the query
  Optional<DateRange> range(String typed, int at) {
    int dots = typed.indexOf("..");
    if (dots < 0) {
      return date(typed, at).map(In::new);
    }
    String first = typed.substring(0, dots);
    String last = typed.substring(dots + 2);
    if (first.isEmpty()) {
      return date(last, at + 2).map(date -> new Before(date, true));
    }
    return last.isEmpty()
        ? date(first, at).map(date -> new After(date, true))
        : between(first, at, last, at + dots + 2);
  }

  Optional<DateRange> between(String first, int firstAt, String last, int lastAt) {
    Optional<DateValue> from = date(first, firstAt);
    Optional<DateValue> to = date(last, lastAt);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    var range = new Between(from.get(), to.get());
    if (isEmpty(range)) {
      diagnostics.emptyRange(firstAt, lastAt + last.length());
    }
    return Optional.of(range);
  }

  /// Two dates can be compared without a clock when both stand still or both move with it.
  private static boolean isEmpty(Between range) {
    boolean comparable =
        (range.first().isFixed() && range.last().isFixed())
            || (range.first().isRelative() && range.last().isRelative());
    return comparable && range.resolve(Instant.EPOCH, ZoneOffset.UTC).isEmpty();
  }

  static Optional<DateRange> compared(Comparison comparison, DateValue date) {
    return Optional.of(
        switch (comparison) {
          case MORE -> new After(date, false);
          case AT_LEAST -> new After(date, true);
          case LESS -> new Before(date, false);
          case AT_MOST -> new Before(date, true);
          case EXACTLY -> new In(date);
        });
  }

  Optional<DateValue> date(String typed, int at) {
    if (typed.length() > LONGEST) {
      return fault(typed, at, 0, typed.length(), "this is no date");
    }
    String word = NamedDates.joined(typed);
    for (DateValue.Named named : DateValue.Named.values()) {
      if (named.toString().equals(word)) {
        return Optional.of(named);
      }
    }
    Optional<DateValue> found = ago(word).or(() -> NamedDates.read(word));
    return found.isPresent() ? found : calendar(typed, at);
  }

  private static Optional<DateValue> ago(String word) {
    for (DateValue.Unit unit : DateValue.Unit.values()) {
      if (word.endsWith(unit.letter())) {
        String digits = word.substring(0, word.length() - 1);
        int count = Numbers.areDigits(digits) ? Numbers.upTo(MAX_COUNT, digits) : 0;
        return count < 1 || count > MAX_COUNT
            ? Optional.empty()
            : Optional.of(new DateValue.Ago(count, unit));
      }
    }
    return Optional.empty();
  }

  private Optional<DateValue> calendar(String typed, int at) {
    int year = number(typed, 0, YEAR);
    int month = number(typed, YEAR + 1, MONTH);
    int day = number(typed, MONTH + 1, DAY);
    if (year < 1
        || (typed.length() > YEAR && (month < 0 || typed.charAt(YEAR) != '-'))
        || (typed.length() > MONTH && (day < 0 || typed.charAt(MONTH) != '-'))) {
      return fault(typed, at, 0, typed.length(), "this is no date");
    }
    if (typed.length() == YEAR) {
      return Optional.of(new DateValue.OfYear(year));
    }
    if (month < 1 || month > 12) {
      return fault(typed, at, YEAR + 1, MONTH, "month " + month);
    }
    YearMonth whole = YearMonth.of(year, month);
    if (typed.length() == MONTH) {
      return Optional.of(new DateValue.OfMonth(whole));
    }
    if (!whole.isValidDay(day)) {
      return fault(typed, at, MONTH + 1, DAY, "day " + day);
    }
    return typed.length() == DAY
        ? Optional.of(new DateValue.OfDay(whole.atDay(day)))
        : time(whole.atDay(day), typed, at);
  }

  private Optional<DateValue> time(LocalDate day, String typed, int at) {
    String clock = typed.substring(DAY).toUpperCase(Locale.ROOT);
    int zoneAt = 1;
    while (zoneAt < clock.length() && "Z+-".indexOf(clock.charAt(zoneAt)) < 0) {
      zoneAt++;
    }
    String time = clock.substring(1, zoneAt);
    if (clock.charAt(0) != 'T' || (time.length() != 5 && time.length() != 8)) {
      return fault(typed, at, DAY, typed.length(), "this is no clock time");
    }
    try {
      @Nullable ZoneOffset zone =
          zoneAt == clock.length() ? null : ZoneOffset.of(clock.substring(zoneAt));
      return Optional.of(
          new DateValue.OfTime(day.atTime(LocalTime.parse(time)), time.length() == 8, zone));
    } catch (DateTimeException | IllegalArgumentException e) {
      return fault(typed, at, DAY, typed.length(), "this is no clock time");
    }
  }

  /// Returns the number between two places, or -1 when there is none.
  private static int number(String text, int start, int end) {
    if (end > text.length() || !Numbers.areDigits(text.substring(start, end))) {
      return -1;
    }
    return Integer.parseInt(text.substring(start, end));
  }

  private Optional<DateValue> fault(String typed, int at, int start, int end, String what) {
    diagnostics.badDate(at + start, at + Math.min(end, typed.length()), what);
    return Optional.empty();
  }
}

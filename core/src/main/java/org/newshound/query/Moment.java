package org.newshound.query;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.newshound.query.DateRange.Days;
import org.newshound.query.DateRange.Instants;
import org.newshound.query.DateRange.Span;

/// A present that dates are seen from. Weeks begin on Monday.
///
/// @param now the instant
/// @param zone where it is
record Moment(Instant now, ZoneId zone) {
  private static final int MONTHS_A_QUARTER = 3;

  LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }

  /// Returns the whole period of a date; of so many days ago, that day.
  Span span(DateValue date) {
    return switch (date) {
      case DateValue.OfYear(int year) -> year(LocalDate.of(year, 1, 1));
      case DateValue.OfMonth(YearMonth month) -> month(month.atDay(1));
      case DateValue.OfQuarter(int year, int quarter) ->
          quarter(LocalDate.of(year, (quarter - 1) * MONTHS_A_QUARTER + 1, 1));
      case DateValue.MonthByName(Month month) ->
          month(
              LocalDate.of(today().getYear(), month, 1)
                  .minusYears(month.compareTo(today().getMonth()) > 0 ? 1 : 0));
      case DateValue.OfDay(LocalDate day) -> new Days(day, day);
      case DateValue.OfTime time -> time(time);
      case DateValue.Ago(int count, DateValue.Unit unit) -> ago(count, unit);
      case DateValue.Named named -> named(named);
    };
  }

  /// Returns the period of a date that ends a range.
  Span span(DateValue date, Span from) {
    if (date instanceof DateValue.MonthByName(Month month) && from instanceof Days days) {
      LocalDate first = days.first();
      return month(
          LocalDate.of(first.getYear(), month, 1)
              .plusYears(month.compareTo(first.getMonth()) < 0 ? 1 : 0));
    }
    return span(date);
  }

  private static Days quarter(LocalDate first) {
    return new Days(first, first.plusMonths(MONTHS_A_QUARTER).minusDays(1));
  }

  private Span time(DateValue.OfTime time) {
    ZoneId where = time.zone() == null ? zone : time.zone();
    Instant from = time.time().atZone(where).toInstant();
    return new Instants(
        from, from.plus(1, time.seconds() ? ChronoUnit.SECONDS : ChronoUnit.MINUTES));
  }

  private Span ago(int count, DateValue.Unit unit) {
    if (unit == DateValue.Unit.HOURS) {
      Instant from = now.minus(count, ChronoUnit.HOURS);
      return new Instants(from, from.plusMillis(1));
    }
    LocalDate day = today().minus(count, unit.chrono());
    return new Days(day, day);
  }

  private Span named(DateValue.Named named) {
    LocalDate today = today();
    return switch (named) {
      case TODAY -> new Days(today, today);
      case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
      case THIS_WEEK -> week(today);
      case LAST_WEEK -> week(today.minusWeeks(1));
      case THIS_MONTH -> month(today);
      case LAST_MONTH -> month(today.minusMonths(1));
      case THIS_YEAR -> year(today);
      case LAST_YEAR -> year(today.minusYears(1));
    };
  }

  private static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  private static Days month(LocalDate day) {
    return new Days(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth());
  }

  private static Days year(LocalDate day) {
    return new Days(day.withDayOfYear(1), Year.from(day).atMonth(12).atEndOfMonth());
  }

  Span before(Span span) {
    return switch (span) {
      case Days days -> new Days(LocalDate.MIN, days.first().minusDays(1));
      case Instants instants -> new Instants(Instant.MIN, instants.from());
    };
  }

  Span after(Span span) {
    return switch (span) {
      case Days days -> new Days(days.last().plusDays(1), LocalDate.MAX);
      case Instants instants -> new Instants(instants.to(), Instant.MAX);
    };
  }

  static Instants instants(Span span, ZoneId zone) {
    return switch (span) {
      case Instants instants -> instants;
      case Days days ->
          new Instants(
              days.first().atStartOfDay(zone).toInstant(),
              days.last().plusDays(1).atStartOfDay(zone).toInstant());
    };
  }
}

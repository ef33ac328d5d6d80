package org.newshound.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as typed. `toString` is how it is typed.
public sealed interface DateValue {

  /// {@return whether it is so long ago}
  default boolean isRelative() {
    return this instanceof Ago;
  }

  /// {@return whether it is the same whenever it is looked at}
  default boolean isFixed() {
    return !(this instanceof Ago || this instanceof Named || this instanceof MonthByName);
  }

  /// A year.
  ///
  /// @param year from 1 to 9999
  record OfYear(int year) implements DateValue {
    /// Checks the year.
    public OfYear {
      fourDigits(year);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d", year);
    }
  }

  /// A month of a year.
  ///
  /// @param month the month
  record OfMonth(YearMonth month) implements DateValue {
    /// Checks the year.
    public OfMonth {
      fourDigits(month.getYear());
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /// A quarter of a year.
  ///
  /// @param year from 1 to 9999
  /// @param quarter from 1 to 4
  record OfQuarter(int year, int quarter) implements DateValue {
    /// Checks the year and the quarter.
    public OfQuarter {
      fourDigits(year);
      if (quarter < 1 || quarter > 4) {
        throw new IllegalArgumentException("a year has quarters 1 to 4, not " + quarter);
      }
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }
  }

  /// The last month of that name that has begun; behind another date the next one after that.
  ///
  /// @param month the month
  record MonthByName(Month month) implements DateValue {
    @Override
    public String toString() {
      return month.name().toLowerCase(Locale.ROOT);
    }
  }

  /// A day.
  ///
  /// @param day the day
  record OfDay(LocalDate day) implements DateValue {
    /// Checks the year.
    public OfDay {
      fourDigits(day.getYear());
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  /// A day and a clock time: a minute, or a second where seconds are given.
  ///
  /// @param time the day and the time, cut to its minute or second
  /// @param seconds whether seconds are given
  /// @param zone the offset; null for the zone of the index
  record OfTime(LocalDateTime time, boolean seconds, @Nullable ZoneOffset zone)
      implements DateValue {
    /// Checks the year and the offset, and cuts the time.
    public OfTime {
      fourDigits(time.getYear());
      time = time.truncatedTo(seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
      if (zone != null && zone.getTotalSeconds() % 60 != 0) {
        throw new IllegalArgumentException("an offset has hours and minutes, not " + zone);
      }
    }

    @Override
    public String toString() {
      String clock =
          String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute())
              + (seconds ? String.format(Locale.ROOT, ":%02d", time.getSecond()) : "");
      return time.toLocalDate() + "T" + clock + (zone == null ? "" : zone);
    }
  }

  /// So long ago.
  ///
  /// @param count from 1 to 9999
  /// @param unit of what
  record Ago(int count, Unit unit) implements DateValue {
    /// Checks the count.
    public Ago {
      fourDigits(count);
    }

    @Override
    public String toString() {
      return count + unit.letter;
    }
  }

  /// What time is counted in.
  enum Unit {
    /// Hours.
    HOURS("h", ChronoUnit.HOURS),
    /// Days.
    DAYS("d", ChronoUnit.DAYS),
    /// Weeks.
    WEEKS("w", ChronoUnit.WEEKS),
    /// Months.
    MONTHS("m", ChronoUnit.MONTHS),
    /// Years.
    YEARS("y", ChronoUnit.YEARS);

    private final String letter;
    private final ChronoUnit chrono;

    Unit(String letter, ChronoUnit chrono) {
      this.letter = letter;
      this.chrono = chrono;
    }

    ChronoUnit chrono() {
      return chrono;
    }

    /// {@return the letter it is typed with, such as `d` for days}
    public String letter() {
      return letter;
    }
  }

  /// A date with a name.
  enum Named implements DateValue {
    /// Today.
    TODAY,
    /// Yesterday.
    YESTERDAY,
    /// This week, from Monday to Sunday.
    THIS_WEEK,
    /// The week before this.
    LAST_WEEK,
    /// This month.
    THIS_MONTH,
    /// The month before this.
    LAST_MONTH,
    /// This year.
    THIS_YEAR,
    /// The year before this.
    LAST_YEAR;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static void fourDigits(int number) {
    if (number < 1 || number > 9_999) {
      throw new IllegalArgumentException("a number from 1 to 9999 is wanted, not " + number);
    }
  }
}

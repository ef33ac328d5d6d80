package org.newshound.read.dateline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Dateline;
import org.newshound.article.PartialDate;

/// Finds the day that a dateline's date names, as seen from the day of publication.
final class DatelineResolution {
  private static final int LONGEST_DELAY_DAYS = 364;

  private DatelineResolution() {}

  static Dateline resolve(Dateline dateline, @Nullable LocalDate published) {
    PartialDate date = dateline.date();
    return date == null ? dateline : dateline.withResolved(day(date, published));
  }

  private static @Nullable LocalDate day(PartialDate date, @Nullable LocalDate published) {
    return switch (date) {
      case PartialDate.Full full -> full.date();
      case PartialDate.YearMissing missing ->
          published == null ? null : near(missing.monthDay(), published);
      case PartialDate.Weekday weekday ->
          published == null
              ? null
              : published.with(TemporalAdjusters.previousOrSame(weekday.day()));
    };
  }

  /// Stories are filed up to a year before they are published, or a day after where the clocks of
  /// the two places differ. Of 29 February there may be none in that time.
  private static @Nullable LocalDate near(MonthDay monthDay, LocalDate published) {
    LocalDate earliest = published.minusDays(LONGEST_DELAY_DAYS);
    LocalDate latest = published.plusDays(1);
    for (int year = latest.getYear(); year >= earliest.getYear(); year--) {
      if (!monthDay.isValidYear(year)) {
        continue;
      }
      LocalDate day = monthDay.atYear(year);
      if (day.isAfter(earliest) && !day.isAfter(latest)) {
        return day;
      }
    }
    return null;
  }
}

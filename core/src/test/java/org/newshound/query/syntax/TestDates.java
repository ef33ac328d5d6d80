package org.newshound.query.syntax;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.DateRange;
import org.newshound.query.DateValue;

/// Makes dates of every kind.
final class TestDates {
  private TestDates() {}

  static Dated dated(Random random) {
    return new Dated(List.of(DateField.values()).get(random.nextInt(2)), range(random));
  }

  private static DateRange range(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new DateRange.In(date(random));
      case 1 -> new DateRange.Between(date(random), date(random));
      case 2 -> new DateRange.Before(date(random), random.nextBoolean());
      default -> new DateRange.After(date(random), random.nextBoolean());
    };
  }

  private static DateValue date(Random random) {
    int year = 1 + random.nextInt(9_999);
    return switch (random.nextInt(8)) {
      case 0 -> new DateValue.OfYear(year);
      case 1 -> new DateValue.OfMonth(YearMonth.of(year, 1 + random.nextInt(12)));
      case 2 -> new DateValue.OfDay(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
      case 3 -> time(random, year);
      case 5 -> new DateValue.OfQuarter(year, 1 + random.nextInt(4));
      case 6 -> new DateValue.MonthByName(Month.of(1 + random.nextInt(12)));
      case 4 -> new DateValue.Ago(year, List.of(DateValue.Unit.values()).get(random.nextInt(5)));
      default -> List.of(DateValue.Named.values()).get(random.nextInt(8));
    };
  }

  private static DateValue time(Random random, int year) {
    LocalDateTime time =
        LocalDate.ofYearDay(year, 1 + random.nextInt(365))
            .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
    ZoneOffset zone = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60 + 1) - 18 * 60));
    return new DateValue.OfTime(time, random.nextBoolean(), random.nextBoolean() ? zone : null);
  }
}

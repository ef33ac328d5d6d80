package org.newshound.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.query.DateRange.After;
import org.newshound.query.DateRange.Before;
import org.newshound.query.DateRange.Between;
import org.newshound.query.DateRange.Days;
import org.newshound.query.DateRange.In;
import org.newshound.query.DateRange.Instants;
import org.newshound.query.DateRange.Span;

class DateRangeTest {
  /// A Thursday; in Tokyo it is Friday the 6th already.
  private static final Instant NOW = Instant.parse("2026-03-05T20:15:00Z");

  private static final DateValue MARCH = new DateValue.OfMonth(YearMonth.of(2026, 3));
  private static final DateValue WEEK = new DateValue.Ago(7, DateValue.Unit.DAYS);
  private static final DateValue DAY = new DateValue.Ago(24, DateValue.Unit.HOURS);
  private static final DateValue NOON =
      new DateValue.OfTime(LocalDateTime.parse("2026-03-01T12:00"), false, null);

  @ParameterizedTest
  @CsvSource({
    "TODAY,      2026-03-05, 2026-03-05",
    "YESTERDAY,  2026-03-04, 2026-03-04",
    "THIS_WEEK,  2026-03-02, 2026-03-08",
    "LAST_WEEK,  2026-02-23, 2026-03-01",
    "THIS_MONTH, 2026-03-01, 2026-03-31",
    "LAST_MONTH, 2026-02-01, 2026-02-28",
    "THIS_YEAR,  2026-01-01, 2026-12-31",
    "LAST_YEAR,  2025-01-01, 2025-12-31",
  })
  void aNamedDateIsItsWholePeriod(DateValue.Named name, LocalDate first, LocalDate last) {
    assertThat(utc(new In(name))).isEqualTo(new Days(first, last));
  }

  @Test
  void todayDependsOnTheZone() {
    Span span = new In(DateValue.Named.TODAY).resolve(NOW, ZoneId.of("Asia/Tokyo"));

    assertThat(span).isEqualTo(days("2026-03-06", "2026-03-06"));
  }

  @Test
  void aPartialDateIsItsWholePeriod() {
    assertThat(utc(new In(MARCH))).isEqualTo(days("2026-03-01", "2026-03-31"));
    assertThat(utc(new In(new DateValue.OfYear(2024)))).isEqualTo(days("2024-01-01", "2024-12-31"));
  }

  @Test
  void beforeAndAfterExcludeThePeriodUntilAndSinceIncludeIt() {
    assertThat(utc(new Before(MARCH, false)))
        .isEqualTo(new Days(LocalDate.MIN, LocalDate.parse("2026-02-28")));
    assertThat(utc(new Before(MARCH, true)))
        .isEqualTo(new Days(LocalDate.MIN, LocalDate.parse("2026-03-31")));
    assertThat(utc(new After(MARCH, false)))
        .isEqualTo(new Days(LocalDate.parse("2026-04-01"), LocalDate.MAX));
    assertThat(utc(new After(MARCH, true)))
        .isEqualTo(new Days(LocalDate.parse("2026-03-01"), LocalDate.MAX));
  }

  @Test
  void soManyDaysAreThoseUpToNowAndBeforeThemIsBeforeThatDay() {
    assertThat(utc(new In(WEEK))).isEqualTo(days("2026-02-26", "2026-03-05"));
    assertThat(utc(new Before(WEEK, false)))
        .isEqualTo(new Days(LocalDate.MIN, LocalDate.parse("2026-02-25")));
  }

  @Test
  void soManyHoursAreInstants() {
    assertThat(utc(new In(DAY)))
        .isEqualTo(new Instants(Instant.parse("2026-03-04T20:15:00Z"), NOW.plusMillis(1)));
  }

  @Test
  void aClockTimeIsTakenInTheZoneOfTheIndexUnlessItHasOne() {
    assertThat(new After(NOON, true).resolve(NOW, ZoneId.of("Asia/Tokyo")))
        .isEqualTo(new Instants(Instant.parse("2026-03-01T03:00:00Z"), Instant.MAX));
    assertThat(
            utc(
                new In(
                    new DateValue.OfTime(
                        LocalDateTime.parse("2026-03-01T12:00"), false, ZoneOffset.ofHours(-5)))))
        .isEqualTo(
            new Instants(
                Instant.parse("2026-03-01T17:00:00Z"), Instant.parse("2026-03-01T17:01:00Z")));
  }

  @Test
  void aDayBesideAClockTimeBecomesInstants() {
    assertThat(utc(new Between(NOON, MARCH)))
        .isEqualTo(
            new Instants(
                Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-04-01T00:00:00Z")));
  }

  @Test
  void whatEndsBeforeItBeginsIsEmpty() {
    assertThat(utc(new Between(MARCH, new DateValue.OfYear(2025))).isEmpty()).isTrue();
    assertThat(utc(new Between(MARCH, MARCH)).isEmpty()).isFalse();
  }

  @Test
  void datesAreWrittenAsTyped() {
    assertThat(List.of(MARCH, WEEK, DAY, NOON, DateValue.Named.THIS_WEEK))
        .extracting(Object::toString)
        .containsExactly("2026-03", "7d", "24h", "2026-03-01T12:00", "this-week");
  }

  @Test
  void yearsHaveFourDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DateValue.OfYear(10_000));
  }

  private static Span utc(DateRange range) {
    return range.resolve(NOW, ZoneOffset.UTC);
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }
}

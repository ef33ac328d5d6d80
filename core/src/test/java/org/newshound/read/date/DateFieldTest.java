package org.newshound.read.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateParser.DateMatch;

class DateFieldTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          20131020T192751+1100,          2013-10-20T19:27:51+11:00
          20151210T191044Z,              2015-12-10T19:10:44Z
          20200907T144527,               2020-09-07T14:45:27
          2020-09-07T14:45:26,           2020-09-07T14:45:26
          2016-04-13 04:52:21+00:00,     2016-04-13T04:52:21Z
          2013-03-04T11:14:13.000Z,      2013-03-04T11:14:13Z
          2018-02-01T18:44:52.973,       2018-02-01T18:44:52.973
          2017-10-11T10:41:00+0100,      2017-10-11T10:41:00+01:00
          2025-01-28T09:18+01,           2025-01-28T09:18:00+01:00
          20250311,                      2025-03-11
          2025-03-11,                    2025-03-11
          'Tue, 11 Mar 2025 06:30:00 +0100', 2025-03-11T06:30:00+01:00
          'Mon, 10 Mar 2025 18:00:00 GMT',   2025-03-10T18:00:00Z
          """)
  void machinesTimesAreRead(String text, String value) {
    Published read = DateField.read(text, Kind.PUBLISHED);

    assertThat(read).isNotNull().extracting(Published::value).isEqualTo(value);
    assertThat(read).extracting(Published::raw).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "YYYYMMDD000000-HHMM",
        "20251399",
        "2025-02-30",
        "2025-03-11T25:00:00",
        "0000-00-00",
        "2025-03-11T10:00:00+99:00",
        "2025",
        "tomorrow",
        "-",
        "+",
        "99999999999999999999"
      })
  void whatIsNoTimeIsNone(String text) {
    assertThat(DateField.read(text, Kind.PUBLISHED)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-11T12:00:00+01:00, 2025-03-11T11:00:00Z",
    "2025-03-11T12:00:00, 2025-03-11T12:00:00Z",
    "2025-03-11, 2025-03-11T00:00:00Z"
  })
  void timesWithoutOffsetCountAsUtc(String text, String instant) {
    assertThat(DateField.instant(text)).isNotNull().hasToString(instant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Mon, 11 Mar 24 08:15:09 +0100 = 2024-03-11T08:15:09+01:00",
        "21 Nov 97 07:45 GMT = 1997-11-21T07:45:00Z",
        "Thu, 02 Nov 06 = 2006-11-02",
        "Wed, 05 Jan 101 09:00:00 GMT = 2001-01-05T09:00:00Z",
        "Tue, 12 Mar 2024 08:15:09 MEST = 2024-03-12T08:15:09+02:00",
        "12 Mar 2024 08:15:09 Europe/Berlin = 2024-03-12T08:15:09+01:00",
        "12 Jul 2024 08:15:09 America/New_York = 2024-07-12T08:15:09-04:00",
        "mar., 12 nov. 2024 08:15:09 +0100 = 2024-11-12T08:15:09+01:00",
        "mar 12 nov 2024 08:15 = 2024-11-12T08:15:00",
        "mar. 12/11/2024 = 2024-11-12",
        "Mar. 12, 2024 8:15 a.m. = 2024-03-12T08:15:00",
        "12 mar 2024 = 2024-03-12",
        "seg, 11 nov 2024 08:15:09 -0300 = 2024-11-11T08:15:09-03:00",
        "pt, 15 lis 2024 08:15:09 +0100 = 2024-11-15T08:15:09+01:00",
        "czw, 17 paź 2024 08:15:09 +0200 = 2024-10-17T08:15:09+02:00",
        "Čt, 17 říj 2024 08:15:09 +0200 = 2024-10-17T08:15:09+02:00",
        "čtvrtek 17. října 2024 = 2024-10-17",
        "štvrtok 17. októbra 2024 = 2024-10-17",
        "četvrtak, 17. kolovoza 2023. = 2023-08-17",
        "четвртак, 17. октобар 2024. = 2024-10-17",
        "četrtek, 17. oktober 2024 = 2024-10-17",
        "четвъртък, 17 октомври 2024 г. = 2024-10-17",
        "четвер, 17 жовтня 2024 р. = 2024-10-17",
        "четверг, 17 октября 2024 г., 08:15 = 2024-10-17T08:15:00",
        "2024 m. spalio 17 d. = 2024-10-17",
        "17. okt. 2024 = 2024-10-17",
        "2024. október 17., csütörtök = 2024-10-17",
        "joi, 17 octombrie 2024 = 2024-10-17",
        "dijous, 17 d’octubre de 2024 = 2024-10-17",
        "Πέμπτη, 17 Οκτωβρίου 2024 = 2024-10-17",
        "Per, 17 Eki 2024 08:15:09 +0300 = 2024-10-17T08:15:09+03:00",
        "الخميس، 17 أكتوبر 2024 = 2024-10-17",
        "17 באוקטובר 2024 = 2024-10-17",
        "17 अक्टूबर 2024 = 2024-10-17",
        "17 ตุลาคม 2567 = 2024-10-17",
        "Thứ Năm, 17 tháng 10, 2024 = 2024-10-17",
        "ngày 17 tháng 10 năm 2024 = 2024-10-17",
        "Kamis, 17 Okt 2024 08:15 WIB = 2024-10-17T08:15:00+07:00",
        "17. lokakuuta 2024 klo 8.15 = 2024-10-17T08:15:00",
        "令和6年10月17日 = 2024-10-17",
        "1729152909 = 2024-10-17T08:15:09Z",
        "1729152909.25 = 2024-10-17T08:15:09.25Z",
        "946728909000 = 2000-01-01T12:15:09Z",
        "1729152909000 = 2024-10-17T08:15:09Z",
        "/Date(1729152909000+0200)/ = 2024-10-17T08:15:09Z",
        "20241017081509 = 2024-10-17T08:15:09",
        "202410170815 = 2024-10-17T08:15:00",
        "2024-10-17 8:15 = 2024-10-17T08:15:00",
        "2024-10-17T08:15:09.123+02:00[Europe/Paris] = 2024-10-17T08:15:09.123+02:00",
        "2024-10-17T08:15:09 UTC = 2024-10-17T08:15:09Z",
      })
  void theDatesOfAllFamiliesAndLanguagesAreRead(String text, @Nullable String value) {
    Published read = DateField.read(text, Kind.PUBLISHED);

    assertThat(read == null ? null : read.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "12 lis 2024, pl, 2024-11-12",
    "12 lis 2024, hr, 2024-10-12",
    "12. listopada 2024., hr-HR, 2024-10-12",
    "12 listopada 2024, pl-PL, 2024-11-12",
    "3 srp 2024, cs, 2024-08-03",
    "3 srp 2024, hr, 2024-07-03",
    "'wtorek, 12 listopada 2024', , 2024-11-12",
    "'subota, 12. listopada 2024.', , 2024-10-12",
    "12 lis 2024, , ",
    "12 listopada 2024, , ",
    "17/10/2567, th, 2024-10-17",
    "05/04/2024, en-US, 2024-05-04",
    "05/04/2024, , "
  })
  void aMonthThatIsAnotherElsewhereIsToldByLanguageOrWeekday(
      String text, @Nullable String language, @Nullable String value) {
    DateContext context = new DateContext(null, language, null, null);

    DateMatch match = DateField.match(text, Kind.PUBLISHED, context).orElseThrow();

    assertThat(match.published() == null ? null : match.published().value()).isEqualTo(value);
    assertThat(match.warnings()).hasSize(value == null ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00",
        "1970-01-01T00:00:00Z",
        "1970-01-01T01:00:00+01:00",
        "1970-01-01 00:00:00",
        "15 اسفند 1402",
        "1402/12/15",
        "mar. 12"
      })
  void aDateThatCannotBeToldIsNone(String text) {
    assertThat(DateField.read(text, Kind.PUBLISHED)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3013-05-04T10:00:00Z", "4 May 3013", "3013年5月4日"})
  void aDateInTheFutureIsDoubted(String text) {
    assertThat(DateField.match(text, Kind.PUBLISHED, DateContext.NONE))
        .hasValueSatisfying(match -> {
          assertThat(match.confidence()).isLessThan(0.5);
          assertThat(match.warnings()).singleElement().asString().contains("in the future");
        });
  }

  @ParameterizedTest
  @CsvSource({"2025-04-06T23:00:00, 1", "2025-04-07, 0.4"})
  void tomorrowIsNoFuture(String text, double confidence) {
    Instant received = Instant.parse("2025-04-05T12:00:00Z");
    DateContext context = new DateContext(received, null, null, null);

    assertThat(DateField.match(text, Kind.PUBLISHED, context))
        .hasValueSatisfying(match -> assertThat(match.confidence()).isEqualTo(confidence));
  }
}

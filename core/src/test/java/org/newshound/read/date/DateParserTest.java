package org.newshound.read.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;
import org.newshound.read.date.DateParser.DateMatch;

class DateParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "05 Apr 2025, 02:00 GMT+10 = 2025-04-05T02:00:00+10:00",
        "Published 3:04 PM EDT, Sun March 30, 2025 = 2025-03-30T15:04:00-04:00",
        "Updated 6:12 PM EST, Tue November 11, 2025 = 2025-11-11T18:12:00-05:00",
        "2025-03-03T15:04:00Z = 2025-03-03T15:04:00Z",
        "2025-03-03T15:04:00+0530 = 2025-03-03T15:04:00+05:30",
        "Mon, 03 Mar 2025 09:15:00 +0000 = 2025-03-03T09:15:00Z",
        "March 3, 2025 = 2025-03-03",
        "3 March 2025 = 2025-03-03",
        "2025年3月3日 = 2025-03-03",
        "3 March 2025 | 4:05 PM = 2025-03-03T16:05:00",
        "03.04.2025, 07:30 Uhr = 2025-04-03T07:30:00",
        "25/03/2025 = 2025-03-25",
        "3/25/2025 = 2025-03-25",
        "Publié le 18 juin 2024 à 14h05 = 2024-06-18T14:05:00",
        "5 de abril de 2025 = 2025-04-05",
        "10:15 BST 30 March 2025 = 2025-03-30T10:15:00+01:00",
        "26-FEB-1987 15:01:01.79\t\tF = 1987-02-26T15:01:01.79",
        "5 Sept 2025 = 2025-09-05",
        "5 Sep 2025 = 2025-09-05",
        "3 March 2025 3:04\u202FPM = 2025-03-03T15:04:00",
        "4 March 2025, 12:00 a.m. = 2025-03-04T00:00:00",
        "4 March 2025, 12 noon = 2025-03-04T12:00:00",
        "midnight March 4, 2025 = 2025-03-04T00:00:00",
      })
  void readsTheFormsOfTheSpecification(String text, String value) {
    assertThat(value(text, DateContext.NONE)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Published: 5 April 2025 at 02:00 BST = 2025-04-05T02:00:00+01:00",
        "Apr 5, 2025 2:00 a.m. ET = 2025-04-05T02:00:00-04:00",
        "Jan. 5, 2025 2:00 a.m. ET = 2025-01-05T02:00:00-05:00",
        "Apr. 5, 2025, 2:05 p.m. PT = 2025-04-05T14:05:00-07:00",
        "Apr. 5, 2025 at 2:05 p.m. Eastern Time = 2025-04-05T14:05:00-04:00",
        "5.4.2025 klo 14.05 = 2025-04-05T14:05:00",
        "2025/04/05 02:00 = 2025-04-05T02:00:00",
        "05-04-2025 14:05 WIB = 2025-04-05T14:05:00+07:00",
        "Sat Apr 05 2025 02:00:00 GMT+0200 (Central European Summer Time) = 2025-04-05T02:00:00+02:00",
        "Sat Apr  5 02:00:00 UTC 2025 = 2025-04-05T02:00:00Z",
        "April 5th, 2025 = 2025-04-05",
        "Saturday, April 5, 2025 - 02:00 = 2025-04-05T02:00:00",
        "5 avril 2025 à 14 h 05 = 2025-04-05T14:05:00",
        "25/04/2025 14:05:33 = 2025-04-25T14:05:33",
        "20250405T140500Z = 2025-04-05T14:05:00Z",
        "lørdag d. 5. april 2025 kl. 14.05 = 2025-04-05T14:05:00",
        "Sábado, 5 de Abril de 2025 às 14h05 = 2025-04-05T14:05:00",
        "Sa., 05.04.2025, 14:05 Uhr = 2025-04-05T14:05:00",
        "Stand: 05.04.2025, 14:05 Uhr = 2025-04-05T14:05:00",
        "2025년 4월 5일 오후 2:05 = 2025-04-05T14:05:00",
        "2025. 4. 5. 14:05 = 2025-04-05T14:05:00",
        "2025年4月5日14时05分 = 2025-04-05T14:05:00",
        "Sabtu, 5 April 2025 14:05 WITA = 2025-04-05T14:05:00+08:00",
        "Zaterdag 5 april 2025, 14.05 uur = 2025-04-05T14:05:00",
        "Ultimo aggiornamento: 5 aprile 2025 ore 14:05 = 2025-04-05T14:05:00",
        "Pubblicato il 5 aprile 2025 alle ore 14:05 = 2025-04-05T14:05:00",
        "Aktualisiert am 5. April 2025 um 14:05 = 2025-04-05T14:05:00",
        "Mis à jour le 5 avril 2025 à 14:05 = 2025-04-05T14:05:00",
        "4/25/25 2:05 p.m. = 2025-04-25T14:05:00",
        "April 5, 2025 10:15am EDT = 2025-04-05T10:15:00-04:00",
        "First published on Sat 5 Apr 2025 02.00 BST = 2025-04-05T02:00:00+01:00",
        "April 5, 2025 | 5 min read = 2025-04-05",
        "5 April 2025 • 3 Minuten Lesezeit = 2025-04-05",
        "Kl. 14:05 den 5. april 2025 = 2025-04-05T14:05:00",
        "5 Apr 2025 02:00 +03:00 = 2025-04-05T02:00:00+03:00",
        "2025-04-05 02:00:00.000000 UTC = 2025-04-05T02:00:00Z",
        "2025-04-05T02:00:00.123-04:00 = 2025-04-05T02:00:00.123-04:00",
        "Sat, 5 Apr 2025 02:00 AEDT = 2025-04-05T02:00:00+11:00",
        "0600 GMT MARCH 4, 2025 = 2025-03-04T06:00:00Z",
        "Apr 5 2025 @ 2:05 PM = 2025-04-05T14:05:00",
        "Yayınlanma: 05.04.2025 - 14:05 = 2025-04-05T14:05:00",
        "5 d'abril de 2025 = 2025-04-05",
        "le 1er avril 2025 = 2025-04-01",
        "2:05 p.m. on April 5, 2025 = 2025-04-05T14:05:00",
        "Posted: Apr 5, 2025 / 02:00 PM CDT = 2025-04-05T14:00:00-05:00",
        "05 abr 2025 - 14:05 CEST = 2025-04-05T14:05:00+02:00",
        "5 ABR 2025 - 14:05h. = 2025-04-05T14:05:00",
        "Publicado el 5 de abril del 2025, 2:05 p. m. = 2025-04-05T14:05:00",
        "Sun 05/04/2025 = 2025-05-04",
        "5. 4. 2025 = 2025-04-05",
      })
  void readsTheFormsOfManyCountries(String text, String value) {
    assertThat(value(text, DateContext.NONE)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2025",
        "05/04/2025 14:05:33",
        "3 hours ago",
        "Just now",
        "yesterday",
        "Sunday",
        "31 April 2025",
        "14:61",
        "vor 2 Stunden",
        "il y a 5 minutes",
        "há 3 horas",
        "Updated 3 hours ago",
        "March 2025",
        "March 4",
        "midnight March 4",
        "2025-13-45"
      })
  void findsDatesWithoutValue(String text) {
    assertThat(DateParser.parse(text, DateContext.NONE))
        .hasValueSatisfying(match -> assertThat(match.published()).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "World News",
        "April Fool wins prize",
        "May the best team win",
        "5 min read",
        "By 2030, half of all cars",
        "12 killed in March 3 crash",
        "Version 1.2.2025.4",
        "1743818400",
        "1743818400000",
        "Apr 5, 2025, 2:05pm EDT | 1,234 views",
        "May",
        "Mar-a-Lago",
        "3-2",
        "Last",
        "Read more",
        "On this day in 1987, a bridge fell",
        "Mara Quill"
      })
  void otherBlocksAreNoDates(String text) {
    assertThat(DateParser.parse(text, DateContext.NONE)).isEmpty();
  }

  @Test
  void gmtPlusTenIsAheadOfGreenwich() {
    Published published = published("05 Apr 2025, 02:00 GMT+10", DateContext.NONE);

    assertThat(published.instant()).isEqualTo("2025-04-04T16:00:00Z");
    assertThat(published.day()).isEqualTo("2025-04-05");
    assertThat(published.precision()).isEqualTo(Precision.MINUTE);
    assertThat(published.raw()).isEqualTo("05 Apr 2025, 02:00 GMT+10");
  }

  @Test
  void labelsTellPublicationFromChange() {
    assertThat(published("Published 5 April 2025", DateContext.NONE).kind())
        .isEqualTo(Kind.PUBLISHED);
    for (String label : new String[] {"Updated", "Last modified on", "Mis à jour le", "Stand:"}) {
      assertThat(published(label + " 5 April 2025", DateContext.NONE).kind())
          .as(label)
          .isEqualTo(Kind.MODIFIED);
    }
  }

  @Test
  void theFirstOfTwoDatesIsReadAndTheSecondAfterIt() {
    String text = "Publié le 5 avril 2025 à 10:00, mis à jour le 6 avril 2025 à 14:05";

    DateMatch first = DateParser.parse(text, DateContext.NONE).orElseThrow();
    Published second = published(text.substring(first.end()), DateContext.NONE);

    assertThat(first.published()).extracting(Published::kind).isEqualTo(Kind.PUBLISHED);
    assertThat(second.value()).isEqualTo("2025-04-06T14:05:00");
    assertThat(second.kind()).isEqualTo(Kind.MODIFIED);
  }

  @Test
  void aWrongWeekdayIsWarnedOfAndTheDateKept() {
    DateMatch match = DateParser.parse("Mon March 30, 2025", DateContext.NONE).orElseThrow();

    assertThat(match.warnings()).singleElement().asString().contains("Monday");
    assertThat(match.published()).isNotNull();
  }

  @Test
  void impossibleDatesAndTimesAreWarnedOf() {
    for (String text : new String[] {"31 April 2025", "14:61", "5 April 2025 at 25:00"}) {
      assertThat(DateParser.parse(text, DateContext.NONE).orElseThrow().warnings())
          .as(text)
          .singleElement()
          .asString()
          .startsWith("impossible");
    }
    assertThat(value("5 April 2025 at 25:00", DateContext.NONE)).isEqualTo("2025-04-05");
  }

  @Test
  void futureDatesAreKeptWithLittleConfidence() {
    DateMatch match = DateParser.parse("8 April 2050", received("2025-04-05T10:20:30Z")).get();

    assertThat(match.published()).isNotNull();
    assertThat(match.confidence()).isEqualTo(0.4);
    assertThat(match.warnings()).singleElement().asString().contains("future");
  }

  @ParameterizedTest
  @CsvSource({
    "3 hours ago, 2025-04-05T07:00:00Z, HOUR",
    "vor 20 Minuten, 2025-04-05T10:00:00Z, MINUTE",
    "Just now, 2025-04-05T10:20:00Z, MINUTE",
    "yesterday, 2025-04-04, DAY",
    "2 days ago, 2025-04-03, DAY",
    "Sunday, 2025-03-30, DAY",
    "March 4, 2025-03-04, DAY",
    "December 24, 2024-12-24, DAY",
    "i går 14:05, 2025-04-04T14:05:00, MINUTE"
  })
  void relativeDatesCountFromTheMomentOfReceiving(String text, String value, Precision precision) {
    DateMatch match = DateParser.parse(text, received("2025-04-05T10:20:30Z")).orElseThrow();

    Published published = Optional.ofNullable(match.published()).orElseThrow();
    assertThat(published.value()).isEqualTo(value);
    assertThat(published.precision()).isEqualTo(precision);
    assertThat(match.confidence()).isEqualTo(0.5);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, , , 2025-03-04",
    "en-GB, , , 2025-04-03",
    "fr, , , 2025-04-03",
    "en, , , ",
    ", US, , 2025-03-04",
    ", Australia, , 2025-04-03",
    ", , 2025-03-05, 2025-03-04",
    ", , 2025-04-01, 2025-04-03",
    "en-US, , 2025-04-01, 2025-04-03",
    "en-CA, , , "
  })
  void whatIsAroundDecidesWhichNumberIsTheMonth(
      @Nullable String language,
      @Nullable String country,
      @Nullable LocalDate reference,
      @Nullable String value) {
    DateContext context = new DateContext(null, language, country, reference);

    assertThat(value("03/04/2025", context)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "CST, , -06:00, 0.6", "CST, CN, +08:00, 0.9", "CST, China, +08:00, 0.9",
    "CST, Taiwan, +08:00, 0.9", "IST, , +05:30, 0.6", "IST, Israel, +02:00, 0.9",
    "BST, BD, +06:00, 0.9", "EST, Australia, +10:00, 0.9", "EST, , -05:00, 0.9",
    "AST, Saudi Arabia, +03:00, 0.9", "ET, , -05:00, 0.6"
  })
  void theCountrySettlesAnAmbiguousZone(
      String zone, @Nullable String country, ZoneOffset offset, double confidence) {
    DateContext context = new DateContext(null, null, country, null);

    DateMatch match = DateParser.parse("5 January 2025 9:00 " + zone, context).orElseThrow();

    assertThat(match.confidence()).isEqualTo(confidence);
    assertThat(match.published())
        .extracting(Published::value)
        .isEqualTo("2025-01-05T09:00:00" + offset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "The council met on March 3, 2025. At 5 p.m. it rose. = March 3, 2025",
        "A worker inspects a pier on March 3, 2025 in Oslo, Norway. = March 3, 2025",
        "He won 3-2 on 05/04/2025, then again on 2025-04-09. = 2025-04-09",
        "EMBARGOED UNTIL 0600 GMT MARCH 4, 2025 = 0600 GMT MARCH 4, 2025",
        "Il est mort le 5 avril 2025 à Genève. = 5 avril 2025",
      })
  void findsTheFirstDateWithAValue(String text, String raw) {
    DateMatch match = DateParser.find(text, DateContext.NONE).orElseThrow();

    assertThat(text.substring(match.start(), match.end())).isEqualTo(raw);
    assertThat(match.published()).extracting(Published::raw).isEqualTo(raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It may 5 times come in 2025", "nothing to see here, 12 may come", "On Sunday they met.",
        "Yesterday it rained", "The vote was 1-2-2025-3", "Call 555 12 34 56"
      })
  void findsNoDateInOtherProse(String text) {
    assertThat(DateParser.find(text, DateContext.NONE)).isEmpty();
  }

  private static DateContext received(String instant) {
    return new DateContext(Instant.parse(instant), null, null, null);
  }

  private static Published published(String text, DateContext context) {
    return Optional.ofNullable(DateParser.parse(text, context).orElseThrow().published())
        .orElseThrow();
  }

  private static @Nullable String value(String text, DateContext context) {
    Published published = DateParser.parse(text, context).orElseThrow().published();
    return published == null ? null : published.value();
  }

  @Test
  void everyDateOfALineIsReadWithItsLabel() {
    String text = "Updated 6 March 2024; published 5 March 2024";

    List<DateMatch> all = DateParser.all(text, DateContext.NONE);

    assertThat(all)
        .extracting(DateMatch::published)
        .extracting(Published::value, Published::kind)
        .containsExactly(tuple("2024-03-06", Kind.MODIFIED), tuple("2024-03-05", Kind.PUBLISHED));
    assertThat(DateParser.all(text + " by a visitor", DateContext.NONE)).isEmpty();
  }
}

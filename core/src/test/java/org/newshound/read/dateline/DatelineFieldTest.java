package org.newshound.read.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Dateline;
import org.newshound.article.PartialDate;
import org.newshound.article.Place;

class DatelineFieldTest {
  private final DatelineParser parser = DatelineParser.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BEIRUT, Lebanon, June 2. | Beirut, Lebanon | --06-02 | ",
        "MOSCOW, Monday (Reuters) | Moscow | Monday | Reuters",
        "Beijing/Moscow | Beijing; Moscow | | ",
        "Washington D.C. 21/11/2016 | Washington, D.C. | 2016-11-21 | ",
        "December 19, 2017 11:43AM Reporting from Washington | Washington | 2017-12-19 | ",
        "OSLO | Oslo | | ",
        "SALVADOR, Feb 26 - | Salvador | --02-26 | ",
        "PORTLAND, Ore., Feb. 26 | Portland, Ore. | --02-26 | ",
        "OIL CITY, Pa, March 19 - | Oil City, Pa | --03-19 | ",
        "LONDON, March 3 -- | London | --03-03 | ",
        "Veldhaven | Veldhaven | | ",
        "SEATTLE (AP) | Seattle | | AP",
        "AKRON, OHIO | Akron, Ohio | | ",
        "PARIS, Feb. 30 | Paris | | ",
        "2025-04-05 | | 2025-04-05 | ",
        "AP | | | AP",
      })
  void fieldsNeedNoSeparator(String text, @Nullable String places, String date, String agency) {
    Dateline dateline = parser.field(text).orElseThrow();

    assertThat(dateline.raw()).isEqualTo(text);
    assertThat(dateline.places().stream().map(Place::display).collect(Collectors.joining("; ")))
        .isEqualTo(places == null ? "" : places);
    assertThat(dateline.date()).isEqualTo(date == null ? null : PartialDate.parse(date));
    assertThat(dateline.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a place that nobody has written down",
        "???",
        "— — —",
        "The bridge closed, and the ferry returned to the harbor on the same day.",
        "SAID TO BE DECEMBER 31, 2015",
        "By Mara Quill"
      })
  void whatCannotBeUnderstoodKeepsItsText(String text) {
    assertThat(parser.field(text)).hasValue(Dateline.unparsed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void blankFieldsHoldNone(String text) {
    assertThat(parser.field(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--04-05, 2025-04-06, 2025-04-05",
    "--04-05, 2025-04-04, 2025-04-05",
    "--04-05, 2025-04-03, 2024-04-05",
    "--12-31, 2025-01-01, 2024-12-31",
    "--01-01, 2024-12-31, 2025-01-01",
    "--02-29, 2024-03-01, 2024-02-29",
    "--02-29, 2025-02-01, 2024-02-29",
    "--02-29, 2026-03-01, ",
    "Monday, 2025-04-09, 2025-04-07",
    "Monday, 2025-04-07, 2025-04-07",
    "Sunday, 2025-01-01, 2024-12-29",
    "2019-04-05, 2025-04-09, 2019-04-05",
    "2019-04-05, , 2019-04-05",
    "--04-05, , ",
    "Monday, , ",
  })
  void datesAreSeenFromTheDayOfPublication(
      String date, @Nullable LocalDate published, @Nullable LocalDate expected) {
    Dateline dateline =
        new Dateline("OSLO -", List.of(Place.of("Oslo")), PartialDate.parse(date), null, null);

    assertThat(DatelineParser.resolve(dateline, published).resolved()).isEqualTo(expected);
  }

  @Test
  void withoutADateNothingIsResolved() {
    Dateline dateline = Dateline.unparsed("OSLO");

    assertThat(DatelineParser.resolve(dateline, LocalDate.of(2025, 4, 5))).isSameAs(dateline);
  }
}

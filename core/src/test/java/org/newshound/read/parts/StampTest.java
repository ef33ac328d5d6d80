package org.newshound.read.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;

class StampTest {
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
    Published read = Stamp.read(text, Kind.PUBLISHED);

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
    assertThat(Stamp.read(text, Kind.PUBLISHED)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-11T12:00:00+01:00, 2025-03-11T11:00:00Z",
    "2025-03-11T12:00:00, 2025-03-11T12:00:00Z",
    "2025-03-11, 2025-03-11T00:00:00Z"
  })
  void timesWithoutOffsetCountAsUtc(String text, String instant) {
    assertThat(Stamp.instant(text)).isNotNull().hasToString(instant);
  }
}

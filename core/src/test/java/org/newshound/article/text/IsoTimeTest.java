package org.newshound.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Published;

class IsoTimeTest {
  @Test
  void everyTimeIsReadAsItsFormatterReadsIt() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      LocalDateTime time =
          LocalDateTime.of(1900, 1, 1, 0, 0, 0)
              .plusSeconds(random.nextInt(Integer.MAX_VALUE))
              .plusNanos(random.nextInt(3) == 0 ? random.nextInt(1_000_000_000) : 0);
      String local = Published.of(time, null, Published.Precision.SECOND, "raw", kind()).value();
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60) - 18 * 60));

      assertThat(IsoTime.of(local)).isEqualTo(new IsoTime(time.toLocalDate(), null));
      assertThat(IsoTime.of(local.substring(0, 10)))
          .isEqualTo(new IsoTime(time.toLocalDate(), null));
      assertThat(IsoTime.of(local + offset.getId()))
          .isEqualTo(new IsoTime(time.toLocalDate(), time.toInstant(offset)));
    }
  }

  private static Published.Kind kind() {
    return Published.Kind.PUBLISHED;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-05T02:00Z",
        "2025-04-05T02:00:00Z",
        "2025-04-05T02:00:00.123456789Z",
        "2025-04-05T02:00:00.5-03:30",
        "2025-04-05T02:00+01"
      })
  void lessCommonFormsAreReadToo(String value) {
    assertThat(IsoTime.of(value))
        .isEqualTo(new IsoTime(LocalDate.of(2025, 4, 5), OffsetDateTime.parse(value).toInstant()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "2025-02-29",
        "2025-4-5",
        "2025/04/05",
        "2025-04-05T25:00:00",
        "2025-04-05T02:00:60",
        "2025-04-05 02:00:00",
        "2025-04-05T02:00:00+19:00",
        "2025-04-05T02:00:00+0:000",
        "2025-04-05T02:00:00.1234567890Z",
        "2025-04-05T02:00:00Z+01:00",
        "٢٠٢٥-٠٤-٠٥"
      })
  void whatIsNoTimeIsRefused(String value) {
    assertThatThrownBy(() -> IsoTime.of(value)).isInstanceOf(DateTimeException.class);
  }
}

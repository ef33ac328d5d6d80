package org.newshound.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.Published;

class PrecedenceTest {
  @ParameterizedTest
  @CsvSource({
    "2, 1, 10, 1, UPDATED",
    "10, 1, 9, 2, OLDER",
    "007, 1, 7, 2, UPDATED",
    "99999999999999999999, 1, 99999999999999999998, 1, OLDER",
    "b, 2, a, 1, OLDER",
    "b, 1, a, 2, UPDATED",
    ", 2, , 1, OLDER",
    ", 1, , 2, UPDATED",
    "2, , 1x, , UPDATED",
    "2, 2, , , UPDATED"
  })
  void newerVersionWins(
      @Nullable String stored,
      @Nullable Integer storedHour,
      @Nullable String coming,
      @Nullable Integer comingHour,
      PutOutcome outcome) {
    assertThat(Precedence.of(version(stored, storedHour), version(coming, comingHour)))
        .isEqualTo(outcome);
  }

  @Test
  void theLaterCaptureOfAPageWins() {
    Article morning = captured("2025-04-05T08:00:00Z");
    Article evening = captured("2025-04-05T20:00:00Z");

    assertThat(Precedence.of(evening, morning)).isEqualTo(PutOutcome.OLDER);
    assertThat(Precedence.of(morning, evening)).isEqualTo(PutOutcome.UPDATED);
  }

  private static Article captured(String time) {
    return TestArticles.builder("a", "Storm " + time).receivedAt(Instant.parse(time)).build();
  }

  private static Article version(@Nullable String version, @Nullable Integer hour) {
    return TestArticles.builder("a", "Storm")
        .version(version)
        .published(hour == null ? null : published(hour))
        .build();
  }

  private static Published published(int hour) {
    LocalDateTime time = LocalDateTime.of(2025, 4, 5, hour, 0);
    return Published.of(
        time, ZoneOffset.UTC, Published.Precision.MINUTE, "printed", Published.Kind.PUBLISHED);
  }
}

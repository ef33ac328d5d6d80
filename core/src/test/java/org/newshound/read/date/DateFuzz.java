package org.newshound.read.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Published;
import org.newshound.fuzz.Bounds;
import org.newshound.fuzz.Samples;
import org.newshound.read.date.DateParser.DateMatch;

/// Any text holds a date or does not; a date's text stands where it says.
class DateFuzz {
  private static final List<DateContext> CONTEXTS =
      List.of(
          DateContext.NONE,
          new DateContext(
              Instant.parse("2025-03-04T05:06:07Z"), "en-GB", "AU", LocalDate.of(2025, 3, 4)));

  static Stream<byte[]> samples() {
    return Samples.texts(
        "Published 5 Apr 2025, 2:00 a.m. GMT+10 | Updated Monday, April 7, 2025 14:05 CEST",
        "03/04/2025",
        "3 hours ago",
        "31 de diciembre de 2024",
        "Dienstag, 12. März 2024, 18.30 Uhr",
        "令和6年3月5日 午後4時",
        "2025-04-05T02:00:00.123456789+10:00",
        "Wed, 02 Oct 2002 13:00:00 GMT",
        "20250405T0200Z",
        "yesterday at noon IST");
  }

  @MethodSource("samples")
  @FuzzTest
  void anyTextIsReadAndNothingIsMadeUp(byte[] input) {
    Bounds.check(() -> check(Samples.text(input)));
  }

  private static void check(String text) {
    for (DateContext context : CONTEXTS) {
      DateParser.parse(text, context).ifPresent(match -> check(match, text));
      DateParser.find(text, context).ifPresent(match -> check(match, text));
    }
  }

  private static void check(DateMatch match, String text) {
    assertThat(match.confidence()).isBetween(0.0, 1.0);
    assertThat(match.start()).isBetween(0, match.end());
    Published published = match.published();
    if (published != null) {
      assertThat(text.substring(match.start(), match.end())).isEqualTo(published.raw());
    }
  }
}

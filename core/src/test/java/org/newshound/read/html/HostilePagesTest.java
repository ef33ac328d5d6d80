package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.read.ReadOutcome;

/// Pages made to break their reader, or broken by chance, are read like any other.
class HostilePagesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static List<String> hostilePages() {
    String story = Pages.page("", "<h1>Ferry runs aground</h1>", "");
    return List.of(
        "<div>".repeat(100_000) + story,
        "<b><i>".repeat(50_000) + story,
        "<table><tr><td>".repeat(20_000) + story,
        "<p class=\"" + "related ".repeat(200_000) + "\">x</p>" + story,
        "<p>" + "word ".repeat(1_000_000) + "</p>",
        "<p>" + "A".repeat(5_000_000),
        "&amp;".repeat(500_000) + story,
        "&lol9;<!DOCTYPE x [<!ENTITY lol9 \"" + "&lol8;".repeat(10_000) + "\">]>" + story,
        "<script>var a = '</script><p>x</p>';</script>" + story,
        "<!--" + "-".repeat(1_000_000) + story,
        "<a href=x>".repeat(50_000) + story,
        "<p>one</p>".repeat(50_000) + story,
        "<h1>Ferry runs aground</h1>".repeat(20_000) + story,
        "<meta property=og:title content=x>".repeat(50_000) + story,
        "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + story,
        "<script type=application/ld+json>{\"a\":\"" + "\\\"".repeat(200_000) + "</script>" + story,
        "<script type=application/ld+json>{\"a\":\"" + "\" ".repeat(200_000) + "</script>" + story,
        "\0\0\0" + story,
        "\uFFFE\uD800\uDC00\uD800" + story,
        "<",
        "");
  }

  @ParameterizedTest
  @MethodSource("hostilePages")
  void hostilePagesAreReadInTime(String page) {
    Assertions.assertTimeoutPreemptively(
        PATIENCE, () -> assertThat(Pages.read(page)).isInstanceOf(ReadOutcome.class));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void damagedPagesNeverThrow(long seed) {
    Random random = new Random(seed);
    for (Path sample : Pages.samples()) {
      for (int round = 0; round < 12; round++) {
        byte[] page = damaged(Pages.bytes(sample), random);

        assertThatCode(() -> Pages.read(page, "page.html"))
            .as("seed %d, %s, round %d", seed, sample.getFileName(), round)
            .doesNotThrowAnyException();
      }
    }
  }

  private static byte[] damaged(byte[] page, Random random) {
    byte[] damaged = page.clone();
    byte[] marks = "<>\"'&/={}[]:,\\ \n\0\u007f".getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(60); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] = marks[random.nextInt(marks.length)];
    }
    int from = random.nextInt(damaged.length);
    int length = random.nextInt(Math.min(400, damaged.length - from));
    int to = random.nextInt(damaged.length - length);
    System.arraycopy(page, from, damaged, to, length);
    return random.nextBoolean() ? damaged : java.util.Arrays.copyOf(damaged, from + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<h1>Ferry runs aground</h1>", ""})
  void readingIsRepeatable(String above) {
    String page = Pages.page("<title>Ferry runs aground</title>", above, "");

    assertThat(Pages.read(page)).isEqualTo(Pages.read(page));
  }
}

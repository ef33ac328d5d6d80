package org.newshound.shell.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextProps {
  /// A million in the long run.
  private static final int TEXTS = Boolean.getBoolean("newshound.soak") ? 1_000_000 : 20_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 20250405, 77, -9})
  void nothingThatATerminalObeysComesOut(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = HostileText.random(random);

      assertHarmless(seed, text, given -> SafeText.of(given).toString());
      assertHarmless(seed, text, given -> StyledLine.of(given).text());
      assertHarmless(seed, '"' + text + '"', given -> SafeText.json(given).toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void whatIsTypedIsShownCharacterByCharacterAndHarmless(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = HostileText.random(random);

      assertHarmless(seed, text, SafeText::sameLength);
      assertThat(SafeText.sameLength(text)).as("seed " + seed).hasSameSizeAs(text);
    }
  }

  @Test
  void nothingOfTheCorpusComesOut() {
    for (String text : HostileText.CORPUS) {
      assertHarmless(0, text, given -> SafeText.of(given).toString());
      assertHarmless(0, text, given -> SafeText.json(given).toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  void makingSafeTwiceChangesNothingMore(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String once = SafeText.of(HostileText.random(random)).toString();

      assertThat(SafeText.of(once)).as("seed " + seed).hasToString(once);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void wrappedLinesFitAndLoseNothingButBlanks(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS / 5; i++) {
      StyledLine line =
          StyledLine.of(HostileText.random(random) + ' ' + HostileText.random(random));
      int width = 2 + random.nextInt(30);

      StringBuilder joined = new StringBuilder();
      for (StyledLine part : line.wrap(width, 0)) {
        assertThat(part.width()).as("seed " + seed).isLessThanOrEqualTo(width);
        joined.append(part.text());
      }
      assertThat(joined.toString().replace(" ", ""))
          .as("seed " + seed)
          .isEqualTo(line.text().replace(" ", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', 'a', 0x1b, 0x301, 0x200d, 0x202e, 0x4e2d, 0xd800, 0x1f469, 0xfe0f})
  void aMillionOfOneCharacterIsOnePassOfWork(int point) {
    String text = new String(new int[] {point}, 0, 1).repeat(1_000_000);

    // The time of the thread, for on a busy machine the clock tells how busy it is.
    Duration worked =
        Assertions.assertTimeoutPreemptively(
            Duration.ofMinutes(5),
            () -> {
              ThreadMXBean threads = ManagementFactory.getThreadMXBean();
              long start = threads.getCurrentThreadCpuTime();
              assertThat(StyledLine.of(text).wrap(80, 4)).isNotEmpty();
              return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
            });
    assertThat(worked).isLessThan(Duration.ofSeconds(5));
  }

  private static void assertHarmless(long seed, String text, Function<String, String> safe) {
    String shown =
        new String(safe.apply(text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (shown.codePoints().anyMatch(HostileText::isForbidden)) {
      Assertions.fail("seed " + seed + " lets through " + escaped(text));
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append(Sanitizer.escape((char) unit)));
    return escaped.toString();
  }
}

package org.newshound.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.StyledLine;

class ProgressMeterTest {
  private static final long MILLI = 1_000_000;

  private final AtomicLong now = new AtomicLong();
  private final ByteArrayOutputStream sink = new ByteArrayOutputStream();

  @Test
  void drawsAtMostTenTimesASecond() {
    try (ProgressMeter meter = meter(true)) {
      run(meter, 1000);
    }

    assertThat(shown().chars().filter(unit -> unit == '#').count()).isBetween(7L, 10L);
  }

  @Test
  void wipesWhatItDrew() {
    try (ProgressMeter meter = meter(true)) {
      run(meter, 300);
    }

    assertThat(shown()).endsWith("\r" + " ".repeat(19) + "\r").doesNotContain("\n");
  }

  @Test
  void showsNothingOfWhatIsDoneAtOnce() {
    try (ProgressMeter meter = meter(true)) {
      run(meter, 200);
    }

    assertThat(shown()).isEmpty();
  }

  @Test
  void printsALineEachTenSecondsWhereThereIsNoTerminal() {
    try (ProgressMeter meter = meter(false)) {
      run(meter, 35_000);
    }

    assertThat(shown()).isEqualTo("#\n#\n#\n");
  }

  private ProgressMeter meter(boolean terminal) {
    return new ProgressMeter(new Output(sink, Palette.TEXT), terminal, 20, now::get);
  }

  private void run(ProgressMeter meter, int millis) {
    for (int i = 0; i < millis; i++) {
      now.addAndGet(MILLI);
      meter.show(StyledLine.of("#"));
    }
  }

  private String shown() {
    return sink.toString(StandardCharsets.UTF_8);
  }
}

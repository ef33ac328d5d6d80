package org.newshound.shell.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.ingest.IngestProgress;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void showsABarAndWhatIsLeft() {
    ProgressLine line = new ProgressLine(80, 0);

    assertThat(line.of(new IngestProgress(250, 1000, 2_500, 10_000, 260), 2 * SECOND).text())
        .isEqualTo("indexing  ███▌            25% of 10 kB  250/1,000 files  130/s  ETA 6 s");
  }

  @Test
  void countsTheArticlesOfASingleFile() {
    ProgressLine line = new ProgressLine(80, 0);

    assertThat(line.of(new IngestProgress(0, 1, 0, 10_000, 3_000), 2 * SECOND).text())
        .endsWith("  0% of 10 kB  3,000 articles  1,500/s");
  }

  @Test
  void theRateIsThatOfTheLastSeconds() {
    ProgressLine line = new ProgressLine(80, 0);
    for (int second = 1; second <= 20; second++) {
      line.of(new IngestProgress(second, 100, second, 100, second), second * SECOND);
    }

    assertThat(line.of(new IngestProgress(40, 100, 40, 100, 70), 21 * SECOND).text())
        .endsWith("40/100 files  11/s  ETA 13 s");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 60, 80, 200})
  void aFullBarIsAsWideAsAnEmptyOne(int width) {
    String empty =
        new ProgressLine(width, 0).of(new IngestProgress(0, 10, 0, 100, 0), SECOND).text();
    String full =
        new ProgressLine(width, 0).of(new IngestProgress(10, 10, 100, 100, 9), SECOND).text();

    assertThat(full.indexOf('%')).isEqualTo(empty.indexOf('%'));
    assertThat(full).contains("100% of 100 bytes  10/10 files");
  }
}

package org.newshound.shell.terminal.pager;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newshound.shell.terminal.text.StyledLine;

class LazyLinesTest {
  private static final int MANY = 50_000;

  private final List<Integer> asked = new ArrayList<>();
  private final LazyLines drawn =
      new LazyLines(
          IntStream.range(0, MANY)
              .mapToObj(number -> {
                asked.add(number);
                return StyledLine.of("line " + number);
              })
              .iterator(),
          80);

  @Test
  void noMoreLinesAreDrawnThanAreAskedFor() {
    assertThat(drawn.reach(24, () -> false)).isTrue();

    assertThat(asked).hasSizeLessThanOrEqualTo(25);
    assertThat(drawn.count()).isEqualTo("24+");
  }

  @Test
  void whoeverIsImpatientStopsAndMayGoOnLater() {
    assertThat(drawn.reach(MANY, () -> asked.size() > 1_000)).isFalse();
    assertThat(asked.size()).isBetween(1_000, 2_000);

    assertThat(drawn.reach(MANY, () -> false)).isTrue();
    assertThat(drawn.count()).isEqualTo("" + MANY);
    assertThat(drawn.lines().getLast().text()).isEqualTo("line " + (MANY - 1));
  }
}

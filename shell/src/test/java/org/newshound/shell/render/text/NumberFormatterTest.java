package org.newshound.shell.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatterTest {
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.00049, 0.0006, 1.8831, 12.3456, 999.9996, 1_234_567.891, -2.5})
  void scoreHasThreeDecimals(double score) {
    assertThat(NumberFormatter.score(score)).isEqualTo(String.format(Locale.ROOT, "%.3f", score));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.0001, -0.0})
  void zeroHasNoSign(double score) {
    assertThat(NumberFormatter.score(score)).isEqualTo("0.000");
  }
}

package org.newshound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewshoundTest {
  @Test
  void versionIsStampedByTheBuild() {
    assertThat(Newshound.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }
}

package org.newshound.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HitListTest {
  private static final Hit HIT =
      new Hit(1, 2.5, "a", "Ferry aground", null, null, null, null, null, List.of());
  private static final Completeness.Stopped STOPPED = new Completeness.Stopped("time is up");

  @Test
  void whoWantsAWholeAnswerGetsNoPartOfOne() {
    assertThat(new HitList(List.of(HIT), Completeness.complete()).complete()).containsExactly(HIT);
    assertThatThrownBy(() -> new HitList(List.of(HIT), STOPPED).complete())
        .isInstanceOf(SearchStoppedException.class)
        .hasMessage("time is up");
  }

  @Test
  void whoTakesWhatThereIsIsToldThatItWasCutOff() {
    List<Completeness.Stopped> told = new ArrayList<>();

    assertThat(new HitList(List.of(HIT), STOPPED).soFar(told::add)).containsExactly(HIT);
    assertThat(told).containsExactly(STOPPED);
    assertThat(new HitList(List.of(HIT), Completeness.complete()).soFar(told::add)).hasSize(1);
    assertThat(told).hasSize(1);
  }

  @Test
  void anAnswerIsCutOffWhenAnyPartOfItIs() {
    assertThat(Completeness.complete().and(STOPPED)).isEqualTo(STOPPED);
    assertThat(STOPPED.and(Completeness.complete())).isEqualTo(STOPPED);
    assertThat(Completeness.complete().and(Completeness.complete()))
        .isEqualTo(Completeness.complete());
  }
}

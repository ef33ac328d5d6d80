package org.newshound.lucene.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.lucene.query.TermAutomata;

class ClosenessTest {
  @ParameterizedTest
  @CsvSource({
    "ferry, ferry, 0",
    "fery, ferry, 1",
    "ferrry, ferry, 1",
    "fervy, ferry, 1",
    "efrry, ferry, 1",
    "storm, strom, 1",
    "'', ab, 2",
    "kitten, sitting, 3"
  })
  void lettersPutInLeftOutChangedOrSwappedCount(String one, String other, int distance) {
    assertThat(Closeness.distance(one, other)).isEqualTo(distance);
    assertThat(Closeness.distance(other, one)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    // the commoner of equally close ones
    "ferru, ferry, 50, ferrum, 40",
    // the same beginning, though somewhat rarer
    "ferrt, ferry, 40, berrt, 60",
    // fewer letters wrong, though rarer
    "harbuor, harbour, 20, harbors, 60",
    // the same letters wrong in a longer word
    "japn, japan, 100, jan, 100"
  })
  void firstIsLikelierThanSecond(
      String typed, String likely, long articles, String other, long othersArticles) {
    assertThat(Closeness.of(typed, likely, articles))
        .isGreaterThan(Closeness.of(typed, other, othersArticles));
  }

  @Test
  void shortWordsAreNeverInDoubt() {
    assertThat(TermAutomata.edits("un")).isZero();
    assertThat(TermAutomata.edits("port")).isEqualTo(1);
    assertThat(TermAutomata.edits("ferries")).isEqualTo(2);
  }
}

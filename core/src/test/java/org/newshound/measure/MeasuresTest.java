package org.newshound.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final double LOG2_OF_3 = 1.584962500721156;
  private static final double LOG2_OF_5 = 2.321928094887362;

  @Test
  void averagePrecisionCountsRelevantArticlesThatWereNotFound() {
    Measures measures = measures(Map.of("a", 1, "b", 1, "c", 1), "a", "x", "b", "y");

    assertThat(measures.map()).isCloseTo((1.0 / 1 + 2.0 / 3) / 3, EXACT);
  }

  @Test
  void gainIsTheGradeAndIsDiscountedByTheLogarithmOfTheRank() {
    Measures measures = measures(Map.of("a", 1, "b", 3, "c", 2), "a", "x", "y", "b");

    double best = 3 + 2 / LOG2_OF_3 + 1 / 2.0;
    assertThat(measures.ndcg10()).isCloseTo((1 + 3 / LOG2_OF_5) / best, EXACT);
  }

  @Test
  void theBestTenAreTheMeasureEvenWhenThereAreMore() {
    Map<String, Integer> grades = grades(20);

    assertThat(measures(grades, ids(0, 10)).ndcg10()).isCloseTo(1, EXACT);
    assertThat(measures(grades, ids(0, 10)).map()).isCloseTo(0.5, EXACT);
  }

  @Test
  void precisionIsOverTenPlacesEvenWhenFewerAreFilled() {
    assertThat(measures(Map.of("a", 1, "b", 2), "a", "b", "x").p10()).isCloseTo(0.2, EXACT);
  }

  @Test
  void recallLooksAtAHundredPlaces() {
    Map<String, Integer> grades = Map.of("d99", 1, "d100", 1);

    assertThat(measures(grades, ids(0, 200)).recall100()).isCloseTo(0.5, EXACT);
  }

  @Test
  void theRankOfTheFirstRelevantArticleCountsHoweverDeep() {
    assertThat(measures(Map.of("d149", 1), ids(0, 200)).mrr()).isCloseTo(1 / 150.0, EXACT);
  }

  @Test
  void gradesOfZeroAndBelowAreNotRelevant() {
    Measures measures = measures(Map.of("a", 0, "b", -2, "c", 1), "a", "b", "c");

    assertThat(measures.mrr()).isCloseTo(1 / 3.0, EXACT);
    assertThat(measures.ndcg10()).isCloseTo(1 / 2.0, EXACT);
  }

  @Test
  void nothingFoundOrNothingRelevantIsZero() {
    Measures zero = new Measures(0, 0, 0, 0, 0);

    assertThat(measures(Map.of("a", 1))).isEqualTo(zero);
    assertThat(measures(Map.of("a", 0), "a")).isEqualTo(zero);
    assertThat(Measures.mean(List.of())).isEqualTo(zero);
  }

  @Test
  void theMeanIsOverQueries() {
    Measures mean =
        Measures.mean(List.of(new Measures(1, 1, 0.3, 1, 1), new Measures(0, 0.5, 0.1, 0, 0.25)));

    assertThat(mean.map()).isCloseTo(0.5, EXACT);
    assertThat(mean.ndcg10()).isCloseTo(0.75, EXACT);
    assertThat(mean.p10()).isCloseTo(0.2, EXACT);
    assertThat(mean.recall100()).isCloseTo(0.5, EXACT);
    assertThat(mean.mrr()).isCloseTo(0.625, EXACT);
  }

  private static Measures measures(Map<String, Integer> grades, String... ranked) {
    return Measures.of(grades, List.of(ranked));
  }

  private static Map<String, Integer> grades(int count) {
    return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "d" + i, i -> 1));
  }

  private static String[] ids(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "d" + i).toArray(String[]::new);
  }
}

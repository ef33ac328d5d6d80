package org.newshound.lucene.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.lucene.analysis.TextAnalysis;

class MinHashSignatureTest {
  private static final TextAnalysis ANALYSIS = new TextAnalysis();
  private static final int RUN = 5;

  private static BytesRef signature(String text) {
    return MinHashSignature.of(ANALYSIS.exact(text));
  }

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5_000));
    }
    return words;
  }

  private static BytesRef signature(List<String> words) {
    return signature(String.join(" ", words));
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> both = runs(one);
    Set<List<String>> any = new HashSet<>(both);
    Set<List<String>> others = runs(other);
    both.retainAll(others);
    any.addAll(others);
    return (double) both.size() / any.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + RUN)));
    }
    return runs;
  }

  @Test
  void sameWordsHaveTheSameSignatureHoweverTheyArePrinted() {
    assertThat(signature("The ferry left the port of Marlow at noon."))
        .isEqualTo(signature("THE FERRY LEFT,\n\nthe port of “Marlow” at noon"))
        .extracting(bytes -> bytes.length)
        .isEqualTo(MinHashSignature.BYTES);
  }

  @Test
  void textShorterThanARunHasASignature() {
    assertThat(MinHashSignature.likeness(signature("ferry"), signature("ferry"))).isEqualTo(1);
    assertThat(MinHashSignature.likeness(signature("ferry"), signature("storm"))).isLessThan(0.1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 40, 120, 300})
  void likenessIsAboutTheShareOfCommonRuns(int changed) {
    double error = 0;
    int rounds = 40;
    for (int round = 0; round < rounds; round++) {
      Random random = new Random(100L * changed + round);
      List<String> one = words(random, 400);
      List<String> other = new ArrayList<>(one);
      for (int i = 0; i < changed; i++) {
        other.set(random.nextInt(other.size()), "x" + i);
      }
      error += MinHashSignature.likeness(signature(one), signature(other)) - jaccard(one, other);
    }
    // The estimate of one pair is off by 0.06 or so, the mean of forty by a sixth of that.
    assertThat(Math.abs(error / rounds)).isLessThan(0.04);
  }

  @Test
  void orderOfWordsCounts() {
    List<String> one = words(new Random(5), 300);
    List<String> other = new ArrayList<>(one);
    Collections.shuffle(other, new Random(6));

    assertThat(MinHashSignature.likeness(signature(one), signature(other))).isLessThan(0.2);
  }

  /// Signatures stand in indexes: they must come out the same in every version.
  @Test
  void signatureNeverChanges() {
    BytesRef signature = signature("The ferry left the port of Marlow at noon.");

    assertThat(HexFormat.of().formatHex(signature.bytes, 0, signature.length))
        .isEqualTo(
            "48a6aa81d501329d5261fa3730033877b335826169430859d16ec157edf9ee48"
                + "de430bc09cf89dcfb7ecd8a6c4c1d8deea6e94f6e1e408344e030b82ed52c825");
  }
}

package org.newshound.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.search.Hit;

class EvaluationTest {
  @Test
  void aJudgedQueryWithoutAnAnswerCountsAsZero() throws IOException {
    Evaluation evaluation = evaluation("q1 0 a 1\nq2 0 b 1\n", "q1 Q0 a 1 2.5 t\n");

    assertThat(evaluation.mean()).isEqualTo(new Measures(0.5, 0.5, 0.05, 0.5, 0.5));
    assertThat(evaluation.unanswered()).containsExactly("q2");
    assertThat(evaluation.queries()).containsEntry("q1", new Measures(1, 1, 0.1, 1, 1));
  }

  @Test
  void aQueryThatNobodyJudgedDoesNotCount() throws IOException {
    Evaluation evaluation = evaluation("q1 0 a 1\n", "q1 Q0 a 1 2 t\nq9 Q0 a 1 2 t\n");

    assertThat(evaluation.mean().map()).isEqualTo(1);
    assertThat(evaluation.unjudged()).containsExactly("q9");
  }

  @Test
  void theScoreDecidesAndNotTheRank() throws IOException {
    assertThat(run("q Q0 low 1 1.0 t\nq Q0 high 2 10.0 t\n").of("q"))
        .containsExactly("high", "low");
  }

  @Test
  void equalScoresPutTheGreaterIdFirst() throws IOException {
    assertThat(run("q Q0 9 1 1 t\nq Q0 10 2 1 t\nq Q0 \uFF5E 3 1 t\nq Q0 😀 4 1 t\n").of("q"))
        .containsExactly("😀", "\uFF5E", "9", "10");
  }

  @Test
  void scoresThatDifferBeyondSinglePrecisionAreEqual() throws IOException {
    assertThat(run("q Q0 a 1 1.00000001 t\nq Q0 b 2 1.0 t\n").of("q")).containsExactly("b", "a");
  }

  @Test
  void aRunIsReadBackAsItWasWritten() throws IOException {
    List<Hit> hits = List.of(hit(1, 0.1f * 3, "a"), hit(2, 1e-9, "b"), hit(3, 1e-12, "c"));
    StringBuilder lines = new StringBuilder();
    hits.forEach(hit -> lines.append(RankedRun.line("q", hit, "t")).append('\n'));

    assertThat(lines).startsWith("q Q0 a 1 0.3").contains("q Q0 b 2 0.0000000010 t\n");
    assertThat(run(lines.toString())).isEqualTo(RankedRun.builder().add("q", hits).build());
  }

  @Test
  void anIdWithWhiteSpaceIsRefusedWhereColumnsArePartedByIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedRun.line("q", hit(1, 1, "a b"), "t"))
        .withMessageContaining("\"a b\"");
  }

  @Test
  void aQueryWithoutHitsIsInTheRunAndHasNoAnswer() throws IOException {
    RankedRun run = RankedRun.builder().add("q1", List.of()).add("q9", List.of()).build();
    Evaluation evaluation = Evaluation.of(Judgments.read(input("q1 0 a 1"), "qrels"), run);

    assertThat(evaluation.unanswered()).containsExactly("q1");
    assertThat(evaluation.unjudged()).containsExactly("q9");
  }

  @Test
  void questionsKeepTheirLineAndLaterTabs() throws IOException {
    String file = "\uFEFFq1\tferry strike\r\n\nq2\t a\tb \n";

    assertThat(Question.read(input(file), "queries"))
        .containsExactly(
            new Question("q1", "ferry strike", 1, 4), new Question("q2", "a\tb", 3, 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          qrels | q1 0 a 1~q1 0 b   | f:2: there are 3 columns, not the 4 of: query 0 article grade
          qrels | q1 0 a 1~~q1 0 a 0 | f:3: query q1 has judged a before
          qrels | q1 0 a high       | f:1: the grade high is no whole number
          run   | q Q0 a 1 1        | f:1: there are 5 columns, not the 6 of: query Q0 article rank score tag
          run   | q Q0 a 1 1 t~q Q0 a 2 0 t | f:2: query q has listed a before
          run   | q Q0 a 1 x t      | f:1: the score x is no number
          run   | q Q0 a 1 NaN t    | f:1: the score of a is no number
          queries | 1>a~no tab      | f:2: there is no tab; a line is an id, a tab and a query
          queries | ' >a'           | f:1: the query has no id before the tab
          queries | 1>a~1>b         | f:2: there is another query with the id 1
          """)
  void saysWhichLineHasNoMeaning(String kind, String file, String message) {
    InputStream input = input(file.replace('~', '\n').replace('>', '\t'));

    assertThatThrownBy(
            () -> {
              switch (kind) {
                case "qrels" -> Judgments.read(input, "f");
                case "run" -> RankedRun.read(input, "f");
                default -> Question.read(input, "f");
              }
            })
        .isInstanceOf(BadLineException.class)
        .hasMessage(message);
  }

  @Test
  void saysWhichLineIsNotUtf8() {
    byte[] latin = "1\ta\n2\tcafé\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] cut = {'1', '\t', (byte) 0xC3};

    assertThatThrownBy(() -> Question.read(new ByteArrayInputStream(latin), "f"))
        .hasMessage("f:2: it is not in UTF-8");
    assertThatThrownBy(() -> Question.read(new ByteArrayInputStream(cut), "f"))
        .hasMessage("f:1: it is not in UTF-8");
  }

  private static Evaluation evaluation(String judgments, String run) throws IOException {
    return Evaluation.of(Judgments.read(input(judgments), "qrels"), run(run));
  }

  private static RankedRun run(String lines) throws IOException {
    return RankedRun.read(input(lines), "f");
  }

  private static InputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Hit hit(int rank, double score, String id) {
    return new Hit(rank, score, id, id, null, null, null, null, null, List.of());
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.shell.terminal.StreamKind;

/// An answer that was cut off is never taken for a whole one: it is told on standard error, in
/// JSON, on the screen and by the exit code.
class CutOffTest {
  private static final int CUT_OFF = 3;
  private static final String TOLD = "the answer was cut off: the search took longer than 1 ms";

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = LongStories.in(Files.createDirectory(temp.resolve("long"))).toString();
    Run.of(folder, "amber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "tsv", "csv", "json", "jsonl", "ids", "md", "line"})
  void everyFormOfASearchTellsIt(String form) {
    Run run = Run.of(folder, LongStories.SLOW, "--timeout", "1ms", "-o", form, "--exit-zero", "-q");

    assertThat(run.code()).isEqualTo(CUT_OFF);
    assertThat(run.err()).contains(TOLD);
    assertThat(run.out().contains("\"incomplete\":\"the search took"))
        .isEqualTo(form.equals("json"));
  }

  @Test
  void aWholeAnswerTellsNothingOfTheKind() {
    Run run = Run.of(folder, "amber", "--timeout", "5m", "-o", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("incomplete");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theScreenTellsIt() {
    Run run =
        new Run.Setup().out(StreamKind.TERMINAL).run(folder, LongStories.SLOW, "--timeout", "1ms");

    assertThat(run.code()).isEqualTo(CUT_OFF);
    assertThat(run.out()).contains(" · incomplete");
    assertThat(run.err()).contains(TOLD);
  }

  @Test
  void countsAndExplanationsTellIt() {
    Run facets = Run.of("facets", folder, LongStories.SLOW, "--timeout", "1ms", "-o", "json");
    Run explain = Run.of("explain", folder, "s1", LongStories.SLOW, "--timeout", "1ms");

    assertThat(facets.code()).isEqualTo(CUT_OFF);
    assertThat(facets.out()).contains("\"incomplete\":");
    assertThat(facets.err()).contains(TOLD);
    assertThat(explain.code()).isEqualTo(CUT_OFF);
    assertThat(explain.err()).contains(TOLD).doesNotContain("fault of Newshound");
  }

  @Test
  void manyQueriesTellItWithTheirPlaceAndTheOthersAreAnswered() throws IOException {
    Path queries = temp.resolve("queries.tsv");
    Files.writeString(queries, "q1\tamber w/500 (birch w/500 (cedar w/500 delta))\n");
    Path judgments = temp.resolve("qrels.txt");
    Files.writeString(judgments, "q1 0 s1 1\n");
    String limit = "1ms";

    Run batch = Run.of("batch", folder, queries.toString(), "--syntax", "--timeout", limit);
    Run eval =
        Run.of(
            "eval",
            folder,
            "--queries",
            queries.toString(),
            "--qrels",
            judgments.toString(),
            "--syntax",
            "--timeout",
            limit,
            "-o",
            "json");

    assertThat(batch.code()).isEqualTo(CUT_OFF);
    assertThat(batch.err()).contains("queries.tsv:1:4: " + TOLD);
    assertThat(eval.code()).isEqualTo(CUT_OFF);
    assertThat(eval.out()).contains("\"incomplete\":1");
    assertThat(eval.err()).contains(TOLD);
  }

  @Test
  void scriptsTellItAndEndWithItsCode() throws IOException {
    Path exported = temp.resolve("all.csv");
    Run run =
        Run.of(
            folder,
            "--timeout",
            "1ms",
            "-c",
            LongStories.SLOW,
            "-c",
            ".set timeout 10ms",
            "-c",
            ".export " + exported,
            "-c",
            ".facets");

    assertThat(run.code()).isEqualTo(CUT_OFF);
    assertThat(run.err())
        .contains(
            "-c:1:1: " + TOLD, "-c:3:1: the answer was cut off", "-c:4:1: the answer was cut");
  }

  @Test
  void thePersonAtThePromptSeesIt() throws IOException {
    try (Sitting sitting = Sitting.at(80, 24, temp.resolve("home"), folder, "--timeout", "1ms")) {
      assertThat(sitting.enter(LongStories.SLOW).screen())
          .contains("Cut off: the search took longer than 1 ms and was stopped");
      assertThat(sitting.enter(".set timeout").screen()).contains("1ms", "option");
      assertThat(sitting.enter(".set timeout soon").screen()).contains("a time such as 500ms");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "10", "-1s", "0s", "1h", ""})
  void whatIsNoTimeIsRefused(String time) {
    Run run = Run.of(folder, "amber", "--timeout", time);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("a time such as 500ms, 10s or 2m");
  }
}

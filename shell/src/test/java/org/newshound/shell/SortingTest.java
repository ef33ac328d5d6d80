package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which hits come first, and what an answer is kept to.
class SortingTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void aQuerySaysItsOwnOrder() {
    String script = "ferry sort:date\nferry sort:-date\nsort:oldest ferry\n\"sort:date\"\n";

    assertThat(Run.reading(script, folder, "-o", "ids").out())
        .isEqualTo("train\nferry\nferry\ntrain\ntrain\nferry\n");
  }

  @Test
  void theOrderHoldsForItsQueryAlone() {
    String script = "ferry sort:date\nferry\n.sort date\nferry\n";

    assertThat(Run.reading(script, folder, "-o", "ids").out())
        .startsWith("train\nferry\nferry\ntrain\n")
        .endsWith("train\nferry\n");
  }

  @Test
  void anOrderThatThereIsNotIsPointedAt() {
    Run run = Run.reading("ferry sort:dte\n", folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("stdin:1:7: sort: takes relevance, date").contains("sort:date?");
  }

  @Test
  void aQueryWithoutWordsSaysThatTheNewestComeFirstAndShowsHowTheyBegin() {
    assertThat(Run.of(folder, "date:2024..2025", "-o", "text").out())
        .contains("newest first")
        .containsSubsequence("Harbor ferry", "The harbor ferry left its berth", "Night train");
    assertThat(Run.of(folder, "ferry date:2024..2025", "-o", "text").out()).contains("best first");
  }

  @Test
  void narrowingAndFilteringTakeTheSameForms() {
    String script =
        """
        ferry
        .narrow place:Port Marlow
        .narrow dateline:"Port Marlow"
        .widen all
        .narrow author Ada Brink
        .filter byline Ada Brink
        ferry
        .filter clear
        .filter year:2024
        ferry
        """;
    Run run = Run.reading(script, folder, "-o", "ids");

    assertThat(run.out())
        .isEqualTo("ferry\ntrain\nferry\nferry\nferry\ntrain\nferry\nferry\ntrain\n");
    assertThat(run.err())
        .contains("Every query is restricted to byline:\"Ada Brink\" until .filter clear.")
        .contains("Every query is restricted to date:2024 until .filter clear.");
  }

  @Test
  void whoWantsToLeaveIsToldHow() throws IOException {
    try (Sitting sitting = Sitting.at(80, 24, temp.resolve("home"), folder)) {
      assertThat(sitting.enter("exit").screen()).contains("Ctrl-D or .quit leaves.");
      assertThat(sitting.press("\f").enter(":q").screen()).contains("Ctrl-D or .quit leaves.");
      assertThat(sitting.press("\f").enter("help").screen()).contains(".help explains what");
      assertThat(sitting.press("\f").enter("ferry").screen()).doesNotContain("leaves");
    }
  }

  @Test
  void aLineThatFindsNothingIsNotProposed() throws IOException {
    try (Sitting sitting = Sitting.at(80, 24, temp.resolve("home"), folder)) {
      sitting.enter("captain zebra").enter(".nonsense").press("\f");
      sitting.tap("captai").sees("> captain  1 article");
    }
  }
}

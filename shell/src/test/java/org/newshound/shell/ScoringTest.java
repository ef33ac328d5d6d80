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

/// What counts beside the words of a query, from the command line and in the shell.
class ScoringTest {
  private static final String ADDED =
      "words that the best articles share count too: 'crews', 'want', 'waits', 'lot', 'say', 'wages'";

  @TempDir private Path temp;
  private String stories = "";

  /// Six stories on the wages of crews and one on nothing, which is short enough to be first.
  @BeforeEach
  void writeStories() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      line(lines, "crew" + i, "The ferry waits. Crews want wages, say the crews, and want a lot.");
    }
    line(lines, "plain", "The ferry waits. Nobody knows.");
    for (int i = 0; i < 20; i++) {
      line(lines, "other" + i, "Rain fell on the hills and the valley.");
    }
    stories = file("stories.jsonl", lines.toString());
  }

  private static void line(StringBuilder lines, String id, String body) {
    lines
        .append("{\"id\":\"")
        .append(id)
        .append("\",\"body\":\"")
        .append(body)
        .append("\",\"date\":\"2020-02-03\"}\n");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(temp.resolve(name), text).toString();
  }

  @Test
  void searchExpandsWhenAskedAndSaysWithWhat() {
    Run words = Run.of("search", stories, "ferry", "-o", "ids");
    Run expanded = Run.of("search", stories, "ferry", "-o", "ids", "--expand");

    assertThat(words.out()).startsWith("plain\n");
    assertThat(expanded.out()).endsWith("plain\n").hasSameSizeAs(words.out());
    assertThat(expanded.err()).contains(ADDED);
    assertThat(words.err()).doesNotContain("best articles");
  }

  @Test
  void evalAndBatchExpandWhenAsked() throws IOException {
    String queries = file("queries.tsv", "1\tferry\n");
    String qrels = file("qrels.txt", "1 0 plain 1\n");

    assertThat(Run.of("batch", stories, queries, "--expand").out())
        .startsWith("1\t1\t")
        .endsWith("\tplain\n");
    assertThat(Run.of("eval", stories, "--queries", queries, "--qrels", qrels).out())
        .contains("MRR         1.0000");
    assertThat(Run.of("eval", stories, "--queries", queries, "--qrels", qrels, "--expand").out())
        .contains("MRR         0.1429");
  }

  @Test
  void explainTellsWhatMovedAnArticle() {
    assertThat(Run.of("explain", stories, "plain", "ferry", "--expand", "--recency", "1y").out())
        .contains("body contains 'ferry'")
        .contains("has 1 of the 6 words added from the best articles: 'waits'")
        .containsPattern("is \\d+ days old, which leaves \\d\\d% of its score");
    assertThat(Run.of("explain", stories, "crew0", "ferry", "crews", "--proximity").out())
        .contains("body has 'ferry' and 'crews' at most 8 words apart once, which counts more");
  }

  @Test
  void settingsSayTheSameInTheShell() {
    Run run =
        Run.of(
            stories,
            "-c",
            ".set mode ids",
            "-c",
            "ferry",
            "-c",
            ".set expand on",
            "-c",
            "ferry",
            "-c",
            ".explain 7");

    assertThat(run.out()).contains("plain\n").containsSubsequence("plain\n", "crew5\n", "plain\n");
    assertThat(run.out()).contains("has 1 of the 6 words added from the best articles: 'waits'");
    assertThat(run.err()).contains(ADDED);
  }

  @Test
  void optionsAreTheSettingsOfTheShell() {
    assertThat(Run.of(stories, "--expand", "--proximity", "--recency", "4w", "-c", ".set").out())
        .contains("expand\ton\toption")
        .contains("proximity\ton\toption")
        .contains("recency\t28d\toption");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "0d", "d", "999999y", "-3d", "soon"})
  void whatIsNoAgeIsRefused(String age) {
    Run option = Run.of("search", stories, "ferry", "--recency=" + age);
    Run setting = Run.of(stories, "-c", ".set recency " + age);

    assertThat(option.code()).isEqualTo(64);
    assertThat(option.err())
        .contains("--recency cannot be " + age + "; it is an age such as 12h, 30d, 4w, 6m or 1y");
    assertThat(setting.err())
        .contains("it is one of off, or an age such as 12h, 30d, 4w, 6m or 1y.");
  }
}

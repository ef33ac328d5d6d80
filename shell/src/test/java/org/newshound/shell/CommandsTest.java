package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands and options for scripts.
class CommandsTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.in(temp.resolve("stories"));
    Run.of(folder, "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "tsv", "csv", "json", "jsonl", "ids", "md", "line"})
  void printsHitsAsTheGoldenFilesShow(String form) throws IOException {
    String out = Run.of(folder, "ferry OR train", "-o", form).out();

    Golden.assertScreen(
        "form-" + form,
        out.replaceAll("\"tookMs\":\\d+", "\"tookMs\":3").replaceAll("\\(\\d+ ms\\)", "(3 ms)"));
  }

  @Test
  void printsTheFieldsAskedForInTheirOrder() {
    assertThat(Run.of(folder, "captain", "-o", "csv", "--fields", "id,date").out())
        .isEqualTo("id,date\nferry,2025-04-05T02:00:00+10:00\n");
    assertThat(Run.of(folder, "captain", "--fields", "id,rank").out()).isEqualTo("ferry\t1\n");
    assertThat(Run.of(folder, "captain", "-o", "jsonl", "--fields", "id").out())
        .isEqualTo("{\"id\":\"ferry\"}\n");
    assertThat(Run.of(folder, "captain", "--fields", "idd").err()).contains("Did you mean id?");
  }

  @Test
  void cellsThatASpreadsheetWouldComputeGetAnApostropheWhenAsked() throws IOException {
    Path file = temp.resolve("formula.jsonl");
    Files.writeString(file, "{\"id\":\"f\",\"headline\":\"=1+1 is two\"}\n");

    assertThat(Run.of(file.toString(), "two", "-o", "csv", "--fields", "headline").out())
        .isEqualTo("headline\n=1+1 is two\n");
    assertThat(
            Run.of(file.toString(), "two", "-o", "csv", "--fields", "headline", "--csv-safe").out())
        .isEqualTo("headline\n'=1+1 is two\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--from,2025-04-05,1",
    "--to,2025-04-05,1",
    "--from,2025,1",
    "--to,1999,0",
    "--from,9d,0"
  })
  void datesNarrowTheAnswer(String option, String date, int hits) {
    assertThat(Run.of(folder, "captain", "-o", "ids", option, date).out().lines()).hasSize(hits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "soonish", "2025 ferry", "2025)", ""})
  void whatIsNoDateIsRefused(String date) {
    Run run = Run.of(folder, "captain", "--from", date);

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("is not a date; write 2025");
  }

  @Test
  void looksForLessWhenAsked() {
    assertThat(Run.of(folder, "captain zebra", "-o", "ids").code()).isEqualTo(1);
    assertThat(Run.of(folder, "captain zebra", "-o", "ids", "--relax", "auto").out())
        .isEqualTo("ferry\n");
    assertThat(Run.of(folder, "captain", "--relax", "much").code()).isEqualTo(64);
  }

  @Test
  void aPastedTextThatNothingHasWholeFindsTheArticlesMostLikeIt() {
    String text =
        "the captain of a ferry told zebras gnus yaks ibexes okapis tapirs lynxes and otters";

    Run run = Run.of(folder, text, "-o", "ids", "--relax", "auto");
    Run json = Run.of(folder, text, "-o", "json", "--relax", "auto", "--from", "2025");

    assertThat(Run.of(folder, text, "-o", "ids").code()).isEqualTo(1);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("ferry\n");
    assertThat(run.err())
        .contains("No article has all of that; these are the articles most like it.");
    assertThat(json.out()).contains("\"relaxed\":\"((captain OR ", "2025");
    assertThat(Run.of("search", folder, text, "--match", "any", "-o", "ids").out())
        .startsWith("ferry\n");
  }

  @Test
  void aWiderQueryThanWasAskedIsTold() {
    assertThat(Run.of(folder, "captain zebra", "-o", "ids", "--relax", "auto").err())
        .contains("No article has all of that; these have (captain OR zebra).");
  }

  @Test
  void aSessionTakesPlainWordsWhenToldTo() {
    assertThat(
            Run.of(folder, "-c", ".set match any", "-c", "captain zebra", "-c", ".last -o ids")
                .out())
        .contains("ferry");
    assertThat(Run.of(folder, "-c", "captain zebra").code()).isEqualTo(1);
  }

  @Test
  void facetsCountTheValuesOfFields() {
    Run run = Run.of("facets", folder, "--facet", "year", "-o", "tsv");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("field\tvalue\tcount\nyear\t202")
        .contains("\nyear\t2025\t1\n");
    assertThat(Run.of("facets", folder, "captain", "-o", "json").out())
        .contains("\"total\":1,", "\"facets\":{\"byline\":[{\"value\":\"Ada Brink\",\"count\":1}]");
    assertThat(Run.of("facets", folder, "zebra").code()).isEqualTo(1);
    assertThat(Run.of("facets", folder, "\"open").code()).isEqualTo(2);
  }

  @Test
  void explainSaysWhyAnArticleMatchesOrNot() {
    Run run = Run.of("explain", folder, "ferry", "captain", "-o", "json");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("{\"id\":\"ferry\",\"matches\":true,\"score\":");
    assertThat(Run.of("explain", folder, "ferry", "captain").out()).contains("captain");
    assertThat(Run.of("explain", folder, "train", "captain").code()).isEqualTo(1);
    assertThat(Run.of("explain", folder, "nobody", "captain").err())
        .contains("there is no article with the id nobody");
    assertThat(Run.of("explain", folder, "ferry", "\"open").code()).isEqualTo(2);
  }

  @Test
  void verifyTellsAWholeIndexFromADamagedOne() throws IOException {
    Run whole = Run.of("verify", folder);
    damage(temp.resolve("stories/.newshound"));

    assertThat(whole.code()).isZero();
    assertThat(whole.out()).matches("\\d+ files, [\\d,]+ bytes: as they were written\n");
    Run damaged = Run.of("verify", folder);
    assertThat(damaged.code()).isEqualTo(74);
    assertThat(damaged.err()).contains("is damaged").doesNotContain("Exception");
    assertThat(Run.of("verify", temp.toString()).code()).isEqualTo(66);
  }

  @Test
  void deleteRemovesWhatIsNamedOrFoundAndPrintsIt() {
    String index = folder + "/.newshound";

    assertThat(Run.of("delete", index, "captain").out()).isEqualTo("ferry\n");
    assertThat(Run.of(index, "captain").code()).isEqualTo(1);
    assertThat(Run.of("delete", index, "--id", "train", "--id", "nobody").err())
        .contains("there is no article with the id nobody", "1 article removed");
    assertThat(Run.of("delete", index, "*").out().lines()).hasSize(1);
    assertThat(Run.of("delete", index, "*").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"delete INDEX", "delete INDEX ferry --id ferry"})
  void deleteWantsToKnowWhatExactly(String line) {
    assertThat(Run.of(line.replace("INDEX", folder).split(" ")).code()).isEqualTo(64);
    assertThat(Run.of("stats", folder).out()).startsWith("articles  3");
  }

  @Test
  void aFaultyQueryDeletesNothing() {
    assertThat(Run.of("delete", folder, "captain \"open").code()).isEqualTo(2);
    assertThat(Run.of("stats", folder).out()).startsWith("articles  3");
  }

  @Test
  void linesComeFromTheCommandLineAndFromAFile() throws IOException {
    Path script = temp.resolve("look.nh");
    Files.writeString(script, "captain\n\"open\n.quit\nsleepers\n");

    Run lines = Run.of("-c", "captain", "-c", ".opne", folder, "-o", "ids");
    Run file = Run.of("-f", script.toString(), folder, "-o", "ids");
    Run standard = Run.reading("captain\n", "-f", "-", folder, "-o", "ids");

    assertThat(List.of(lines.out(), file.out(), standard.out())).containsOnly("ferry\n");
    assertThat(lines.code()).isEqualTo(2);
    assertThat(lines.err()).startsWith("-c:2:1: Unknown command .opne.");
    assertThat(file.err()).startsWith(script + ":2:1: ");
    assertThat(Run.of("-f", temp + "/no", folder).code()).isEqualTo(66);
    assertThat(Run.of("-c", "x", "-f", script.toString(), folder).code()).isEqualTo(64);
  }

  @Test
  void articlesAreFoundWhereOptionsAndVariablesSay() {
    Run.Setup setup = new Run.Setup().variable("NEWSHOUND_OPTS", " -o ids  --rebuild ");

    assertThat(Run.of("--index", folder, "captain", "-o", "ids").out()).isEqualTo("ferry\n");
    assertThat(setup.run(folder, "captain").out()).isEqualTo("ferry\n");
    assertThat(setup.run(folder, "captain", "-o", "csv", "--fields", "rank").out())
        .isEqualTo("rank\n1\n");
    assertThat(setup.run("export", folder).out().lines()).hasSize(3);
    assertThat(
            new Run.Setup()
                .variable("NEWSHOUND_INDEX", folder)
                .input("captain\n")
                .run("-o", "ids")
                .out())
        .isEqualTo("ferry\n");
    assertThat(new Run.Setup().variable("XDG_DATA_HOME", temp.toString()).input("x\n").run().err())
        .contains("where are the articles?");
  }

  private static void damage(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      Path file = files.filter(each -> each.toString().endsWith(".cfs")).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    }
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands that answer many queries and measure the answers.
class MeasuringTest {
  private static final String QUERIES = "q1\tWhich captain waved?\nq2\tsleepers OR (\nq3\tzebra\n";
  private static final String QRELS = "q1 0 ferry 1\nq2 0 bridge 1\nq2 0 train 2\nq3 0 train 1\n";

  @TempDir private Path temp;
  private String folder = "";
  private String queries = "";
  private String qrels = "";

  @BeforeEach
  void writeFiles() throws IOException {
    folder = Stories.in(temp.resolve("stories"));
    queries = file("queries.tsv", QUERIES);
    qrels = file("qrels.txt", QRELS);
  }

  @Test
  void batchTakesQueriesForPlainWordsAnyOfWhichIsEnough() {
    Run run = Run.of("batch", folder, queries);

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("q1\t1\t\\d+\\.\\d{3}\tferry\nq2\t1\t\\d+\\.\\d{3}\ttrain\n");
  }

  @Test
  void batchWritesARunOfTrec() {
    assertThat(Run.of("batch", folder, queries, "-o", "trec").out())
        .matches("q1 Q0 ferry 1 \\d+\\.\\d+ newshound\nq2 Q0 train 1 \\d+\\.\\d+ newshound\n");
  }

  @Test
  void batchPrintsAHeadInTsvAndTheQueryInJson() {
    assertThat(Run.of("batch", folder, queries, "-o", "tsv").out())
        .startsWith("query\trank\tscore\tid\nq1\t1\t");
    assertThat(Run.of("batch", folder, queries, "-o", "jsonl").out())
        .startsWith("{\"query\":\"q1\",\"rank\":1,\"score\":")
        .contains("\"snippets\":[]");
  }

  @Test
  void batchReadsStandardInput() {
    assertThat(Run.reading(QUERIES, "batch", folder, "-", "-n", "1").out().lines()).hasSize(2);
  }

  @Test
  void aRunIsDeeperThanAPage() throws IOException {
    StringBuilder stories = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      stories.append("{\"id\":\"s").append(i).append("\",\"headline\":\"Otters\"}\n");
    }
    String many = file("many.jsonl", stories.toString());
    String otters = file("otters.tsv", "1\totters\n");

    assertThat(Run.of("batch", many, otters).out().lines()).hasSize(10);
    assertThat(Run.of("batch", many, otters, "-o", "trec").out().lines()).hasSize(30);
    assertThat(Run.of("batch", many, otters, "-o", "trec", "-n", "7").out().lines()).hasSize(7);
  }

  @Test
  void wordsAreLookedUpInTheFieldsAskedFor() {
    String words = file("words.tsv", "1\tsicily\n2\tsleepers\n");

    assertThat(Run.of("batch", folder, words, "--in", "headline").out()).startsWith("1\t");
    assertThat(Run.of("batch", folder, words, "--in", "body").out()).startsWith("2\t");
    assertThat(Run.of("batch", folder, words, "--in", "headline,body").out().lines()).hasSize(2);
  }

  @Test
  void syntaxTurnsTheLanguageOnAndFaultsAreToldWithTheirPlace() {
    Run run = Run.of("batch", folder, file("q.tsv", "1\tferry -captain\n22\tx \"y\n"), "--syntax");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).startsWith("1\t1\t").endsWith("\ttrain\n").doesNotContain("ferry");
    assertThat(run.err()).contains("q.tsv:2:6: this quote is never closed");
  }

  @Test
  void evalPrintsTheMeansOverJudgedQueries() {
    Run run = Run.of("eval", folder, "--queries", queries, "--qrels", qrels);

    assertThat(run.code()).isZero();
    // q2 finds the better of two: AP 1/2, nDCG 2 / (2 + 1/log2(3)).
    assertThat(run.out())
        .isEqualTo(
            """
            MAP         0.5000
            nDCG@10     0.5867
            P@10        0.0667
            recall@100  0.5000
            MRR         0.6667
            queries          3
            judged           3
            unjudged         0
            unanswered       1
            incomplete       0
            """);
  }

  @Test
  void evalCountsQueriesThatHaveNoJudgments() {
    String more = file("more.tsv", QUERIES + "q4\tferry\n");

    assertThat(Run.of("eval", folder, "--queries", more, "--qrels", qrels, "-o", "tsv").out())
        .contains("MAP\t0.5000\n", "queries\t4\n", "judged\t3\n", "unjudged\t1\n");
    assertThat(Run.of("eval", folder, "--queries", more, "--qrels", qrels, "-o", "json").out())
        .startsWith("{\"MAP\":0.5000,\"nDCG@10\":0.5867,")
        .endsWith("\"unjudged\":1,\"unanswered\":1,\"incomplete\":0}\n");
  }

  @Test
  void evalSaysWhenTheFilesSpeakOfDifferentQueries() {
    Run run =
        Run.of("eval", folder, "--queries", queries, "--qrels", file("other", "x 0 ferry 1\n"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("None of the queries is judged");
  }

  @Test
  void matchAnyFindsWhatHasOneOfTheWords() {
    assertThat(Run.of(folder, "captain zebra", "-o", "ids").code()).isEqualTo(1);
    assertThat(Run.of(folder, "captain zebra", "--match", "any", "-o", "ids").out())
        .isEqualTo("ferry\n");
    assertThat(Run.of("search", folder, "\"captain (zebra", "--match", "any", "-o", "ids").out())
        .isEqualTo("ferry\n");
    assertThat(Run.of("search", folder, "sicily", "--match", "any", "--in", "body").code())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          batch stories                              | 64 | usage: newshound batch WHERE FILE
          batch stories queries.tsv --in colour      | 64 | --in cannot be colour
          batch stories queries.tsv --in id          | 64 | it is one of text, headline, deck
          batch stories queries.tsv --in body --syntax | 64 | --in is for plain words
          batch stories queries.tsv -o md            | 64 | it is one of list, tsv, jsonl, trec
          batch stories nowhere.tsv                  | 66 | no such file or folder: nowhere.tsv
          batch nowhere queries.tsv                  | 66 | no such file or folder: nowhere
          batch stories qrels.txt                    |  2 | qrels.txt:1: there is no tab
          eval stories --qrels qrels.txt             | 64 | eval needs --queries FILE
          eval stories --queries queries.tsv         | 64 | eval needs --qrels FILE
          eval stories --queries queries.tsv --qrels no | 66 | no such file or folder: no
          eval stories --queries queries.tsv --qrels queries.tsv | 2 | queries.tsv:1: the grade waved? is no whole number
          eval stories --queries queries.tsv --qrels qrels.txt -o md | 64 | it is one of text, json
          search stories ferry --match some          | 64 | it is one of all, any
          search stories ferry -o trec               | 64 | --output cannot be trec
          """)
  void complainsWithTheCodeAndTheWayOut(String line, int code, String message) {
    String[] arguments = line.split(" ");
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].matches("stories|queries\\.tsv|qrels\\.txt")) {
        arguments[i] = temp.resolve(arguments[i]).toString();
      }
    }

    Run run = Run.of(arguments);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anIdWithABlankHasNoPlaceInARun() {
    String blank = file("blank.jsonl", "{\"id\":\"a b\",\"headline\":\"Otters\"}\n");
    Run run = Run.reading("1\totters\n", "batch", blank, "-", "-o", "trec");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("\"a b\"", "-o jsonl holds every id");
  }

  @Test
  void helpNamesTheFormsOfTheCommand() {
    assertThat(Run.of("batch", "--help").out()).contains("print as list|tsv|jsonl|trec");
    assertThat(Run.of("eval", "--help").out()).contains("--qrels FILE", "print as text|json|tsv");
    assertThat(Run.of("search", "--help").out()).contains("--match HOW").doesNotContain("trec");
  }

  private String file(String name, String text) {
    try {
      return Files.writeString(temp.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

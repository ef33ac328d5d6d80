package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.shell.terminal.StreamKind;

class MainTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.in(temp.resolve("stories"));
  }

  @Test
  void answersAQueryAboutAFolderWithALineAHit() {
    Run run = Run.of(folder, "captain");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches(
            "1\t\\d+\\.\\d{3}\t2025-04-05T02:00:00\\+10:00\tferry\tHarbor ferry runs again after"
                + " storm\n");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,  captain
          1,  zebra
          2,  '"never closed'
          """)
  void endsWithTheCodeOfTheAnswer(int code, String query) {
    assertThat(Run.of(folder, query).code()).isEqualTo(code);
  }

  @Test
  void exitZeroMakesFindingNothingASuccess() {
    assertThat(Run.of("search", folder, "zebra", "--exit-zero").code()).isZero();
  }

  @Test
  void showsAFaultyQueryAndDoesNotRunIt() {
    Run run = Run.of(folder, "ferry \"never closed");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("  ferry \"never closed\n        ^");
  }

  @Test
  void repairsAFaultyQueryWhenTold() {
    Run run = Run.of("search", "--lenient", folder, "\"harbor ferry");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\tferry\t");
  }

  @Test
  void saysWhichWordFindsNothing() {
    Run run = Run.of("-q", folder, "captain");
    Run nothing = Run.of(folder, "captain zebra");

    assertThat(run.err()).isEmpty();
    assertThat(nothing.err())
        .isEqualTo(
            "No article has all of: captain, zebra\n  zebra: 0 articles\n  without zebra: 1 article\n");
  }

  @Test
  void anEmptyIndexIsSaidToBeEmpty() throws IOException {
    String empty = Files.createDirectory(temp.resolve("empty")).toString();

    Run run = Run.of("-q", empty, "captain");
    Run told = Run.of(empty, "captain zebra");

    assertThat(run.code()).isEqualTo(1);
    assertThat(told.err()).isEqualTo("No article can be found: the index is empty.\n");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          --colour,              64, unknown option --colour. Did you mean --color?
          --outptu=json,         64, unknown option --outptu=json. Did you mean --output?
          -x,                    64, unknown option -x. A query that begins with a hyphen
          index,                 64, usage: newshound index INDEX PATH...
          nowhere,               66, no such file or folder: nowhere
          serch,                 66, Did you mean the command search?
          """)
  void complainsAboutTheCommandLine(String argument, int code, String message) {
    Run run = Run.of(argument);

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err()).startsWith("newshound: ").contains(message);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-n,x", "--output,xml", "--color,blue", "--width,-3"})
  void complainsAboutAValue(String option, String value) {
    assertThat(Run.of(folder, "x", option, value).code()).isEqualTo(64);
  }

  @Test
  void aCommandRefusesOptionsOfOthers() {
    Run run = Run.of("export", folder, "-n", "3");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("export has no option --limit");
  }

  @Test
  void aQueryThatBeginsWithAHyphenGoesAfterTwo() {
    Run run = Run.of(folder, "--", "-captain");

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("\tferry\t").contains("\ttrain\t");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ids,   ferry
          jsonl, '{"rank":1,"score":'
          json,  '{"query":"captain","total":1,"totalExact":true,"tookMs":'
          tsv,   'rank\tscore\tdate\tid\theadline\tbyline\tdateline\tsource\turl'
          csv,   'rank,score,date,id,headline,byline,dateline,source,url'
          md,    '- Harbor ferry runs again after storm'
          list,  '1	'
          text,  '1 article ('
          """)
  void printsHitsInEveryForm(String mode, String start) {
    assertThat(Run.of(folder, "captain", "-o", mode).out()).startsWith(start);
  }

  @Test
  void limitsAndPassesOver() {
    List<String> all = Run.of(folder, "ferry", "-o", "ids").out().lines().toList();

    assertThat(all).hasSize(2);
    assertThat(Run.of(folder, "ferry", "-o", "ids", "-n", "1").out()).isEqualTo(all.get(0) + "\n");
    assertThat(Run.of(folder, "ferry", "-o", "ids", "--offset", "1").out())
        .isEqualTo(all.get(1) + "\n");
  }

  @Test
  void readsQueriesFromStandardInput() {
    Run run = Run.reading("captain\n\n7\n\"open\nsleepers\n", folder, "-o", "ids");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("ferry\ntrain\n");
    assertThat(run.err()).contains("stdin:4:1: ");
  }

  @Test
  void opensHitsInAScript() {
    Run run = Run.reading("captain\n.open 1\n.quit\nsleepers\n", folder);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(2).last().asString().contains("\"id\":\"ferry\"");
  }

  @Test
  void complainsAboutALineOfAScriptAndGoesOn() {
    Run run = Run.reading(".opne 1\ncaptain\n", folder, "-o", "ids");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("stdin:1:1: Unknown command .opne. Did you mean .open?");
    assertThat(run.out()).isEqualTo("ferry\n");
  }

  @Test
  void answersAreSortedCountedAndTellWhatAReaderShouldKnow() {
    Run sorted = Run.of("search", folder, "*", "--sort", "-date", "-o", "ids");
    Run counted = Run.of("search", folder, "*", "--facet", "year", "-o", "json", "-n", "0");

    assertThat(sorted.code()).isZero();
    assertThat(sorted.out().lines()).hasSize(3);
    assertThat(counted.out()).contains("\"facets\":{\"year\":[{\"value\":");
    assertThat(Run.of("search", folder, "*", "--sort", "size").code()).isEqualTo(64);
    assertThat(Run.of("search", folder, "*", "--facet", "mood").err()).contains("place, source");
    assertThat(Run.of("search", folder, "us OR captain").err())
        .contains("'us' is read as the word and as the country");
  }

  @Test
  void showPrintsArticlesAndMissesOthers() {
    Run run = Run.of("show", folder, "ferry", "nobody");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1).first().asString().contains("\"id\":\"ferry\"");
    assertThat(run.err()).contains("there is no article with the id nobody");
  }

  @Test
  void showDrawsAScreenOnATerminal() {
    Run.of(folder, "x");
    Run run = new Run.Setup().out(StreamKind.TERMINAL).run("show", folder, "ferry");

    assertThat(run.out()).startsWith("── id:ferry ──").contains("Sat 5 Apr 2025 02:00 +10");
  }

  @Test
  void statsCountArticles() {
    assertThat(Run.of("stats", folder).out()).startsWith("articles  3");
    assertThat(Run.of("stats", folder, "-o", "json").out()).contains("\"articles\":3");
  }

  @Test
  void parseShowsTheCanonicalFormAndTheTree() {
    assertThat(Run.of("parse", "night train").out()).isEqualTo("(night AND train)\n");
    assertThat(Run.of("parse", "night train", "-o", "json").out())
        .contains("\"tree\":{\"is\":\"and\",\"operands\":[{\"is\":\"word\",\"text\":\"night\"}");
    assertThat(Run.of("parse", "\"open").code()).isEqualTo(2);
  }

  @Test
  void helpAndVersionPrintToStandardOutput() {
    assertThat(Run.of("--version").out()).isEqualTo("newshound " + Newshound.version() + "\n");
    assertThat(Run.of("--help").out()).contains("newshound WHERE").contains("--output");
    assertThat(Run.of("index", "--help").out()).startsWith("usage: newshound index INDEX PATH...");
  }

  @Test
  void aClosedPipeIsNoFault() {
    Run run = new Run.Setup().run(failing("Broken pipe"), "export", folder);

    assertThat(run.code()).isZero();
  }

  @Test
  void aFullDiskIsAFault() {
    Run.of(folder, "x");
    Run run =
        new Run.Setup()
            .out(StreamKind.OTHER)
            .run(failing("No space left on device"), "export", folder);

    assertThat(run.code()).isEqualTo(74);
    assertThat(run.err()).contains("No space left on device").doesNotContain("Exception");
  }

  @Test
  void refusesAForeignIndexAndAFolderOfFilesAsIndex() throws IOException {
    Path foreign = Files.createDirectory(temp.resolve("foreign"));
    Files.writeString(foreign.resolve("segments_1"), "x");

    assertThat(Run.of(foreign.toString(), "x").code()).isEqualTo(74);
    assertThat(Run.of("index", foreign.toString(), folder).code()).isEqualTo(74);
    assertThat(Run.of("index", folder, folder).code()).isEqualTo(73);
    assertThat(Run.of("index", folder + "/ferry.jsonl", folder).code()).isEqualTo(73);
    assertThat(Run.of("index", folder + "/ferry.jsonl/new", folder).code()).isEqualTo(73);
  }

  @Test
  void anIndexThatIsBeingWrittenCanBeSearchedButNotUpdated() throws IOException {
    Run.of(folder, "x");
    try (WritableIndex writing = Newshound.open(Path.of(folder, ".newshound"))) {
      assertThat(Run.of(folder, "captain", "-o", "ids").out()).isEqualTo("ferry\n");
      assertThat(Run.of("index", folder + "/.newshound", folder).code()).isEqualTo(75);
      assertThat(writing.stats().articles()).isEqualTo(3);
    }
  }

  @Test
  void aDamagedIndexIsAMessageNotATrace() throws IOException {
    Run.of(folder, "x");
    try (var files = Files.list(Path.of(folder, ".newshound"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().startsWith("segments")) {
          Files.write(file, new byte[] {1, 2, 3});
        }
      }
    }

    Run run = Run.of(folder + "/.newshound", "captain");

    assertThat(run.code()).isEqualTo(74);
    assertThat(run.err())
        .startsWith("newshound: ")
        .doesNotContain("Exception")
        .doesNotContain("at org.");
  }

  @Test
  void drawsAScreenOnATerminal() {
    Run.of(folder, "x");
    Run plain = new Run.Setup().out(StreamKind.TERMINAL).run(folder, "captain");
    Run color =
        new Run.Setup().out(StreamKind.TERMINAL).variable("TERM", "xterm").run(folder, "captain");

    assertThat(plain.out())
        .startsWith("1 article (")
        .contains(" 1  Harbor ferry runs again after storm\n")
        .contains("Ada Brink · ")
        .contains(" · 5 Apr 2025")
        .contains("[captain]")
        .doesNotContain("\u001b");
    assertThat(color.out()).contains("\u001b[1mHarbor").contains("\u001b[1;7mcaptain\u001b[0m");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(message);
      }
    };
  }
}

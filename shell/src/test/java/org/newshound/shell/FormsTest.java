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

/// A form has one name and looks the same wherever it goes.
class FormsTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "list", "md", "csv"})
  void aNamedFormIsTheSameOnATerminalAndInAPipe(String form) {
    String piped = Run.of(folder, "ferry", "-o", form).out();
    String shown = terminal().run(folder, "ferry", "-o", form).out();

    assertThat(timeless(piped)).isNotEmpty().isEqualTo(timeless(shown));
  }

  @Test
  void whereNoneIsNamedATerminalGetsTextAndAPipeAList() {
    assertThat(timeless(Run.of(folder, "ferry").out()))
        .isEqualTo(timeless(Run.of(folder, "ferry", "-o", "list").out()))
        .startsWith("1\t");
    assertThat(timeless(terminal().run(folder, "ferry").out()))
        .isEqualTo(timeless(Run.of(folder, "ferry", "-o", "text").out()))
        .startsWith("2 articles");
  }

  @Test
  void colorThatIsAlwaysWantedGoesIntoAPipeToo() {
    assertThat(Run.of(folder, "ferry", "--color", "always", "-o", "text").out())
        .contains("\u001b[1;7mferry\u001b[0m");
    assertThat(Run.of(folder, "ferry", "--color", "always").out())
        .contains("\u001b[1mHarbor ferry runs again after storm\u001b[0m\n");
    assertThat(Run.of(folder, "ferry").out()).doesNotContain("\u001b");
  }

  @Test
  void anArticleIsShownInTheFormThatIsNamed() {
    assertThat(terminal().run("show", folder, "ferry", "-o", "text").out())
        .isEqualTo(Run.of("show", folder, "ferry", "-o", "text").out())
        .contains("Its captain waved.");
    assertThat(terminal().run("show", folder, "ferry", "-o", "json").out())
        .isEqualTo(Run.of("show", folder, "ferry").out())
        .startsWith("{");
  }

  @Test
  void aFacetIsDrawnOrListedAsItsFormSays() {
    assertThat(Run.of("facets", folder, "--facet", "byline").out())
        .isEqualTo("byline\tAda Brink\t1\nbyline\tNino Testa\t1\n")
        .isEqualTo(Run.of("facets", folder, "--facet", "author", "-o", "list").out());
    assertThat(Run.of("facets", folder, "--facet", "byline", "-o", "text").out())
        .isEqualTo(terminal().run("facets", folder, "--facet", "byline").out())
        .contains("▇");
  }

  @Test
  void noHitIsPrintedWhereNoneIsWanted() {
    assertThat(Run.of(folder, "ferry", "-n", "0")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of(folder, "ferry", "-n", "0", "-o", "ids")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of(folder, "ferry", "-n", "0", "-o", "json").out())
        .contains("\"total\":2")
        .contains("\"hits\":[]");
    assertThat(timeless(Run.of(folder, "ferry", "-n", "0", "-o", "text").out()))
        .isEqualTo("2 articles · none shown\n");
  }

  @Test
  void howManyThereAreIsCountedAlone() {
    assertThat(Run.of(folder, "ferry", "--count")).isEqualTo(new Run(0, "2\n", ""));
    assertThat(Run.of(folder, "zebra", "--count")).isEqualTo(new Run(1, "0\n", ""));
    assertThat(Run.of(folder, "ferry", "--count", "-o", "json").out()).contains("\"total\":2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hits.xlsx", "hits.html", "hits.docx"})
  void anEndingThatStandsForNoFormIsRefused(String name) {
    Path file = temp.resolve(name);
    Run run = Run.reading("ferry\n.export '%s'\n.output '%<s'\n".formatted(file), folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("Nothing can be written as ." + name.substring(name.indexOf('.') + 1))
        .contains(".txt .list .tsv .csv .json .jsonl .ids .md .line");
    assertThat(file).doesNotExist();
  }

  @Test
  void aStoryIsWrittenAsTextOrJsonAndAsNothingElse() throws IOException {
    Path csv = temp.resolve("story.csv");
    Path html = temp.resolve("story.html");
    Run run =
        Run.reading("ferry\n.export '%s' 1\n.export '%s' 1 -o json\n".formatted(csv, html), folder);

    assertThat(run.err()).contains("These endings work: .txt .jsonl .json");
    assertThat(csv).doesNotExist();
    assertThat(Files.readString(html)).startsWith("{");
  }

  @Test
  void anAnswerInMarkdownIsAListOfLinks() throws IOException {
    Path more = Files.createDirectories(temp.resolve("more"));
    Files.writeString(
        more.resolve("a.jsonl"),
        """
        {"id":"a","headline":"1. A [tug] *sinks*","url":"https://tug.example/a(b)","byline":"By Ann Ro","source":"Tide_Post","published":"2025-03-04","body":"The tug | sank."}
        """);

    assertThat(Run.of(more.toString(), "tug", "-o", "md").out())
        .isEqualTo(
            """
            - [1. A \\[**tug**\\] \\*sinks\\*](https://tug.example/a%28b%29)
              Ann Ro · 2025-03-04 · Tide\\_Post
              > The **tug** \\| sank.
            """);
  }

  @Test
  void anOptionOfAnotherCommandIsRefusedAndNotListed() {
    Run run = Run.of(folder, "ferry", "--rebuild");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.err()).contains("--rebuild is an option of newshound index");
    assertThat(Run.of("--help").out()).doesNotContain("--rebuild").contains("--count");
  }

  private static Run.Setup terminal() {
    return new Run.Setup().out(StreamKind.TERMINAL).variable("NO_COLOR", "1");
  }

  private static String timeless(String text) {
    return text.replaceAll(" \\(\\d+ ms\\)", "");
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.shell.terminal.StreamKind;

/// Articles are read in from files, folders and standard input, and exported again.
class ReadingInTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.in(temp.resolve("stories"));
  }

  @Test
  void tellsWhatItReadOnceOnly() {
    assertThat(Run.of(folder, "captain").err())
        .matches(
            "(?s)3 files seen: 3 read\\R"
                + "3 articles found: 3 added, 0 updated, 0 unchanged, 0 rejected; 0 removed \\(.*");
    assertThat(Run.of(folder, "captain").err()).isEmpty();
  }

  @Test
  void breaksWhatItTellsBetweenWordsOnATerminal() {
    Run run =
        new Run.Setup()
            .err(StreamKind.TERMINAL)
            .variable("COLUMNS", "30")
            .run("-v", "index", temp.resolve("index").toString(), folder);

    assertThat(run.err())
        .contains("3 articles found: 3 added, 0\nupdated, 0 unchanged, 0\nrejected; 0 removed (");
  }

  @Test
  void keepsTheIndexOfAFolderInsideIt() {
    Run.of(folder, "captain");

    assertThat(Path.of(folder, ".newshound")).isDirectory();
  }

  @Test
  void keepsTheIndexOfAFileBesideIt() {
    Run run = Run.of(folder + "/ferry.jsonl", "captain");

    assertThat(run.code()).isZero();
    assertThat(Path.of(folder, ".newshound", "ferry.jsonl")).isDirectory();
  }

  @Test
  void findsNewChangedAndRemovedFiles() throws IOException {
    Run.of(folder, "captain");
    Files.delete(Path.of(folder, "ferry.jsonl"));
    Files.writeString(
        Path.of(folder, "new.jsonl"), "{\"headline\":\"Otter wins\",\"body\":\"An otter.\"}\n");

    Run run = Run.of(folder, "otter");

    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("1 added, 0 updated, 2 unchanged, 0 rejected; 1 removed")
        .contains("1 gone");
  }

  @Test
  void partsAreTakenFromOtherColumns() throws IOException {
    Path table = temp.resolve("table.csv");
    Files.writeString(table, "Titel,Inhalt\nBridge closes,The old bridge closes on Monday.\n");

    Run run = Run.of("read", "--map", "headline=Titel,body=Inhalt", table.toString());

    assertThat(run.out()).contains("\"headline\":\"Bridge closes\"", "closes on Monday.");
    assertThat(Run.of("read", "--map", "mood=Titel", table.toString()).code()).isEqualTo(64);
    assertThat(Run.of("read", "--map", "headline", table.toString()).code()).isEqualTo(64);
  }

  @Test
  void exportPrintsHiddenArticlesOnlyWhenAsked() throws IOException {
    Path file = temp.resolve("two.jsonl");
    Files.writeString(
        file,
        """
        {"format":"newshound/1","id":"a","headline":"Seen"}
        {"format":"newshound/1","id":"b","headline":"Withdrawn","status":"canceled"}
        """);

    assertThat(Run.of("export", file.toString()).out().lines()).hasSize(1);
    assertThat(Run.of("export", "--all", file.toString()).out().lines()).hasSize(2);
  }

  @Test
  void exportIsReadBackWithoutLoss() throws IOException {
    Path copy = temp.resolve("copy.jsonl");
    Files.writeString(copy, Run.of("export", folder).out());
    Path index = temp.resolve("index");

    assertThat(Run.of("index", index.toString(), copy.toString()).code()).isZero();
    assertThat(Run.of("export", index.toString()).out()).isEqualTo(Files.readString(copy));
  }

  @Test
  void indexReadsStandardInput() {
    String index = temp.resolve("index").toString();
    Run run = Run.reading(Run.of("export", folder).out(), "index", index, "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("1 file seen: 1 read\n3 articles found: 3 added");
    assertThat(Run.of(index, "captain", "-o", "ids").out()).isEqualTo("ferry\n");
  }

  @Test
  void standardInputThatFailsEndsWith74AndWhatItGaveIsFound() {
    String index = temp.resolve("index").toString();
    byte[] lines = Run.of("export", folder).out().repeat(500).getBytes(StandardCharsets.UTF_8);
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(lines),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] buffer, int start, int length) throws IOException {
                throw new IOException("Connection reset");
              }
            });

    Run run = new Run.Setup().input(failing).run("index", index, "-");

    assertThat(run.code()).isEqualTo(74);
    assertThat(run.err()).startsWith("-: it cannot be read: Connection reset\n");
    assertThat(run.err()).contains("3 added").contains("1 rejected");
    assertThat(Run.of(index, "captain", "-o", "ids").out()).isEqualTo("ferry\n");
  }

  @Test
  void standardInputThatIsNoArticleIsARejectAsInFiles() throws IOException {
    String index = temp.resolve("index").toString();
    Path rejects = temp.resolve("rejects.jsonl");
    String bad = "{\"headline\":";

    Run run = Run.reading(bad, "index", "--rejects", rejects.toString(), index, "-");

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("1 file seen: 1 rejected").contains("0 added");
    assertThat(Files.readString(rejects)).contains("\"path\":\"-\"");
    assertThat(Run.reading(bad, "index", "--strict", index, "-").code()).isEqualTo(1);
    assertThat(Run.of("index", index, "-", folder).code()).isEqualTo(64);
  }

  @Test
  void indexSaysWhichOptionWasMeantAndHowManyThreadsThereMayBe() {
    String index = temp.resolve("index").toString();

    assertThat(Run.of("index", "--inclde", "*", index, folder).err())
        .contains("Did you mean --include?");
    assertThat(Run.of("index", "--threads", "257", index, folder).err()).contains("256");
    assertThat(Run.of("index", "--threads", "257", index, folder).code()).isEqualTo(64);
    assertThat(Run.of("index", "--help").out())
        .contains("--include GLOB", "--exclude GLOB", "--threads N", "--rejects FILE")
        .contains("--rebuild", "--strict", "--map");
  }

  @Test
  void indexChoosesFilesOfFoldersByPattern() throws IOException {
    Files.writeString(Path.of(folder, "notes.txt"), "Gulls return\n\nThe gulls are back.\n");
    String index = temp.resolve("index").toString();

    assertThat(Run.of("index", "--include", "*.txt", index, folder).err())
        .startsWith("1 file seen: 1 read; 3 left out");
    assertThat(Run.of(index, "gulls", "-o", "ids").out().lines()).hasSize(1);
    assertThat(Run.of("read", "--exclude", "*.txt", folder).out().lines()).hasSize(3);
    assertThat(Run.of("index", "--include", "{", index, folder).code()).isEqualTo(64);
  }

  @Test
  void readSaysWhatLookedWrongInAnArticleUnlessToldToBeQuiet() throws IOException {
    String odd = oddArticle();

    Run run = Run.of("read", odd);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith(odd + ": warning: ")
        .contains("headline");
    assertThat(Run.of("read", "-q", odd).err()).isEmpty();
  }

  @Test
  void indexCountsTheArticlesThatWereReadWithWarningsAndNamesThemWhenAsked() throws IOException {
    String odd = oddArticle();
    String counted = "1 article read with warnings; newshound read FILE says which, and why";

    Run plain = Run.of("index", temp.resolve("one").toString(), odd);
    Run verbose = Run.of("index", "-v", temp.resolve("two").toString(), odd);

    assertThat(plain.err()).contains(counted).doesNotContain("warning: ");
    assertThat(verbose.err()).contains(counted).contains(odd + ": warning: ");
  }

  private String oddArticle() throws IOException {
    String twice = "{\"headline\":\"Eels\",\"headline\":\"Eels return\",\"body\":\"They do.\"}";
    return Files.writeString(temp.resolve("odd.jsonl"), twice).toString();
  }

  @Test
  void indexKeepsWhatWasRefusedInAFileThatCanBeMended() throws IOException {
    Files.writeString(Path.of(folder, "bad.jsonl"), "{\"headline\":\n");
    Path rejects = temp.resolve("rejects.jsonl");
    String index = temp.resolve("index").toString();

    Run run = Run.of("index", "--threads", "2", "--rejects", rejects.toString(), index, folder);

    assertThat(run.code()).isZero();
    assertThat(Files.readString(rejects)).contains("bad.jsonl").contains("\"reason\":");
    assertThat(Run.of("index", "--rejects", temp + "/no/such", index, folder).code()).isEqualTo(73);
  }

  @Test
  void rebuildMakesAnIndexAnew() throws IOException {
    String index = temp.resolve("index").toString();
    Path other = temp.resolve("other.jsonl");
    Files.writeString(other, "{\"id\":\"x\",\"headline\":\"Otters\"}\n");
    Run.of("index", index, folder);

    assertThat(Run.of("index", "--rebuild", index, other.toString()).code()).isZero();
    assertThat(Run.of(index, "-o", "ids", "*").out()).isEqualTo("x\n");
    assertThat(Run.of("index", "--rebuild", folder, other.toString()).code()).isEqualTo(73);
  }

  @Test
  void refusedArticlesAreNamedOnStandardError() throws IOException {
    Path bad = Path.of(folder, "bad.jsonl");
    Files.writeString(bad, "{\"headline\":\n");
    String index = temp.resolve("index").toString();

    Run read = Run.of("read", folder);
    assertThat(read.code()).isEqualTo(1);
    assertThat(read.out().lines()).hasSize(3);
    assertThat(read.err()).startsWith(bad + ": ");
    assertThat(Run.of("index", index, folder).code()).isZero();
    assertThat(Run.of("index", "--strict", temp + "/strict", folder).code()).isEqualTo(1);
  }
}

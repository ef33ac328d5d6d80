package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.index.files.FileState;

/// Every file and article of an ingest is counted once, and what was not read is named, in the
/// first run and in every later one.
class IngestCountsTest {
  @TempDir private Path folder;
  private final List<String> unread = new ArrayList<>();
  private WritableIndex index;

  @BeforeEach
  void openIndex() throws IOException {
    index = Newshound.inMemory();
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  @Test
  void everyFileIsOfOneKindInEveryRun() throws IOException {
    mixedFolder();

    IngestReport first = ingest();
    IngestReport second = ingest();

    assertThat(first.files()).isEqualTo(new FileCounts(2, 0, 1, 2, 0));
    assertThat(first.articles()).isEqualTo(new ArticleCounts(2, 0, 0, 1, 3, 0));
    assertThat(second.files()).isEqualTo(new FileCounts(0, 2, 1, 2, 0));
    assertThat(second.articles()).isEqualTo(new ArticleCounts(0, 0, 2, 1, 3, 0));
    assertThat(index.stats().articles()).isEqualTo(2);
    assertThat(index.stats().files()).isEqualTo(second.files().seen());
  }

  @Test
  void whatWasNotReadIsNamedInEveryRunWithTheSameReasons() throws IOException {
    mixedFolder();

    ingest();
    List<String> first = List.copyOf(unread);
    unread.clear();
    ingest();

    assertThat(first).hasSize(4);
    assertThat(first.getFirst()).startsWith("README.txt: passed over for its name");
    assertThat(unread).isEqualTo(first);
  }

  @Test
  void theIndexItselfKnowsWhatWasNotRead() throws IOException {
    mixedFolder();
    ingest();

    List<String> known = new ArrayList<>();
    for (FileState state : index.files().all()) {
      state.content().unread().forEach(each -> known.add(each.reason()));
      known.add(state.fault());
    }
    assertThat(known).anyMatch(reason -> reason.startsWith("passed over"));
    assertThat(known).anyMatch(reason -> reason.startsWith("line 2"));
    assertThat(known).anyMatch(reason -> reason.contains("where nothing is"));
  }

  @Test
  void articlesThatWereReadWithAWarningAreCountedAndNamed() throws IOException {
    write("odd.jsonl", "{\"id\":\"o\",\"headline\":\"Eels\",\"headline\":\"Eels return\"}");
    write("sound.jsonl", article("s", "Cod returns"));
    List<String> warned = new ArrayList<>();

    Ingest ingest =
        Ingest.into(index)
            .warnings(read -> warned.add(read.article().id() + ": " + read.report().warnings()));
    IngestReport report = ingest.run(List.of(folder));

    assertThat(report.warned()).isEqualTo(1);
    assertThat(warned).singleElement().asString().startsWith("o: [").contains("headline");
    assertThat(ingest.run(List.of(folder)).warned()).isZero();
  }

  @Test
  void whatIsLeftOutOfAnArticleIsCountedInTheRunThatReadsItAlone() throws IOException {
    String eels = "{\"id\":\"e\",\"headline\":\"Eels return\",\"tide\":\"high\"}";
    write("a.jsonl", eels);
    write("b.jsonl", eels);

    assertThat(ingest().omitted()).containsEntry("key tide", 2L);
    Files.delete(folder.resolve("a.jsonl"));

    assertThat(ingest().omitted()).isEmpty();
    assertThat(index.article("e")).isPresent();
  }

  @Test
  void aMendedFileIsNoLongerNamed() throws IOException {
    mixedFolder();
    ingest();
    unread.clear();
    Files.delete(folder.resolve("lost.jsonl"));
    write("lost.jsonl", article("d", "Cod returns"));

    IngestReport report = ingest();

    assertThat(report.files()).isEqualTo(new FileCounts(1, 2, 1, 1, 0));
    assertThat(unread).noneMatch(each -> each.contains("nothing is"));
    assertThat(index.files().all()).allMatch(state -> state.fault().isEmpty());
  }

  @Test
  void aFileThatIsGoneIsCountedAsGoneAndItsRejectsAreForgotten() throws IOException {
    mixedFolder();
    ingest();
    unread.clear();
    Files.delete(folder.resolve("broken.json"));
    Files.delete(folder.resolve("README.txt"));

    IngestReport report = ingest();

    assertThat(report.files()).isEqualTo(new FileCounts(0, 2, 0, 1, 2));
    assertThat(unread).hasSize(2);
  }

  @Test
  void aRenamedFileIsReadOnceAndKeepsItsArticlesAsTheirPlace() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"), article("b", "Bridge closes"));
    ingest();
    Files.move(folder.resolve("a.jsonl"), folder.resolve("z.jsonl"));

    IngestReport report = ingest();

    assertThat(report.files()).isEqualTo(new FileCounts(1, 0, 0, 0, 1));
    assertThat(report.articles()).isEqualTo(new ArticleCounts(0, 0, 2, 0, 0, 0));
    assertThat(ingest().articles()).isEqualTo(new ArticleCounts(0, 0, 2, 0, 0, 0));
  }

  @Test
  void theOriginOfARenamedFilesArticleIsItsNewName() throws IOException {
    write("a.json", "{\"headline\":\"Ferry aground\",\"body\":\"The ferry sat on the sand.\"}");
    ingest();
    Path moved = Files.move(folder.resolve("a.json"), folder.resolve("z.json"));
    ingest();

    List<String> origins = new ArrayList<>();
    index.forEach(true, article -> origins.add(Objects.requireNonNull(article.origin()).path()));
    assertThat(origins).containsExactly(moved.toString());
  }

  @Test
  void anOlderVersionComesBackWhenTheFileOfTheNewerOneIsGone() throws IOException {
    write("a.jsonl", version("1", "Ferry aground"));
    write("b.jsonl", version("2", "Ferry afloat"));
    ingest();
    Files.delete(folder.resolve("b.jsonl"));

    IngestReport report = ingest();

    assertThat(index.search("aground").total()).isEqualTo(1);
    assertThat(index.search("afloat").total()).isZero();
    assertThat(report.articles().updated()).isEqualTo(1);
    assertThat(ingest().articles()).isEqualTo(new ArticleCounts(0, 0, 1, 0, 0, 0));
  }

  @Test
  void anEmptyFileOfLinesIsNamedToo() throws IOException {
    write("a.jsonl");

    IngestReport report = ingest();

    assertThat(report.files().seen()).isEqualTo(1);
    assertThat(report.files().read()).isZero();
    assertThat(unread).hasSize(1);
  }

  @Test
  void aFileOfManyRejectsTellsHowManyMoreThereAre() throws IOException {
    String[] lines = new String[1_500];
    Arrays.fill(lines, "{");
    write("a.jsonl", lines);
    assertThat(ingest().articles().rejected()).isEqualTo(1_500);
    assertThat(unread).hasSize(1_500);
    unread.clear();

    assertThat(ingest().articles().rejected()).isEqualTo(1_500);

    assertThat(unread).hasSize(1_001);
    assertThat(unread.getLast()).endsWith("500 more, named when it is read anew");
  }

  private void mixedFolder() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"), "{\"broken", article("b", "Bridge closes"));
    write("b.jsonl", article("a", "Ferry aground"));
    write("broken.json", "{");
    write("README.txt", "What this folder is.");
    Files.createSymbolicLink(folder.resolve("lost.jsonl"), Path.of("gone.jsonl"));
  }

  private IngestReport ingest() throws IOException {
    return Ingest.into(index)
        .rejects(each ->
            unread.add(folder.relativize(Path.of(each.origin().path())) + ": " + each.reason()))
        .run(List.of(folder));
  }

  private void write(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines), StandardCharsets.UTF_8);
  }

  private static String article(String id, String headline) {
    return "{\"format\":\"newshound/1\",\"id\":\"" + id + "\",\"headline\":\"" + headline + "\"}";
  }

  private static String version(String version, String headline) {
    return "{\"id\":\"a\",\"version\":\"" + version + "\",\"headline\":\"" + headline + "\"}";
  }
}

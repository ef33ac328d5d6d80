package org.newshound.index.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.index.ArticleIndex;

class IngestTest {
  @TempDir private Path folder;
  private ArticleIndex index;

  @BeforeEach
  void openIndex() throws IOException {
    index = Newshound.inMemory();
  }

  @AfterEach
  void closeIndex() throws IOException {
    index.close();
  }

  @Test
  void aFolderIsReadWithTheFoldersBelowIt() throws IOException {
    write("a.jsonl", article("a", "Ferry runs aground"));
    write("deep/er/b.jsonl", article("b", "Bridge closes"));

    IngestReport report = ingest();

    assertThat(report.articles().added()).isEqualTo(2);
    assertThat(index.search("ferry").total()).isEqualTo(1);
    assertThat(index.search("bridge").total()).isEqualTo(1);
  }

  @Test
  void aSecondRunReadsNothing() throws IOException {
    write("a.jsonl", article("a", "Ferry runs aground"));
    ingest();

    IngestReport report = ingest();

    assertThat(report.opened()).isZero();
    assertThat(report.articles().unchanged()).isEqualTo(1);
    assertThat(report.isUnchanged()).isTrue();
  }

  @Test
  void aTouchedFileOfEqualContentIsNotReadAgain() throws IOException {
    Path file = write("a.jsonl", article("a", "Ferry runs aground"));
    ingest();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

    assertThat(ingest().files().read()).isZero();
    assertThat(ingest().articles().unchanged()).isEqualTo(1);
  }

  @Test
  void aChangedFileReplacesItsArticlesAndRemovesTheOthers() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"), article("b", "Bridge closes"));
    ingest();
    write("a.jsonl", article("a", "Ferry afloat again"));

    IngestReport report = ingest();

    assertThat(report.articles().updated()).isEqualTo(1);
    assertThat(report.articles().removed()).isEqualTo(1);
    assertThat(index.search("afloat").total()).isEqualTo(1);
    assertThat(index.search("bridge").total()).isZero();
  }

  @Test
  void lookingAgainReadsWhatChangedAndLetsGoOfWhatIsGone() throws IOException {
    Path gone = write("a.jsonl", article("a", "Ferry aground"));
    write("b.jsonl", article("b", "Bridge closes"));
    Path away = write("disk/c.jsonl", article("c", "Canal dry"));
    ingest();
    Files.delete(gone);
    write("b.jsonl", article("b", "Bridge opens"));
    write("d.jsonl", article("d", "Never read before"));
    Files.delete(away);
    Files.delete(away.getParent());

    IngestReport report = Ingest.into(index).again();

    assertThat(report.articles().removed()).isEqualTo(1);
    assertThat(report.articles().updated()).isEqualTo(1);
    assertThat(report.articles().added()).isZero();
    assertThat(index.search("ferry").total()).isZero();
    assertThat(index.search("canal").total()).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneTakesItsArticlesAlong() throws IOException {
    Path file = write("a.jsonl", article("a", "Ferry aground"));
    write("b.jsonl", article("b", "Bridge closes"));
    ingest();
    Files.delete(file);

    assertThat(ingest().articles().removed()).isEqualTo(1);
    assertThat(index.search("ferry").total()).isZero();
    assertThat(index.files()).hasSize(1);
  }

  @Test
  void anArticleInTwoFilesIsOneHitAndSurvivesTheLossOfEitherFile() throws IOException {
    Path first = write("a.jsonl", article("a", "Ferry aground"));
    Path second = write("b.jsonl", article("a", "Ferry aground"));

    assertThat(ingest().articles().duplicates()).isEqualTo(1);
    assertThat(index.filesOf("a")).hasSize(2);
    Files.delete(first);
    assertThat(ingest().articles().removed()).isZero();
    assertThat(index.search("ferry").total()).isEqualTo(1);
    Files.delete(second);
    assertThat(ingest().articles().removed()).isEqualTo(1);
    assertThat(index.search("ferry").total()).isZero();
  }

  @Test
  void theOtherFilesVersionComesBackWhenTheNewerFileIsGone() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"));
    Path newer = write("b.jsonl", article("a", "Ferry afloat"));
    ingest();
    Files.delete(newer);

    ingest();

    assertThat(index.search("aground").total()).isEqualTo(1);
    assertThat(index.search("afloat").total()).isZero();
  }

  @Test
  void aBrokenLineIsRefusedWithItsPlaceAndTheRestGoesOn() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"), "{\"headline\":}", article("b", "Bridge"));
    List<String> rejects = new ArrayList<>();

    IngestReport report =
        Ingest.into(index)
            .rejects(rejected -> rejects.add(rejected.origin().path() + ": " + rejected.reason()))
            .run(List.of(folder));

    assertThat(report.articles().added()).isEqualTo(2);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.getFirst()).startsWith(folder.resolve("a.jsonl") + ": line 2, column 13: ");
  }

  @Test
  void aLinkToNothingInAFolderIsRejectedWithWhereItPoints() throws IOException {
    write("a.jsonl", article("a", "Ferry runs aground"));
    Files.createSymbolicLink(folder.resolve("b.jsonl"), Path.of("gone.jsonl"));
    List<String> rejects = new ArrayList<>();

    IngestReport report =
        Ingest.into(index)
            .rejects(reject -> rejects.add(reject.origin().path() + ": " + reject.reason()))
            .run(List.of(folder));

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(rejects)
        .containsExactly(
            folder.resolve("b.jsonl")
                + ": it cannot be read: it is a link to gone.jsonl, where nothing is");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeInAFolderIsRejectedAndNeverWaitedFor() throws IOException, InterruptedException {
    write("a.jsonl", article("a", "Ferry runs aground"));
    Path pipe = folder.resolve("b.jsonl");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    List<String> rejects = new ArrayList<>();

    IngestReport report =
        Ingest.into(index)
            .rejects(reject -> rejects.add(reject.origin().path() + ": " + reject.reason()))
            .run(List.of(folder));

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.getFirst()).startsWith(pipe + ": it cannot be read: it is a pipe");
  }

  @Test
  void aLinkToAFolderInsideIsASecondNameAndNotReadAgain() throws IOException {
    write("deep/a.jsonl", article("a", "Ferry runs aground"));
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("deep"));

    IngestReport report = ingest();

    assertThat(report.articles().found()).isEqualTo(1);
    assertThat(report.files().seen()).isEqualTo(1);
  }

  @Test
  void namesThatAreNoArticlesAreSkippedInAFolderButReadWhenNamed() throws IOException {
    write(".hidden.jsonl", article("a", "Ferry aground"));
    write("README.jsonl", article("b", "Bridge closes"));

    IngestReport report = ingest();

    assertThat(report.leftOut()).isEqualTo(1);
    assertThat(report.files().skipped()).isEqualTo(1);
    assertThat(Ingest.into(index).run(List.of(folder.resolve("README.jsonl"))).articles().added())
        .isEqualTo(1);
  }

  @Test
  void markdownIsReadButNotWhatAProjectSaysAboutItself() throws IOException {
    String story = "# Ferry aground\n\nThe ferry to Hask ran aground on Tuesday.\n";
    write("ferry.md", story);
    write("security-council-meets.md", story.replace("ferry", "council"));
    write("SECURITY.md", story);
    write("CONTRIBUTING.md", story);
    write("CHANGELOG.md", story);
    write("code_of_conduct.md", story);
    write("_index.md", "---\ntitle: Local\n---\n");

    IngestReport report = ingest();

    assertThat(report.articles().added()).isEqualTo(2);
    assertThat(report.files().skipped()).isEqualTo(5);
  }

  @Test
  void aMissingPathIsRefusedBeforeAnythingIsDone() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"));
    List<Path> paths = List.of(folder, folder.resolve("nowhere"));

    assertThatThrownBy(() -> Ingest.into(index).run(paths)).isInstanceOf(NoSuchFileException.class);
    assertThat(index.search("ferry").total()).isZero();
  }

  @Test
  void aStoppedRunKeepsWhatIsDoneAndTheNextOneGoesOn() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"), article("b", "Bridge closes"));
    write("b.jsonl", article("c", "Cod returns"));
    AtomicInteger asked = new AtomicInteger();

    IngestReport stopped =
        Ingest.into(index).stop(() -> asked.incrementAndGet() > 2).run(List.of(folder));

    assertThat(stopped.stopped()).isTrue();
    assertThat(index.search("ferry").total()).isEqualTo(1);
    ingest();
    assertThat(index.stats().articles()).isEqualTo(3);
  }

  @Test
  void progressEndsWithAllFilesAndBytes() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"));
    write("b.jsonl", article("b", "Bridge closes"));
    List<IngestProgress> seen = new ArrayList<>();

    Ingest.into(index).progress(seen::add).run(List.of(folder));

    IngestProgress last = seen.getLast();
    assertThat(last.filesDone()).isEqualTo(last.filesTotal()).isEqualTo(2);
    assertThat(last.bytesDone()).isEqualTo(last.bytesTotal());
    assertThat(last.articles()).isEqualTo(2);
  }

  @Test
  void exportReadIntoANewIndexExportsTheSame() throws IOException {
    write("a.jsonl", article("b", "Ferry aground"), article("a", "Bridge closes"));
    ingest();
    List<Article> first = articles(index);

    try (ArticleIndex second = Newshound.inMemory()) {
      for (Article article : first) {
        second.put(article);
      }
      second.commit();
      assertThat(articles(second)).isEqualTo(first);
    }
  }

  @Test
  void aStreamIsPutInAndNothingIsRememberedOfIt() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"));
    ingest();

    IngestReport report =
        Ingest.into(index)
            .run(
                new ByteArrayInputStream(
                    (article("b", "Bridge closes") + "\n{").getBytes(StandardCharsets.UTF_8)),
                "-");

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(report.articles().rejected()).isEqualTo(1);
    assertThat(report.sources().getFirst().source()).isEqualTo("-");
    assertThat(index.stats().articles()).isEqualTo(2);
    assertThat(index.files()).hasSize(1);
  }

  @Test
  void aStreamThatFailsIsARejectAndWhatItGaveStays() throws IOException {
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(
                (article("b", "Bridge closes") + "\n")
                    .repeat(2_000)
                    .getBytes(StandardCharsets.UTF_8)),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] buffer, int start, int length) throws IOException {
                throw new IOException("Connection reset");
              }
            });

    IngestReport report = Ingest.into(index).run(failing, "-");

    assertThat(report.articles().rejected()).isEqualTo(1);
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(report.articles().added()).isEqualTo(1);
  }

  @Test
  void globsSayWhatIsReadAndLeaveTheRestAlone() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"));
    write("drafts/b.jsonl", article("b", "Bridge closes"));
    write("2025/04/c.json", article("c", "Cod returns"));
    Ingest ingest = Ingest.into(index);

    assertThat(ingest.include(List.of("*.json")).run(List.of(folder)).articles().added())
        .isEqualTo(1);
    assertThat(ingest.include(List.of("2025/**.txt")).run(List.of(folder)).articles().added())
        .isZero();
    assertThat(
            ingest.exclude(List.of("drafts/", "2025/04")).run(List.of(folder)).articles().added())
        .isEqualTo(1);
    assertThat(index.stats().articles()).isEqualTo(2);
    IngestReport all = ingest();

    assertThat(all.articles().added()).isEqualTo(1);
    assertThat(all.articles().removed()).isZero();
    assertThat(all.leftOut()).isZero();
    assertThatThrownBy(() -> ingest.include(List.of("[")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusedLinesCanBeMendedAndFedInAgain() throws IOException {
    write("a.jsonl", article("a", "Ferry"), "{\"id\":\"b\",\"headline\":\"Bridge closes\"");
    write("b.json", "{");
    Path rejects = folder.resolveSibling(folder.getFileName() + "-rejects.jsonl");

    try (RejectFile file = RejectFile.create(rejects)) {
      assertThat(Ingest.into(index).rejects(file).run(List.of(folder)).articles().rejected())
          .isEqualTo(2);
    }
    List<String> lines = Files.readAllLines(rejects);
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .startsWith("{\"path\":\"" + folder.resolve("a.jsonl") + "\",\"offset\":")
        .contains("\"format\":\"jsonl\",\"reason\":\"line 2, column ", "\"raw\":\"{\\\"id\\\":");
    Files.writeString(
        rejects, lines.getFirst().replace("closes\\\"", "closes\\\"}") + "\n" + lines.getLast());
    IngestReport again = Ingest.into(index).run(List.of(rejects));

    assertThat(again.articles().added()).isEqualTo(1);
    assertThat(again.skipped()).isEqualTo(1);
    assertThat(origin("b").path()).isEqualTo(folder.resolve("a.jsonl").toString());
  }

  @Test
  void aRunThatIsCutShortInsideAFileIsTakenUpWhereItWas() throws IOException {
    String[] lines = new String[10_000];
    Arrays.setAll(lines, i -> article("id" + i, "Ferry " + i));
    write("a.jsonl", lines);
    AtomicInteger asked = new AtomicInteger();
    IngestReport first =
        Ingest.into(index).stop(() -> asked.incrementAndGet() > 9_000).run(List.of(folder));
    assertThat(first.articles().added()).isEqualTo(9_000);
    assertThat(index.files().getFirst().isComplete()).isFalse();

    IngestReport second = ingest();

    assertThat(second.articles().added()).isEqualTo(1_000);
    assertThat(second.articles().unchanged()).isEqualTo(9_000);
    assertThat(index.stats().articles()).isEqualTo(10_000);
    assertThat(ingest().articles().unchanged()).isEqualTo(10_000);
  }

  @Test
  void aFileThatChangedWhileCutShortIsReadAnewAndLosesWhatIsGone() throws IOException {
    String[] lines = new String[5_000];
    Arrays.setAll(lines, i -> article("id" + i, "Ferry " + i));
    write("a.jsonl", lines);
    AtomicInteger asked = new AtomicInteger();
    Ingest.into(index).stop(() -> asked.incrementAndGet() > 4_900).run(List.of(folder));
    write("a.jsonl", Arrays.copyOfRange(lines, 4_000, 5_000));

    IngestReport second = ingest();

    assertThat(second.articles().removed()).isEqualTo(4_000);
    assertThat(second.articles().unchanged()).isEqualTo(900);
    assertThat(second.articles().added()).isEqualTo(100);
    assertThat(index.stats().articles()).isEqualTo(1_000);
    assertThat(index.filesOf("id17")).isEmpty();
    assertThat(index.filesOf("id4017")).hasSize(1);
  }

  @Test
  void twoFilesThatAreGoneTogetherTakeTheirCommonArticleAlong() throws IOException {
    Path first = write("a.jsonl", article("a", "Ferry aground"));
    Path second = write("b.jsonl", article("a", "Ferry aground"));
    ingest();
    Files.delete(first);
    Files.delete(second);

    IngestReport report = ingest();

    assertThat(report.articles().removed()).isEqualTo(1);
    assertThat(report.articles().rejected()).isZero();
  }

  @Test
  void everySourceHasItsOwnCounts() throws IOException {
    write("one/a.jsonl", article("a", "Ferry aground"));
    Path one = folder.resolve("one");
    Path two = write("two.jsonl", article("b", "Bridge closes"), "{");

    IngestReport report = Ingest.into(index).run(List.of(one, two));

    assertThat(report.sources())
        .extracting(
            SourceReport::source,
            source -> source.articles().added(),
            source -> source.articles().rejected())
        .containsExactly(tuple(one.toString(), 1L, 0L), tuple(two.toString(), 1L, 1L));
  }

  @Test
  void articlesOfArchivesAreKeptByTheirEntries() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String id : List.of("a", "b")) {
        zip.putNextEntry(new ZipEntry(id + ".jsonl"));
        zip.write(article(id, "Ferry " + id).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(folder.resolve("news.zip"), packed.toByteArray());

    assertThat(ingest().articles().added()).isEqualTo(2);
    assertThat(origin("b").entry()).isEqualTo("b.jsonl");
    assertThat(ingest().articles().unchanged()).isEqualTo(2);
  }

  private Origin origin(String id) throws IOException {
    return Objects.requireNonNull(index.article(id).orElseThrow().origin());
  }

  private static List<Article> articles(ArticleIndex index) throws IOException {
    List<Article> articles = new ArrayList<>();
    index.forEach(true, articles::add);
    return articles;
  }

  private IngestReport ingest() throws IOException {
    return Ingest.into(index).run(List.of(folder));
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
  }

  private static String article(String id, String headline) {
    return "{\"format\":\"newshound/1\",\"id\":\"" + id + "\",\"headline\":\"" + headline + "\"}";
  }
}

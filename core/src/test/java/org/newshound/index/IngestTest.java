package org.newshound.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.article.Article;

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

    assertThat(report.added()).isEqualTo(2);
    assertThat(index.search("ferry").total()).isEqualTo(1);
    assertThat(index.search("bridge").total()).isEqualTo(1);
  }

  @Test
  void aSecondRunReadsNothing() throws IOException {
    write("a.jsonl", article("a", "Ferry runs aground"));
    ingest();

    IngestReport report = ingest();

    assertThat(report.read()).isZero();
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.isUnchanged()).isTrue();
  }

  @Test
  void aTouchedFileOfEqualContentIsNotReadAgain() throws IOException {
    Path file = write("a.jsonl", article("a", "Ferry runs aground"));
    ingest();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

    assertThat(ingest().read()).isZero();
    assertThat(ingest().unchanged()).isEqualTo(1);
  }

  @Test
  void aChangedFileReplacesItsArticlesAndRemovesTheOthers() throws IOException {
    write("a.jsonl", article("a", "Ferry aground"), article("b", "Bridge closes"));
    ingest();
    write("a.jsonl", article("a", "Ferry afloat again"));

    IngestReport report = ingest();

    assertThat(report.updated()).isEqualTo(1);
    assertThat(report.removed()).isEqualTo(1);
    assertThat(index.search("afloat").total()).isEqualTo(1);
    assertThat(index.search("bridge").total()).isZero();
  }

  @Test
  void aFileThatIsGoneTakesItsArticlesAlong() throws IOException {
    Path file = write("a.jsonl", article("a", "Ferry aground"));
    write("b.jsonl", article("b", "Bridge closes"));
    ingest();
    Files.delete(file);

    assertThat(ingest().removed()).isEqualTo(1);
    assertThat(index.search("ferry").total()).isZero();
    assertThat(index.files()).hasSize(1);
  }

  @Test
  void anArticleInTwoFilesIsOneHitAndSurvivesTheLossOfEitherFile() throws IOException {
    Path first = write("a.jsonl", article("a", "Ferry aground"));
    Path second = write("b.jsonl", article("a", "Ferry aground"));

    assertThat(ingest().duplicates()).isEqualTo(1);
    assertThat(index.filesOf("a")).hasSize(2);
    Files.delete(first);
    assertThat(ingest().removed()).isZero();
    assertThat(index.search("ferry").total()).isEqualTo(1);
    Files.delete(second);
    assertThat(ingest().removed()).isEqualTo(1);
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

    assertThat(report.added()).isEqualTo(2);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.getFirst()).startsWith(folder.resolve("a.jsonl") + ": line 2, column 13: ");
  }

  @Test
  void namesThatAreNoArticlesAreIgnoredInAFolderButReadWhenNamed() throws IOException {
    write(".hidden.jsonl", article("a", "Ferry aground"));
    write("README.jsonl", article("b", "Bridge closes"));

    assertThat(ingest().ignored()).isEqualTo(2);
    assertThat(Ingest.into(index).run(List.of(folder.resolve("README.jsonl"))).added())
        .isEqualTo(1);
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

package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.newshound.ingest.NewsFolder.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;

/// An index follows the files that were put into it.
class IngestTest {
  @AutoClose private final NewsFolder news;

  IngestTest(@TempDir Path folder) throws IOException {
    news = NewsFolder.of(folder);
  }

  @Test
  void aFolderIsReadWithTheFoldersBelowIt() throws IOException {
    news.write("a.jsonl", article("a", "Ferry runs aground"));
    news.write("deep/er/b.jsonl", article("b", "Bridge closes"));

    IngestReport report = news.ingest();

    assertThat(report.articles().added()).isEqualTo(2);
    assertThat(news.index().search("ferry").total()).isEqualTo(1);
    assertThat(news.index().search("bridge").total()).isEqualTo(1);
  }

  @Test
  void aSecondRunReadsNothing() throws IOException {
    news.write("a.jsonl", article("a", "Ferry runs aground"));
    news.ingest();

    IngestReport report = news.ingest();

    assertThat(report.opened()).isZero();
    assertThat(report.articles().unchanged()).isEqualTo(1);
    assertThat(report.isUnchanged()).isTrue();
  }

  @Test
  void aTouchedFileOfEqualContentIsNotReadAgain() throws IOException {
    Path file = news.write("a.jsonl", article("a", "Ferry runs aground"));
    news.ingest();
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));

    assertThat(news.ingest().files().read()).isZero();
    assertThat(news.ingest().articles().unchanged()).isEqualTo(1);
  }

  @Test
  void aChangedFileReplacesItsArticlesAndRemovesTheOthers() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"), article("b", "Bridge closes"));
    news.ingest();
    news.write("a.jsonl", article("a", "Ferry afloat again"));

    IngestReport report = news.ingest();

    assertThat(report.articles().updated()).isEqualTo(1);
    assertThat(report.articles().removed()).isEqualTo(1);
    assertThat(news.index().search("afloat").total()).isEqualTo(1);
    assertThat(news.index().search("bridge").total()).isZero();
  }

  @Test
  void lookingAgainReadsWhatChangedAndLetsGoOfWhatIsGone() throws IOException {
    Path gone = news.write("a.jsonl", article("a", "Ferry aground"));
    news.write("b.jsonl", article("b", "Bridge closes"));
    Path away = news.write("disk/c.jsonl", article("c", "Canal dry"));
    news.ingest();
    Files.delete(gone);
    news.write("b.jsonl", article("b", "Bridge opens"));
    news.write("d.jsonl", article("d", "Never read before"));
    Files.delete(away);
    Files.delete(away.getParent());

    IngestReport report = Ingest.into(news.index()).again();

    assertThat(report.articles().removed()).isEqualTo(1);
    assertThat(report.articles().updated()).isEqualTo(1);
    assertThat(report.articles().added()).isZero();
    assertThat(news.index().search("ferry").total()).isZero();
    assertThat(news.index().search("canal").total()).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneTakesItsArticlesAlong() throws IOException {
    Path file = news.write("a.jsonl", article("a", "Ferry aground"));
    news.write("b.jsonl", article("b", "Bridge closes"));
    news.ingest();
    Files.delete(file);

    assertThat(news.ingest().articles().removed()).isEqualTo(1);
    assertThat(news.index().search("ferry").total()).isZero();
    assertThat(news.index().files().all()).hasSize(1);
  }

  @Test
  void anArticleInTwoFilesIsOneHitAndSurvivesTheLossOfEitherFile() throws IOException {
    Path first = news.write("a.jsonl", article("a", "Ferry aground"));
    Path second = news.write("b.jsonl", article("a", "Ferry aground"));

    assertThat(news.ingest().articles().duplicates()).isEqualTo(1);
    assertThat(news.index().files().filesOf("a")).hasSize(2);
    Files.delete(first);
    assertThat(news.ingest().articles().removed()).isZero();
    assertThat(news.index().search("ferry").total()).isEqualTo(1);
    Files.delete(second);
    assertThat(news.ingest().articles().removed()).isEqualTo(1);
    assertThat(news.index().search("ferry").total()).isZero();
  }

  @Test
  void theOtherFilesVersionComesBackWhenTheNewerFileIsGone() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"));
    Path newer = news.write("b.jsonl", article("a", "Ferry afloat"));
    news.ingest();
    Files.delete(newer);

    news.ingest();

    assertThat(news.index().search("aground").total()).isEqualTo(1);
    assertThat(news.index().search("afloat").total()).isZero();
  }

  @Test
  void progressEndsWithAllFilesAndBytes() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"));
    news.write("b.jsonl", article("b", "Bridge closes"));
    List<IngestProgress> seen = new ArrayList<>();

    Ingest.into(news.index()).progress(seen::add).run(List.of(news.path()));

    IngestProgress last = seen.getLast();
    assertThat(last.filesDone()).isEqualTo(last.filesTotal()).isEqualTo(2);
    assertThat(last.bytesDone()).isEqualTo(last.bytesTotal());
    assertThat(last.articles()).isEqualTo(2);
  }

  @Test
  void exportReadIntoANewIndexExportsTheSame() throws IOException {
    news.write("a.jsonl", article("b", "Ferry aground"), article("a", "Bridge closes"));
    news.ingest();
    List<Article> first = articles(news.index());

    try (WritableIndex second = Newshound.inMemory()) {
      for (Article article : first) {
        second.put(article);
      }
      second.commit();
      assertThat(articles(second)).isEqualTo(first);
    }
  }

  @Test
  void aStreamIsPutInAndNothingIsRememberedOfIt() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"));
    news.ingest();

    IngestReport report =
        Ingest.into(news.index())
            .run(
                new ByteArrayInputStream(
                    (article("b", "Bridge closes") + "\n{").getBytes(StandardCharsets.UTF_8)),
                "-");

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(report.articles().rejected()).isEqualTo(1);
    assertThat(report.sources().getFirst().source()).isEqualTo("-");
    assertThat(news.index().stats().articles()).isEqualTo(2);
    assertThat(news.index().files().all()).hasSize(1);
  }

  @Test
  void twoFilesThatAreGoneTogetherTakeTheirCommonArticleAlong() throws IOException {
    Path first = news.write("a.jsonl", article("a", "Ferry aground"));
    Path second = news.write("b.jsonl", article("a", "Ferry aground"));
    news.ingest();
    Files.delete(first);
    Files.delete(second);

    IngestReport report = news.ingest();

    assertThat(report.articles().removed()).isEqualTo(1);
    assertThat(report.articles().rejected()).isZero();
  }

  @Test
  void everySourceHasItsOwnCounts() throws IOException {
    news.write("one/a.jsonl", article("a", "Ferry aground"));
    Path one = news.path().resolve("one");
    Path two = news.write("two.jsonl", article("b", "Bridge closes"), "{");

    IngestReport report = Ingest.into(news.index()).run(List.of(one, two));

    assertThat(report.sources())
        .extracting(
            SourceReport::source,
            source -> source.articles().added(),
            source -> source.articles().rejected())
        .containsExactly(tuple(one.toString(), 1L, 0L), tuple(two.toString(), 1L, 1L));
  }

  private static List<Article> articles(ArticleIndex index) throws IOException {
    List<Article> articles = new ArrayList<>();
    index.forEach(true, articles::add);
    return articles;
  }
}

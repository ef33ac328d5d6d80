package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newshound.ingest.NewsFolder.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.article.Origin;

/// Which files of a folder an ingest reads, and what it says of the others.
class FolderContentsTest {
  @AutoClose private final NewsFolder news;

  FolderContentsTest(@TempDir Path folder) throws IOException {
    news = NewsFolder.of(folder);
  }

  @Test
  void aLinkToNothingInAFolderIsRejectedWithWhereItPoints() throws IOException {
    news.write("a.jsonl", article("a", "Ferry runs aground"));
    Files.createSymbolicLink(news.path().resolve("b.jsonl"), Path.of("gone.jsonl"));
    List<String> rejects = new ArrayList<>();

    IngestReport report =
        Ingest.into(news.index())
            .rejects(reject -> rejects.add(reject.origin().path() + ": " + reject.reason()))
            .run(List.of(news.path()));

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(rejects)
        .containsExactly(
            news.path().resolve("b.jsonl")
                + ": it cannot be read: it is a link to gone.jsonl, where nothing is");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeInAFolderIsRejectedAndNeverWaitedFor() throws IOException, InterruptedException {
    news.write("a.jsonl", article("a", "Ferry runs aground"));
    Path pipe = news.path().resolve("b.jsonl");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    List<String> rejects = new ArrayList<>();

    IngestReport report =
        Ingest.into(news.index())
            .rejects(reject -> rejects.add(reject.origin().path() + ": " + reject.reason()))
            .run(List.of(news.path()));

    assertThat(report.articles().added()).isEqualTo(1);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.getFirst()).startsWith(pipe + ": it cannot be read: it is a pipe");
  }

  @Test
  void aLinkToAFolderInsideIsASecondNameAndNotReadAgain() throws IOException {
    news.write("deep/a.jsonl", article("a", "Ferry runs aground"));
    Files.createSymbolicLink(news.path().resolve("again"), news.path().resolve("deep"));

    IngestReport report = news.ingest();

    assertThat(report.articles().found()).isEqualTo(1);
    assertThat(report.files().seen()).isEqualTo(1);
  }

  @Test
  void namesThatAreNoArticlesAreSkippedInAFolderButReadWhenNamed() throws IOException {
    news.write(".hidden.jsonl", article("a", "Ferry aground"));
    news.write("README.jsonl", article("b", "Bridge closes"));

    IngestReport report = news.ingest();

    assertThat(report.leftOut()).isEqualTo(1);
    assertThat(report.files().skipped()).isEqualTo(1);
    assertThat(
            Ingest.into(news.index())
                .run(List.of(news.path().resolve("README.jsonl")))
                .articles()
                .added())
        .isEqualTo(1);
  }

  @Test
  void markdownIsReadButNotWhatAProjectSaysAboutItself() throws IOException {
    String story = "# Ferry aground\n\nThe ferry to Hask ran aground on Tuesday.\n";
    news.write("ferry.md", story);
    news.write("security-council-meets.md", story.replace("ferry", "council"));
    news.write("SECURITY.md", story);
    news.write("CONTRIBUTING.md", story);
    news.write("CHANGELOG.md", story);
    news.write("code_of_conduct.md", story);
    news.write("_index.md", "---\ntitle: Local\n---\n");

    IngestReport report = news.ingest();

    assertThat(report.articles().added()).isEqualTo(2);
    assertThat(report.files().skipped()).isEqualTo(5);
  }

  @Test
  void aMissingPathIsRefusedBeforeAnythingIsDone() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"));
    List<Path> paths = List.of(news.path(), news.path().resolve("nowhere"));

    assertThatThrownBy(() -> Ingest.into(news.index()).run(paths))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(news.index().search("ferry").total()).isZero();
  }

  @Test
  void globsSayWhatIsReadAndLeaveTheRestAlone() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"));
    news.write("drafts/b.jsonl", article("b", "Bridge closes"));
    news.write("2025/04/c.json", article("c", "Cod returns"));
    Ingest ingest = Ingest.into(news.index());

    assertThat(ingest.include(List.of("*.json")).run(List.of(news.path())).articles().added())
        .isEqualTo(1);
    assertThat(ingest.include(List.of("2025/**.txt")).run(List.of(news.path())).articles().added())
        .isZero();
    assertThat(
            ingest
                .exclude(List.of("drafts/", "2025/04"))
                .run(List.of(news.path()))
                .articles()
                .added())
        .isEqualTo(1);
    assertThat(news.index().stats().articles()).isEqualTo(2);
    IngestReport all = news.ingest();

    assertThat(all.articles().added()).isEqualTo(1);
    assertThat(all.articles().removed()).isZero();
    assertThat(all.leftOut()).isZero();
    assertThatThrownBy(() -> ingest.include(List.of("[")))
        .isInstanceOf(IllegalArgumentException.class);
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
    Files.write(news.path().resolve("news.zip"), packed.toByteArray());

    assertThat(news.ingest().articles().added()).isEqualTo(2);
    assertThat(origin("b").entry()).isEqualTo("b.jsonl");
    assertThat(news.ingest().articles().unchanged()).isEqualTo(2);
  }

  private Origin origin(String id) throws IOException {
    return Objects.requireNonNull(news.index().article(id).orElseThrow().origin());
  }
}

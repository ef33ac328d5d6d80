package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.ingest.NewsFolder.article;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.article.Origin;

/// What cannot be read is named with its place, the rest is read, and what was mended can be fed in
/// again.
class RefusedArticlesTest {
  @AutoClose private final NewsFolder news;

  RefusedArticlesTest(@TempDir Path folder) throws IOException {
    news = NewsFolder.of(folder);
  }

  @Test
  void aBrokenLineIsRefusedWithItsPlaceAndTheRestGoesOn() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"), "{\"headline\":}", article("b", "Bridge"));
    List<String> rejects = new ArrayList<>();

    IngestReport report =
        Ingest.into(news.index())
            .rejects(rejected -> rejects.add(rejected.origin().path() + ": " + rejected.reason()))
            .run(List.of(news.path()));

    assertThat(report.articles().added()).isEqualTo(2);
    assertThat(rejects).hasSize(1);
    assertThat(rejects.getFirst())
        .startsWith(news.path().resolve("a.jsonl") + ": line 2, column 13: ");
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

    IngestReport report = Ingest.into(news.index()).run(failing, "-");

    assertThat(report.articles().rejected()).isEqualTo(1);
    assertThat(report.unreadable()).isEqualTo(1);
    assertThat(report.articles().added()).isEqualTo(1);
  }

  @Test
  void refusedLinesCanBeMendedAndFedInAgain() throws IOException {
    news.write("a.jsonl", article("a", "Ferry"), "{\"id\":\"b\",\"headline\":\"Bridge closes\"");
    news.write("b.json", "{");
    Path rejects = news.path().resolveSibling(news.path().getFileName() + "-rejects.jsonl");

    try (RejectFile file = RejectFile.create(rejects)) {
      assertThat(
              Ingest.into(news.index())
                  .rejects(file)
                  .run(List.of(news.path()))
                  .articles()
                  .rejected())
          .isEqualTo(2);
    }
    List<String> lines = Files.readAllLines(rejects);
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .startsWith("{\"path\":\"" + news.path().resolve("a.jsonl") + "\",\"offset\":")
        .contains("\"format\":\"jsonl\",\"reason\":\"line 2, column ", "\"raw\":\"{\\\"id\\\":");
    Files.writeString(
        rejects, lines.getFirst().replace("closes\\\"", "closes\\\"}") + "\n" + lines.getLast());
    IngestReport again = Ingest.into(news.index()).run(List.of(rejects));

    assertThat(again.articles().added()).isEqualTo(1);
    assertThat(again.skipped()).isEqualTo(1);
    assertThat(origin("b").path()).isEqualTo(news.path().resolve("a.jsonl").toString());
  }

  private Origin origin(String id) throws IOException {
    return Objects.requireNonNull(news.index().article(id).orElseThrow().origin());
  }
}

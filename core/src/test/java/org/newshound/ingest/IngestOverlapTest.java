package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of an article that several files yield one version is kept, and it is counted once, by the file
/// that this version is from.
class IngestOverlapTest {
  @AutoClose private final NewsFolder news;

  IngestOverlapTest(@TempDir Path folder) throws IOException {
    news = NewsFolder.of(folder);
  }

  @Test
  void twoVersionsInOneRunAreOneNewArticleAndADuplicate() throws IOException {
    news.write("a.jsonl", version("1"));
    news.write("b.jsonl", version("2"));

    assertThat(ingest()).isEqualTo(new ArticleCounts(1, 0, 0, 1, 0, 0));
    assertThat(news.index().files().fileOf("eels")).hasValue(real("b.jsonl"));
    assertThat(ingest()).isEqualTo(new ArticleCounts(0, 0, 1, 1, 0, 0));
  }

  @Test
  void aNewerVersionInANewFileIsAnUpdateAndTheOldOneADuplicate() throws IOException {
    news.write("a.jsonl", version("1"));
    ingest();
    news.write("b.jsonl", version("2"));

    assertThat(ingest()).isEqualTo(new ArticleCounts(0, 1, 0, 1, 0, 0));
    assertThat(news.index().files().articlesByFile()).containsOnlyKeys(real("b.jsonl"));
  }

  @Test
  void aFileThatYieldsANewerVersionBelowTheOldOneIsUpdatedOnce() throws IOException {
    news.write("a.jsonl", version("1"));
    ingest();
    news.write("a.jsonl", version("1") + version("2"));

    assertThat(ingest()).isEqualTo(new ArticleCounts(0, 1, 0, 1, 0, 0));
  }

  @Test
  void theOlderVersionTakesOverWhenTheNewerFileIsGone() throws IOException {
    news.write("a.jsonl", version("1"));
    news.write("b.jsonl", version("2"));
    ingest();
    Files.delete(news.path().resolve("b.jsonl"));

    assertThat(ingest()).isEqualTo(new ArticleCounts(0, 1, 0, 0, 0, 0));
    assertThat(news.index().files().fileOf("eels")).hasValue(real("a.jsonl"));
    assertThat(news.index().article("eels").orElseThrow().version()).isEqualTo("1");
  }

  @Test
  void aRenamedFilesArticlesAreUnchangedAndFromTheNewFile() throws IOException {
    news.write("a.jsonl", version("1"));
    ingest();
    Files.move(news.path().resolve("a.jsonl"), news.path().resolve("z.jsonl"));

    assertThat(ingest()).isEqualTo(new ArticleCounts(0, 0, 1, 0, 0, 0));
    assertThat(news.index().files().fileOf("eels")).hasValue(real("z.jsonl"));
  }

  @Test
  void aNewerVersionInAFileThatIsReadOnIsCountedOnce() throws IOException {
    StringBuilder lines = new StringBuilder(version("1"));
    for (int number = 0; number < 5_000; number++) {
      lines.append("{\"id\":\"%d\",\"headline\":\"Tide table %d\"}%n".formatted(number, number));
    }
    news.write("a.jsonl", lines + version("2"));
    AtomicInteger asked = new AtomicInteger();
    Ingest.into(news.index()).stop(() -> asked.incrementAndGet() > 4_000).run(List.of(news.path()));

    ArticleCounts rest = ingest();

    assertThat(rest.found()).isEqualTo(5_002);
    assertThat(rest.added() + rest.updated() + rest.unchanged()).isEqualTo(5_001);
    assertThat(rest.updated()).isEqualTo(1);
    assertThat(rest.duplicates()).isEqualTo(1);
  }

  @Test
  void aStreamThatComesAgainIsUnchanged() throws IOException {
    assertThat(stream(version("1"))).isEqualTo(new ArticleCounts(1, 0, 0, 0, 0, 0));
    assertThat(stream(version("1"))).isEqualTo(new ArticleCounts(0, 0, 1, 0, 0, 0));
    assertThat(news.index().files().fileOf("eels")).isEmpty();
  }

  @Test
  void aStreamThatYieldsWhatAFileDidBringsADuplicate() throws IOException {
    news.write("a.jsonl", version("1"));
    ingest();

    assertThat(stream(version("1"))).isEqualTo(new ArticleCounts(0, 0, 0, 1, 0, 0));
    assertThat(news.index().files().fileOf("eels")).hasValue(real("a.jsonl"));
  }

  private ArticleCounts ingest() throws IOException {
    return news.ingest().articles();
  }

  private ArticleCounts stream(String lines) throws IOException {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    return Ingest.into(news.index()).run(new ByteArrayInputStream(bytes), "-").articles();
  }

  private static String version(String number) {
    return "{\"id\":\"eels\",\"version\":\"%s\",\"headline\":\"Eels return, take %s\"}%n"
        .formatted(number, number);
  }

  private String real(String name) throws IOException {
    return news.path().toRealPath().resolve(name).toString();
  }
}

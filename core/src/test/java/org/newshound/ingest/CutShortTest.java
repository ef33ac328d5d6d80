package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.ingest.NewsFolder.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is cut short keeps what is done, and the next one goes on from there.
class CutShortTest {
  @AutoClose private final NewsFolder news;

  CutShortTest(@TempDir Path folder) throws IOException {
    news = NewsFolder.of(folder);
  }

  @Test
  void aStoppedRunKeepsWhatIsDoneAndTheNextOneGoesOn() throws IOException {
    news.write("a.jsonl", article("a", "Ferry aground"), article("b", "Bridge closes"));
    news.write("b.jsonl", article("c", "Cod returns"));
    AtomicInteger asked = new AtomicInteger();

    IngestReport stopped =
        Ingest.into(news.index()).stop(() -> asked.incrementAndGet() > 2).run(List.of(news.path()));

    assertThat(stopped.stopped()).isTrue();
    assertThat(news.index().search("ferry").total()).isEqualTo(1);
    news.ingest();
    assertThat(news.index().stats().articles()).isEqualTo(3);
  }

  @Test
  void aRunThatIsCutShortInsideAFileIsTakenUpWhereItWas() throws IOException {
    String[] lines = new String[10_000];
    Arrays.setAll(lines, i -> article("id" + i, "Ferry " + i));
    news.write("a.jsonl", lines);
    AtomicInteger asked = new AtomicInteger();
    IngestReport first =
        Ingest.into(news.index())
            .stop(() -> asked.incrementAndGet() > 9_000)
            .run(List.of(news.path()));
    assertThat(first.articles().added()).isEqualTo(9_000);
    assertThat(news.index().files().all().getFirst().isComplete()).isFalse();

    IngestReport second = news.ingest();

    assertThat(second.articles().added()).isEqualTo(1_000);
    assertThat(second.articles().unchanged()).isEqualTo(9_000);
    assertThat(news.index().stats().articles()).isEqualTo(10_000);
    assertThat(news.ingest().articles().unchanged()).isEqualTo(10_000);
  }

  @Test
  void aFileThatChangedWhileCutShortIsReadAnewAndLosesWhatIsGone() throws IOException {
    String[] lines = new String[5_000];
    Arrays.setAll(lines, i -> article("id" + i, "Ferry " + i));
    news.write("a.jsonl", lines);
    AtomicInteger asked = new AtomicInteger();
    Ingest.into(news.index()).stop(() -> asked.incrementAndGet() > 4_900).run(List.of(news.path()));
    news.write("a.jsonl", Arrays.copyOfRange(lines, 4_000, 5_000));

    IngestReport second = news.ingest();

    assertThat(second.articles().removed()).isEqualTo(4_000);
    assertThat(second.articles().unchanged()).isEqualTo(900);
    assertThat(second.articles().added()).isEqualTo(100);
    assertThat(news.index().stats().articles()).isEqualTo(1_000);
    assertThat(news.index().files().filesOf("id17")).isEmpty();
    assertThat(news.index().files().filesOf("id4017")).hasSize(1);
  }
}

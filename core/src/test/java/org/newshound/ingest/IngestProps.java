package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.Soak;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;
import org.newshound.read.ArticleJsonl;
import org.newshound.read.ReadOutcome;

/// Folders that change at random, read by one thread and by several.
class IngestProps {
  private static final int IDS = 60;

  @TempDir private Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Soak.rounds(4, 60));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void manyThreadsDoWhatOneDoes(long seed) throws IOException {
    Random random = new Random(seed);
    try (WritableIndex one = Newshound.inMemory();
        WritableIndex many = Newshound.inMemory()) {
      for (int round = 0; round < 5; round++) {
        change(random);
        int commitEvery = 1 + random.nextInt(50);
        List<String> rejectsOfOne = new ArrayList<>();
        List<String> rejectsOfMany = new ArrayList<>();

        IngestReport expected = run(one, 1, commitEvery, rejectsOfOne);
        IngestReport found = run(many, 4, commitEvery, rejectsOfMany);

        assertThat(found.sources())
            .as("seed %d, round %d", seed, round)
            .isEqualTo(expected.sources());
        assertThat(found.leftOut()).isEqualTo(expected.leftOut());
        assertThat(rejectsOfMany).isEqualTo(rejectsOfOne);
        assertThat(contents(many)).as("seed %d, round %d", seed, round).isEqualTo(contents(one));
        assertThat(many.files().all()).isEqualTo(one.files().all());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void whatIsIndexedStepByStepIsWhatIsIndexedAtOnce(long seed) throws IOException {
    Random random = new Random(seed);
    try (WritableIndex grown = Newshound.inMemory()) {
      for (int round = 0; round < 6; round++) {
        change(random);
        long before = grown.stats().articles();
        List<String> named = new ArrayList<>();
        IngestReport report = run(grown, 3, 7, named);
        ArticleCounts articles = report.articles();
        assertThat(articles.found())
            .as("seed %d, round %d", seed, round)
            .isEqualTo(
                articles.added()
                    + articles.updated()
                    + articles.unchanged()
                    + articles.duplicates()
                    + articles.rejected());
        assertThat(articles.found()).as("seed %d, round %d", seed, round).isEqualTo(yielded());
        assertThat(articles.added() + articles.updated() + articles.unchanged())
            .as("seed %d, round %d", seed, round)
            .isEqualTo(grown.stats().articles());
        assertThat(before + articles.added() - articles.removed())
            .isEqualTo(grown.stats().articles());
        assertThat(report.files().seen()).isEqualTo(grown.stats().files());
        assertThat((long) named.size()).isEqualTo(articles.rejected() + report.skipped());

        List<String> namedAgain = new ArrayList<>();
        IngestReport again = run(grown, 2, 7, namedAgain);
        assertThat(again.isUnchanged()).isTrue();
        assertThat(again.articles().found()).as("seed %d", seed).isEqualTo(yielded());
        assertThat(again.files().seen())
            .isEqualTo(
                again.files().unchanged() + again.files().skipped() + again.files().rejected());
        assertThat(again.articles().unchanged())
            .as("seed %d", seed)
            .isEqualTo(grown.stats().articles());
        assertThat(namedAgain).hasSameElementsAs(named);
      }
      try (WritableIndex fresh = Newshound.inMemory()) {
        run(fresh, 1, 1000, new ArrayList<>());
        assertThat(ids(grown)).as("seed %d", seed).isEqualTo(ids(fresh));
        for (String id : ids(fresh)) {
          assertThat(grown.files().filesOf(id)).isEqualTo(fresh.files().filesOf(id));
        }
      }
    }
  }

  /// Counts the lines of all files.
  private long yielded() throws IOException {
    long lines = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream bytes = Files.newInputStream(file);
            InputStream plain =
                file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
          String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
          lines += Math.max(1, text.lines().count());
        }
      }
    }
    return lines;
  }

  private IngestReport run(WritableIndex index, int threads, int commitEvery, List<String> rejects)
      throws IOException {
    return Ingest.into(index)
        .threads(threads)
        .commitEvery(commitEvery, Duration.ofSeconds(60))
        .rejects((ReadOutcome.Unread rejected) -> rejects.add(rejected.toString()))
        .run(List.of(folder.resolve("a"), folder.resolve("b"), folder.resolve("a")));
  }

  /// Writes, rewrites and deletes some files of two folders.
  private void change(Random random) throws IOException {
    Files.createDirectories(folder.resolve("a/deep"));
    Files.createDirectories(folder.resolve("b"));
    for (int i = 0; i < 12; i++) {
      String name = List.of("a/", "a/deep/", "b/").get(random.nextInt(3)) + random.nextInt(8);
      boolean packed = random.nextInt(4) == 0;
      Path file = folder.resolve(name + (packed ? ".jsonl.gz" : ".jsonl"));
      if (random.nextInt(4) == 0) {
        Files.deleteIfExists(file);
      } else {
        try (OutputStream plain = Files.newOutputStream(file);
            OutputStream out = packed ? new GZIPOutputStream(plain) : plain) {
          out.write(lines(random).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static String lines(Random random) {
    StringBuilder lines = new StringBuilder();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(10) == 0) {
        lines.append("{\"broken\n");
      } else {
        lines.append("{\"id\":\"id").append(random.nextInt(IDS));
        lines.append("\",\"version\":\"").append(random.nextInt(3));
        lines.append("\",\"headline\":\"Ferry ").append(random.nextInt(3)).append("\"}\n");
      }
    }
    return lines.toString();
  }

  private static List<String> contents(ArticleIndex index) throws IOException {
    List<String> articles = new ArrayList<>();
    index.forEach(true, article -> articles.add(ArticleJsonl.write(article)));
    return articles;
  }

  private static List<String> ids(ArticleIndex index) throws IOException {
    List<String> ids = new ArrayList<>();
    index.forEach(true, article -> ids.add(article.id()));
    return ids;
  }
}

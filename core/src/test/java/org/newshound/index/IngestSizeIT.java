package org.newshound.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;

/// Very many files, and one very large one.
class IngestSizeIT {
  private static final int MANY_FILES = 14_000;
  private static final long LARGE_BYTES = 64L << 20;
  private static final long SOAK_BYTES = 2L << 30;

  @TempDir private Path folder;

  @Test
  void manyUnchangedFilesAreLookedAtWithoutReadingOrCommitting() throws IOException {
    Path articles = folder.resolve("articles");
    for (int i = 0; i < MANY_FILES; i++) {
      Path file = articles.resolve(i / 1000 + "/" + i + ".jsonl");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{\"id\":\"a" + i + "\",\"headline\":\"Ferry " + i + "\"}\n");
    }
    Path path = folder.resolve("index");
    try (ArticleIndex index = Newshound.open(path)) {
      assertThat(Ingest.into(index).run(List.of(articles)).added()).isEqualTo(MANY_FILES);
    }
    List<String> before = files(path);

    try (ArticleIndex index = Newshound.open(path)) {
      IngestReport report = Ingest.into(index).run(List.of(articles));

      System.out.printf("%d unchanged files in %d ms%n", report.files(), report.took().toMillis());
      assertThat(report.unchanged()).isEqualTo(MANY_FILES);
      assertThat(report.read()).isZero();
    }
    assertThat(files(path)).isEqualTo(before);
  }

  private static List<String> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// In a process with little memory: 64 MB in 40 MB, or 2 GB in 512 MB with the profile `soak`.
  @Test
  void aFileMayBeManyTimesLargerThanTheHeap() throws Exception {
    boolean soak = Boolean.getBoolean("newshound.soak");
    Path file = folder.resolve("large.jsonl");
    long articles = write(file, soak ? SOAK_BYTES : LARGE_BYTES);

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                soak ? "-Xmx512m" : "-Xmx40m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LargeIngest.class.getName(),
                folder.resolve("index").toString(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(output).contains("added " + articles + " rejected 0");
    System.out.printf(
        "%d MB: %s", Files.size(file) >> 20, output.lines().reduce("", (a, b) -> b + "\n"));
  }

  private static long write(Path file, long bytes) throws IOException {
    Random random = new Random(3);
    long articles = 0;
    long written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      while (written < bytes) {
        StringBuilder line = new StringBuilder("{\"id\":\"article-").append(articles++);
        line.append("\",\"headline\":\"Ferry ")
            .append(random.nextInt(1000))
            .append("\",\"body\":\"");
        int words = 300 + random.nextInt(1000);
        for (int word = 0; word < words; word++) {
          line.append('w').append(Integer.toString(random.nextInt(3000), 36)).append(' ');
        }
        out.append(line.append("\"}\n"));
        written += line.length();
      }
    }
    return articles;
  }
}

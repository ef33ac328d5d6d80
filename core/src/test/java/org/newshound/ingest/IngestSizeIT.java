package org.newshound.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.Soak;
import org.newshound.index.WritableIndex;

/// Very many files, and very large ones.
class IngestSizeIT {
  private static final int MANY_FILES = 14_000;

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
    try (WritableIndex index = Newshound.open(path)) {
      assertThat(Ingest.into(index).run(List.of(articles)).articles().added())
          .isEqualTo(MANY_FILES);
    }
    List<String> before = files(path);

    try (WritableIndex index = Newshound.open(path)) {
      IngestReport report = Ingest.into(index).run(List.of(articles));

      System.out.printf(
          "%d unchanged files in %d ms%n", report.files().unchanged(), report.took().toMillis());
      assertThat(report.articles().unchanged()).isEqualTo(MANY_FILES);
      assertThat(report.opened()).isZero();
    }
    assertThat(files(path)).isEqualTo(before);
  }

  private static List<String> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void jsonLinesMayBeManyTimesLargerThanTheHeap() throws Exception {
    assertThatAllIsIndexed(LargeFile.JSON_LINES, Soak.IS_ON ? 2L << 30 : 48L << 20);
  }

  @Test
  void aWebArchiveMayBeManyTimesLargerThanTheHeap() throws Exception {
    assertThatAllIsIndexed(LargeFile.WEB_ARCHIVE, Soak.IS_ON ? 1L << 30 : 10L << 20);
  }

  /// Formats that are read whole end at 32 MiB; this one is not.
  @Test
  void aFileOfSgmlMayBeManyTimesLargerThanTheHeap() throws Exception {
    assertThatAllIsIndexed(LargeFile.SGML, Soak.IS_ON ? 300L << 20 : 34L << 20);
  }

  /// In a process with little memory: 40 MB, or with the profile `soak` 512 MB and the buffer that
  /// an index has when nothing is said.
  private void assertThatAllIsIndexed(LargeFile kind, long bytes) throws Exception {
    LargeFile.Written large = kind.write(folder, bytes);

    String said = ingest(large.path());

    System.out.printf("%s, %d MB: %s", kind, Files.size(large.path()) >> 20, said);
    assertThat(said)
        .contains("added " + large.articles() + " rejected 0 findable " + large.articles() + ";");
  }

  private String ingest(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                Soak.IS_ON ? "-Xmx512m" : "-Xmx40m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LargeIngest.class.getName(),
                folder.resolve("index").toString(),
                file.toString(),
                Soak.IS_ON ? "64" : "8")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return output.lines().reduce("", (before, line) -> line + '\n');
  }
}

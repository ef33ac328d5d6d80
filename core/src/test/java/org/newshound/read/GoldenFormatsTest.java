package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Reads one sample or more of each format and compares every outcome with the golden files;
/// `-Dgolden.update=true` writes them anew.
class GoldenFormatsTest {
  static final Path SAMPLES = Path.of("..", "testdata");
  private static final Path GOLDEN = Path.of("src/test/resources/org/newshound/read/golden");

  /// What stands beside the folder of formats: our own form, web pages and plain text.
  private static final List<String> OTHERS =
      List.of(
          "own-form.jsonl",
          "html/",
          "pages/air-force-one-no-separator.txt",
          "pages/naha-typhoon.txt",
          "pages/veldhaven-ruling.txt");

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.startsWith("formats/") || OTHERS.stream().anyMatch(name::startsWith))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleIsReadAsTheGoldenFileSays(String sample) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var bytes = Files.newInputStream(SAMPLES.resolve(sample))) {
      ArticleReader.standard()
          .read(bytes, sample.replaceFirst("^formats/", ""), outcome -> lines.add(line(outcome)));
    }
    Path golden = GOLDEN.resolve(goldenName(sample));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines);
    }

    assertThat(lines).isEqualTo(Files.readAllLines(golden));
  }

  private static String goldenName(String sample) {
    String name = sample.startsWith("formats/") ? sample.substring("formats/".length()) : sample;
    return name.replace('/', '-') + ".jsonl";
  }

  private static String line(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted read -> ArticleJsonl.write(read.article());
      case ReadOutcome.Skipped skipped -> "skipped: " + skipped.reason();
      case ReadOutcome.Rejected rejected -> "rejected: " + rejected.reason();
    };
  }
}

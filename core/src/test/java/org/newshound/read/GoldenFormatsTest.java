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

/// Reads the samples in `testdata/formats` and compares every outcome with the golden files;
/// `-Dgolden.update=true` writes them anew.
class GoldenFormatsTest {
  private static final Path SAMPLES = Path.of("..", "testdata", "formats");
  private static final Path GOLDEN = Path.of("src/test/resources/org/newshound/read/golden");

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleIsReadAsTheGoldenFileSays(String sample) throws IOException {
    List<String> lines = new ArrayList<>();
    try (var bytes = Files.newInputStream(SAMPLES.resolve(sample))) {
      ArticleReader.standard().read(bytes, sample, outcome -> lines.add(line(outcome)));
    }
    Path golden = GOLDEN.resolve(sample.replace('/', '-') + ".jsonl");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines);
    }

    assertThat(lines).isEqualTo(Files.readAllLines(golden));
  }

  private static String line(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted read -> ArticleJsonl.write(read.article());
      case ReadOutcome.Skipped skipped -> "skipped: " + skipped.reason();
      case ReadOutcome.Rejected rejected -> "rejected: " + rejected.reason();
    };
  }
}

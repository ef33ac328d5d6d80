package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads the collected sample files of each format, where they lie beside the checkout, and prints
/// what became of each.
class SampleFilesTest {
  private static final Path SAMPLES =
      Path.of(
          System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()),
          "data",
          "formats");

  @ParameterizedTest
  @CsvSource({
    "ninjs, .json, 31, 3",
    "dpa-digitalwires, .json, 12, 0",
    "jsonld, .json, 20, 0",
    "wapo-json, .jl, 2, 0",
    "rss-atom, .json, 20, 0"
  })
  void articlesAreReadAndWhatIsNoneIsNamed(String folder, String ending, int least, int rejects)
      throws IOException {
    Path samples = SAMPLES.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(samples), "no samples in " + samples);
    List<ReadOutcome> outcomes = new ArrayList<>();

    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        outcomes.addAll(ArticleReader.standard().read(file));
      }
    }

    outcomes.forEach(SampleFilesTest::print);
    assertThat(outcomes)
        .filteredOn(ReadOutcome.Accepted.class::isInstance)
        .hasSizeGreaterThanOrEqualTo(least);
    assertThat(outcomes).filteredOn(ReadOutcome.Rejected.class::isInstance).hasSize(rejects);
  }

  private static void print(ReadOutcome outcome) {
    String line =
        switch (outcome) {
          case ReadOutcome.Accepted accepted ->
              "read     " + ArticleJsonl.write(accepted.article()) + accepted.report().warnings();
          case ReadOutcome.Skipped skipped -> "skipped  " + skipped;
          case ReadOutcome.Rejected rejected -> "rejected " + rejected;
        };
    if (Boolean.getBoolean("newshound.samples.print")) {
      System.out.println(line);
    }
  }
}

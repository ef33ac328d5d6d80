package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads real samples of the formats that are not XML, which are no part of the project, and counts
/// what became of them. What became of each is written to `target/samples-<folder>.md`.
class SampleFilesTest {
  private static final Path SHARED =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()));
  private static final Path SAMPLES = SHARED.resolve("data").resolve("formats");

  @ParameterizedTest
  @CsvSource({
    "ninjs, .json, 32, 3",
    "dpa-digitalwires, .json, 12, 0",
    "jsonld, .json, 20, 0",
    "wapo-json, .jl, 2, 0",
    "rss-atom, .json, 20, 0",
    "iptc7901, .txt, 5, 0",
    "email, .txt, 6, 0",
    "warc, .gz, 1, 1"
  })
  void articlesAreReadAndWhatIsNoneIsNamed(String folder, String ending, int least, int rejects)
      throws IOException {
    Path samples = SAMPLES.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(samples), "the samples are not there: " + samples);
    List<ReadOutcome> outcomes = new ArrayList<>();

    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        outcomes.addAll(ArticleReader.standard().read(file));
      }
    }

    List<String> lines = outcomes.stream().map(SampleFilesTest::line).toList();
    Files.write(
        Path.of("target", "samples-" + folder + ".md"),
        lines,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING);
    assertThat(Reading.articles(outcomes)).hasSizeGreaterThanOrEqualTo(least);
    assertThat(outcomes).filteredOn(ReadOutcome.Rejected.class::isInstance).hasSize(rejects);
  }

  private static String line(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted read ->
          "read " + ArticleJsonl.write(read.article()) + " " + read.report().warnings();
      case ReadOutcome.Skipped skipped ->
          "skipped " + skipped.origin().path() + ": " + skipped.reason();
      case ReadOutcome.Rejected refused ->
          "rejected " + refused.origin().path() + ": " + refused.reason();
    };
  }
}

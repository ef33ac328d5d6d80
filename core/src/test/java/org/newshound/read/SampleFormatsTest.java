package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;

/// Reads public samples of the formats, which are no part of the project, and counts by family what
/// became of them. The counts stand in `docs/formats.md`; `target/formats.md` has them as found,
/// and `target/samples-<family>.md` what became of each.
class SampleFormatsTest {
  private static final Path SHARED =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()));
  private static final Path SAMPLES = SHARED.resolve("data").resolve("formats");
  private static final Path DOCUMENTED = Path.of("docs", "formats.md");

  private static final Map<String, Map<String, List<ReadOutcome>>> READ = new TreeMap<>();

  @BeforeAll
  static void readSamples() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "the samples are not there: " + SAMPLES);
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = SAMPLES.relativize(file).toString().replace('\\', '/');
        READ.computeIfAbsent(name.substring(0, name.indexOf('/')), family -> new TreeMap<>())
            .put(name, ArticleReader.standard().read(file));
      }
    }
    Files.write(Path.of("target", "formats.md"), table());
    for (var family : READ.entrySet()) {
      List<String> lines = outcomes(family.getValue()).map(SampleFormatsTest::line).toList();
      Files.write(Path.of("target", "samples-" + family.getKey() + ".md"), lines);
    }
  }

  @Test
  void documentedCountsAreThoseFound() throws IOException {
    assertThat(Files.readAllLines(DOCUMENTED)).containsSequence(table());
  }

  @Test
  void everySampleIsFoundToBeInItsFormat() {
    List<String> wrong = new ArrayList<>();
    READ.forEach((family, files) ->
        files.forEach((name, outcomes) -> {
          Set<String> formats =
              outcomes.stream().map(SampleFormatsTest::format).collect(Collectors.toSet());
          if (formats.contains("none") || formats.contains("text") != family.equals("plain")) {
            wrong.add(name + " " + formats);
          }
        }));

    assertThat(wrong).isEmpty();
  }

  @Test
  void mostReadArticlesHaveADateAndAText() {
    List<Article> articles =
        READ.values().stream()
            .flatMap(files -> Reading.articles(outcomes(files).toList()).stream())
            .toList();

    assertThat(articles).hasSizeGreaterThan(180);
    assertThat(articles).filteredOn(article -> article.sortDay().isEmpty()).hasSizeLessThan(25);
    assertThat(articles).filteredOn(article -> article.body().isEmpty()).hasSizeLessThan(25);
  }

  private static Stream<ReadOutcome> outcomes(Map<String, List<ReadOutcome>> files) {
    return files.values().stream().flatMap(List::stream);
  }

  private static String format(ReadOutcome outcome) {
    String format =
        switch (outcome) {
          case ReadOutcome.Accepted read ->
              read.article().origin() == null ? null : read.article().origin().format();
          case ReadOutcome.Skipped skipped -> skipped.origin().format();
          case ReadOutcome.Rejected rejected -> rejected.origin().format();
        };
    return format == null ? "none" : format;
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

  private static List<String> table() {
    List<String> table = new ArrayList<>();
    table.add("| samples | files | articles | skipped | rejected |");
    table.add("|--|--|--|--|--|");
    READ.forEach((family, files) -> table.add(row(family, files)));
    return table;
  }

  private static String row(String family, Map<String, List<ReadOutcome>> files) {
    Map<String, Integer> skipped = new TreeMap<>();
    Map<String, Integer> rejected = new TreeMap<>();
    outcomes(files)
        .forEach(outcome -> {
          switch (outcome) {
            case ReadOutcome.Accepted read -> {}
            case ReadOutcome.Skipped skip -> skipped.merge(general(skip.reason()), 1, Integer::sum);
            case ReadOutcome.Rejected refused ->
                rejected.merge(general(refused.reason()), 1, Integer::sum);
          }
        });
    int read = Reading.articles(outcomes(files).toList()).size();
    return "| %s | %d | %d |%s|%s|"
        .formatted(family, files.size(), read, list(skipped), list(rejected));
  }

  private static String general(String reason) {
    return reason.startsWith("an address") ? "an address" : reason;
  }

  private static String list(Map<String, Integer> reasons) {
    return reasons.isEmpty()
        ? " "
        : reasons.entrySet().stream()
            .map(reason -> reason.getValue() + " × " + reason.getKey())
            .collect(Collectors.joining("; ", " ", " "));
  }
}

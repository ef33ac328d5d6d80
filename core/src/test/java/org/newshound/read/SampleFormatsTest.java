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

/// Reads real samples of the formats, which are no part of the project, and counts what became of
/// them. The report is written to `target/formats.md`.
class SampleFormatsTest {
  private static final Path SHARED =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()));
  private static final Path SAMPLES = SHARED.resolve("data").resolve("formats");
  private static final Set<String> FOLDERS =
      Set.of("nitf", "nyt", "newsml-g2", "newsml1", "rss-atom", "wxr", "other", "trec-sgml");

  private static final Map<String, List<ReadOutcome>> READ = new TreeMap<>();

  @BeforeAll
  static void readSamples() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "the samples are not there: " + SAMPLES);
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = SAMPLES.relativize(file).toString().replace('\\', '/');
        if (FOLDERS.contains(name.substring(0, Math.max(name.indexOf('/'), 0)))) {
          READ.put(name, ArticleReader.standard().read(file));
        }
      }
    }
    Files.writeString(Path.of("target", "formats.md"), report());
  }

  @Test
  void everySampleIsFoundToBeInItsFormat() {
    List<String> wrong = new ArrayList<>();
    READ.forEach((name, outcomes) -> {
      Set<String> formats =
          outcomes.stream().map(SampleFormatsTest::format).collect(Collectors.toSet());
      if (formats.contains("text") || (formats.contains("json") && !name.endsWith(".json"))) {
        wrong.add(name + " " + formats);
      }
    });

    assertThat(wrong).isEmpty();
  }

  @Test
  void onlySamplesWithoutHeadlineAndBodyAreRejected() {
    Map<String, String> rejected = new TreeMap<>();
    READ.forEach((name, outcomes) ->
        outcomes.forEach(outcome -> {
          if (outcome instanceof ReadOutcome.Rejected refused) {
            rejected.put(name, refused.reason());
          }
        }));

    assertThat(rejected.values()).containsOnly("it has neither headline nor body");
    assertThat(rejected).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void readArticlesHaveAnIdADateAndAText() {
    List<Article> articles =
        READ.values().stream().flatMap(outcomes -> Reading.articles(outcomes).stream()).toList();

    assertThat(articles).hasSizeGreaterThan(60);
    assertThat(articles.stream().filter(article -> article.sortDay().isPresent()).count())
        .isGreaterThan(articles.size() * 8L / 10);
    assertThat(articles.stream().filter(article -> !article.body().isEmpty()).count())
        .isGreaterThan(articles.size() * 8L / 10);
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

  private static String report() {
    StringBuilder report =
        new StringBuilder("| sample | read | skipped | rejected |\n|--|--|--|--|\n");
    READ.forEach((name, outcomes) -> report.append(row(name, outcomes)));
    return report.toString();
  }

  private static String row(String name, List<ReadOutcome> outcomes) {
    Map<String, Integer> skipped = new TreeMap<>();
    Map<String, Integer> rejected = new TreeMap<>();
    for (ReadOutcome outcome : outcomes) {
      switch (outcome) {
        case ReadOutcome.Accepted read -> {}
        case ReadOutcome.Skipped skip -> skipped.merge(general(skip.reason()), 1, Integer::sum);
        case ReadOutcome.Rejected refused -> rejected.merge(refused.reason(), 1, Integer::sum);
      }
    }
    int read = Reading.articles(outcomes).size();
    return "| " + name + " | " + read + " | " + list(skipped) + " | " + list(rejected) + " |\n";
  }

  private static String general(String reason) {
    return reason.startsWith("an address") ? "an address" : reason;
  }

  private static String list(Map<String, Integer> reasons) {
    return reasons.entrySet().stream()
        .map(reason -> reason.getValue() + " " + reason.getKey())
        .collect(Collectors.joining("; "));
  }
}

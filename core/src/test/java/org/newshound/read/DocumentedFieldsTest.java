package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Article;
import org.newshound.article.Status;

/// Holds the tables of `docs/formats.md` to the samples with golden files: where a row says that a
/// format fills a field, some sample of that format has it.
class DocumentedFieldsTest {
  private static final Path DOCUMENTED = Path.of("docs", "formats.md");

  private static final Map<String, List<String>> FOLDERS =
      Map.of(
          "NITF", List.of("nitf"),
          "NewsML-G2", List.of("newsml-g2"),
          "NewsML 1", List.of("newsml1"),
          "RSS, WXR", List.of("rss", "wxr"),
          "Atom", List.of("atom"),
          "ninjs", List.of("ninjs"),
          "dpa", List.of("dpa-digitalwires"),
          "linked data", List.of("json-ld"),
          "Washington Post", List.of("washington-post"),
          "JSON Feed", List.of("json-feed"));

  private static final Map<String, Predicate<Article>> FIELDS =
      Map.ofEntries(
          Map.entry("id", article -> article.id() != null),
          Map.entry("version", article -> article.version() != null),
          Map.entry("headline", article -> article.headline() != null),
          Map.entry("deck", article -> article.deck() != null),
          Map.entry("kicker", article -> article.kicker() != null),
          Map.entry("byline", article -> article.byline() != null),
          Map.entry("dateline", article -> article.dateline() != null),
          Map.entry("body", article -> !article.body().isEmpty()),
          Map.entry("captions", article -> !article.captions().isEmpty()),
          Map.entry("published", article -> article.published() != null),
          Map.entry("modified", article -> article.modified() != null),
          Map.entry("status", article -> article.status() != Status.USABLE),
          Map.entry("embargo", article -> article.embargoedUntil() != null),
          Map.entry("corrections", article -> !article.corrections().isEmpty()),
          Map.entry("edNote", article -> article.edNote() != null),
          Map.entry("source", article -> article.source() != null),
          Map.entry("keywords", article -> !article.keywords().isEmpty()),
          Map.entry("section", article -> article.section() != null));

  record Filled(String format, String field) {}

  static List<Filled> filled() throws IOException {
    List<Filled> filled = new ArrayList<>();
    List<String> formats = List.of();
    for (String line : Files.readAllLines(DOCUMENTED)) {
      List<String> cells = cells(line);
      if (cells.isEmpty() || cells.getFirst().equals("field")) {
        formats = cells;
      } else if (!formats.isEmpty() && !cells.getFirst().startsWith("--")) {
        for (int i = 1; i < cells.size(); i++) {
          if (!cells.get(i).isEmpty()) {
            filled.add(new Filled(formats.get(i), cells.getFirst()));
          }
        }
      }
    }
    return filled;
  }

  /// Returns the cells of a row; none when the line is no row.
  private static List<String> cells(String line) {
    return line.startsWith("|")
        ? Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
            .map(String::strip)
            .toList()
        : List.of();
  }

  @ParameterizedTest
  @MethodSource("filled")
  void someSampleHasTheFieldThatItsFormatFills(Filled filled) throws IOException {
    assertThat(FIELDS).containsKey(filled.field());
    assertThat(FOLDERS).containsKey(filled.format());

    assertThat(articles(filled))
        .as("%s of %s", filled.field(), filled.format())
        .anyMatch(FIELDS.getOrDefault(filled.field(), article -> false));
  }

  @Test
  void bothTablesAreRead() throws IOException {
    assertThat(filled())
        .hasSizeGreaterThan(120)
        .contains(new Filled("NITF", "deck"), new Filled("JSON Feed", "keywords"))
        .doesNotContain(new Filled("Atom", "version"));
    assertThat(filled()).extracting(Filled::format).containsAll(FOLDERS.keySet());
    assertThat(filled()).extracting(Filled::field).containsAll(FIELDS.keySet());
  }

  /// What may not be shown would not be found in the samples, so a status is tried by writing
  /// another word into them; likewise the day until which a scheduled post waits.
  private static List<Article> articles(Filled filled) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String folder : FOLDERS.getOrDefault(filled.format(), List.of())) {
      for (Path sample : samples(folder)) {
        byte[] bytes = Files.readAllBytes(sample);
        articles.addAll(read(bytes, sample));
        if (filled.field().equals("status")) {
          articles.addAll(
              read(replaced(bytes, "\"(stat:)?(?i:usable|embargoed)\"", "\"$1canceled\""), sample));
        } else if (folder.equals("wxr") && filled.field().equals("embargo")) {
          articles.addAll(read(replaced(bytes, "\\[publish]", "[future]"), sample));
        }
      }
    }
    return articles;
  }

  private static List<Path> samples(String folder) throws IOException {
    try (Stream<Path> files =
        Files.walk(GoldenFormatsTest.SAMPLES.resolve("formats").resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static byte[] replaced(byte[] bytes, String regex, String replacement) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .replaceAll(regex, replacement)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<Article> read(byte[] bytes, Path sample) throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleReader.standard()
        .read(new ByteArrayInputStream(bytes), sample.getFileName().toString(), outcomes::add);
    return Reading.articles(outcomes);
  }
}

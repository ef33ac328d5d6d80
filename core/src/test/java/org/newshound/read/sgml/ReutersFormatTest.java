package org.newshound.read.sgml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

class ReutersFormatTest {
  private static final Path COLLECTION =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()))
          .resolve("data/reuters21578/raw");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          26-FEB-1987 15:01:01.79, 1987-02-26T15:01:01.79
          '  3-MAR-1987 00:43:42.82', 1987-03-03T00:43:42.82
          3-MAR-1987  09:15:05.40, 1987-03-03T09:15:05.4
          19-OCT-1987 23:09:29.79&#9;E, 1987-10-19T23:09:29.79
          5-APR-1987, 1987-04-05
          """)
  void datesAreReadInAllTheirSpellings(String date, String value) {
    assertThat(story("<DATE>" + date + "</DATE>", "<TITLE>RYE</TITLE>").published())
        .satisfies(published -> assertThat(published.value()).isEqualTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "' REUTER', 1",
    "' Reuter...^M', 1",
    "'', 1",
    "' reuters.', 1",
    "' More', 1",
    "' The reuter left.', 2"
  })
  void signOffLeavesTheBody(String line, int blocks) {
    Article article =
        story("", "<TITLE>RYE</TITLE><BODY>Rye rose.\n    " + line.strip() + "\n&#3;</BODY>");

    assertThat(article.body()).hasSize(blocks);
  }

  @Test
  void signOffBehindTheLastSentenceLeavesTheBody() {
    Article article = story("", "<TITLE>RYE</TITLE><BODY>Rye rose (33.7).     REUTER\n&#3;</BODY>");

    assertThat(article.bodyText()).isEqualTo("Rye rose (33.7).");
  }

  @Test
  void referencesAreDecodedAndControlsLeftOut() {
    Article article = story("", "&#2;<TITLE>A&lt;B> &amp; C &#127;</TITLE><BODY>x&#3;y & z</BODY>");

    assertThat(article.headline()).isEqualTo("A<B> & C");
    assertThat(article.bodyText()).isEqualTo("xy & z");
  }

  @Test
  void latin1IsRead() {
    byte[] bytes = wrapped("", "<TITLE>CAFÉ</TITLE>").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Reading.articles(Reading.outcomes(bytes)))
        .extracting(Article::headline)
        .containsExactly("CAFÉ");
  }

  @Test
  void aStoryOfAnyLengthDoesNotHideTheNext() {
    String file =
        wrapped("", "<TITLE>LONG</TITLE><BODY>" + "rye ".repeat(100_000) + "</BODY>")
            + wrapped("", "<TITLE>SHORT</TITLE>");

    List<ReadOutcome> outcomes =
        Reading.outcomes(
            file.getBytes(StandardCharsets.UTF_8), new ReadLimits(1 << 20, 10_000, 100_000));

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.getFirst()).isInstanceOf(ReadOutcome.Rejected.class);
    assertThat(Reading.articles(outcomes)).extracting(Article::headline).containsExactly("SHORT");
  }

  @Test
  void aLongFileIsReadAsAStream() throws IOException {
    byte[] story =
        wrapped("", "<TITLE>RYE</TITLE><BODY>" + "Rye rose again.\n    ".repeat(200) + "</BODY>")
            .getBytes(StandardCharsets.UTF_8);
    List<InputStream> stories = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      stories.add(new ByteArrayInputStream(story));
    }
    int[] read = new int[1];
    int[] waiting = new int[1];
    InputStream bytes = new SequenceInputStream(Collections.enumeration(stories));

    ArticleReader.standard()
        .read(
            bytes,
            "long.sgm",
            outcome -> {
              read[0] += outcome instanceof ReadOutcome.Accepted ? 1 : 0;
              waiting[0] = read[0] == 1 ? available(stories) : waiting[0];
            });

    assertThat(read[0]).isEqualTo(2_000);
    assertThat(waiting[0]).as("stories not yet touched at the first").isGreaterThan(1_900);
  }

  private static int available(List<InputStream> stories) {
    int untouched = 0;
    for (InputStream story : stories) {
      try {
        untouched += story.available() > 3_000 ? 1 : 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return untouched;
  }

  @Test
  void asManyOfEachPartAreReadAsTheRawFilesHave() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(COLLECTION), "the collection is not there: " + COLLECTION);
    List<String> raw = new ArrayList<>();
    List<Article> articles = new ArrayList<>();
    for (Path file : collection()) {
      raw.addAll(rawStories(file));
      List<ReadOutcome> outcomes = new ArrayList<>();
      try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
        ArticleReader.standard().read(bytes, file.getFileName().toString(), outcomes::add);
      }
      assertThat(outcomes).allSatisfy(o -> assertThat(o).isInstanceOf(ReadOutcome.Accepted.class));
      articles.addAll(Reading.articles(outcomes));
    }

    assertThat(raw).isNotEmpty();
    assertThat(articles).hasSameSizeAs(raw);
    assertThat(articles).allSatisfy(article -> assertThat(article.published()).isNotNull());
    assertThat(ids(articles, article -> article.headline() != null)).isEqualTo(with(raw, "TITLE"));
    assertThat(ids(articles, article -> article.byline() != null)).containsAll(with(raw, "AUTHOR"));
    assertThat(ids(articles, article -> article.dateline() != null))
        .containsAll(with(raw, "DATELINE"));
    assertThat(ids(articles, article -> !article.body().isEmpty()))
        .containsAll(with(raw, "BODY"))
        .containsAll(typed(raw, "UNPROC"))
        .doesNotContainAnyElementsOf(typed(raw, "BRIEF"));
    Set<String> datelines = with(raw, "DATELINE");
    assertThat(articles)
        .filteredOn(article -> datelines.contains(article.id()))
        .extracting(Article::dateline)
        .filteredOn(dateline -> dateline == null || dateline.places().isEmpty())
        .hasSizeLessThanOrEqualTo(datelines.size() / 1_000);
    assertThat(articles)
        .flatExtracting(Article::body)
        .extracting(Block::text)
        .doesNotContain("Reuter", "REUTER", "Blah blah blah.");
  }

  private static List<Path> collection() throws IOException {
    try (Stream<Path> files = Files.list(COLLECTION)) {
      return files.filter(f -> f.toString().endsWith(".sgm.gz")).sorted().toList();
    }
  }

  /// Cuts a file into its stories with nothing of what is tested.
  private static List<String> rawStories(Path file) throws IOException {
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      String all = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
      return List.of(all.split("(?=<REUTERS )", -1)).stream()
          .filter(part -> part.startsWith("<REUTERS "))
          .toList();
    }
  }

  private static Set<String> with(List<String> raw, String tag) {
    return rawIds(raw, story -> story.contains("<" + tag + ">"));
  }

  private static Set<String> typed(List<String> raw, String type) {
    return rawIds(raw, story -> story.contains("<TEXT TYPE=\"" + type + "\">"));
  }

  private static Set<String> rawIds(List<String> raw, Predicate<String> has) {
    return raw.stream()
        .filter(has)
        .map(story -> story.replaceAll("(?s).*?NEWID=\"(\\d+)\".*", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ids(List<Article> articles, Predicate<Article> has) {
    return articles.stream()
        .filter(has)
        .map(Article::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Article story(String before, String text) {
    return Reading.article(wrapped(before, text));
  }

  private static String wrapped(String before, String text) {
    return "<REUTERS TOPICS=\"NO\" OLDID=\"1\" NEWID=\"1\">\n"
        + before
        + "\n<TEXT>"
        + text
        + "</TEXT>\n</REUTERS>\n";
  }
}

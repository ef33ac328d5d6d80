package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;

/// Every family of formats of text reads every encoding, through one road.
class EncodedFilesTest {
  private static final String STORY =
      "Паром с двумя сотнями пассажиров сел на мель во вторник у входа в гавань, сообщил капитан.";

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-8"})
  void everyFamilyIsReadInEveryEncoding(String charset) throws IOException {
    assertThat(body("a.json", "{\"title\":\"Ferry\",\"text\":\"%s\"}", charset)).isEqualTo(STORY);
    assertThat(body("a.jsonl", "{\"title\":\"Ferry\",\"text\":\"%s\"}\n", charset))
        .isEqualTo(STORY);
    assertThat(body("a.csv", "headline\tauthor\tbody\nFerry\tMara Quill\t\"%s\"\n", charset))
        .isEqualTo(STORY);
    assertThat(
            body(
                "a.xml",
                "<rss version='2.0'><channel><item><title>Ferry</title><description>%s</description></item></channel></rss>",
                charset))
        .isEqualTo(STORY);
    assertThat(
            body(
                "a.html",
                "<html><body><article><h1>Ferry</h1><p>%s</p><p>%s</p></article></body></html>",
                charset))
        .isEqualTo(STORY);
    assertThat(body("a.txt", "Ferry\n\nBy Mara Quill\n\n%s\n\n%s\n", charset)).isEqualTo(STORY);
  }

  @Test
  void theFirstArticleSaysHowTheFileWasRead() throws IOException {
    byte[] bytes =
        "{\"title\":\"%s\"}\n{\"title\":\"Ferry %s\"}\n"
            .replace("%s", STORY)
            .getBytes(Charset.forName("windows-1251"));

    List<ReadOutcome> outcomes = read(ArticleReader.standard(), "a.jsonl", bytes);

    assertThat(outcomes)
        .extracting(outcome -> ((ReadOutcome.Accepted) outcome).report().warnings())
        .satisfiesExactly(
            first -> assertThat(first).singleElement().asString().contains("windows-1251"),
            second -> assertThat(second).isEmpty());
  }

  @Test
  void anArticleOfAFileInAnotherEncodingHasNoOffset() throws IOException {
    String lines = "{\"title\":\"%s\"}\n{\"title\":\"Ferry %s\"}\n".replace("%s", STORY);

    assertThat(offsets(lines.getBytes(Charset.forName("windows-1251")))).containsOnlyNulls();
    assertThat(offsets(lines.getBytes(StandardCharsets.UTF_8))).doesNotContainNull();
  }

  private static List<@Nullable Long> offsets(byte[] bytes) throws IOException {
    List<@Nullable Long> offsets = new ArrayList<>();
    for (Article article : Reading.articles(read(ArticleReader.standard(), "a.jsonl", bytes))) {
      offsets.add(Objects.requireNonNull(article.origin()).offset());
    }
    return offsets;
  }

  @Test
  void theEncodingThatTheCallerNamesGoesBeforeAllOthers() throws IOException {
    String feed =
        "<?xml version='1.0' encoding='koi8-r'?><rss version='2.0'><channel><item><title>%s</title></item></channel></rss>";
    byte[] bytes = feed.replace("%s", "Ой").getBytes(Charset.forName("windows-1251"));

    List<ReadOutcome> outcomes =
        read(ArticleReader.standard().withEncoding("cp1251"), "a.xml", bytes);

    assertThat(((ReadOutcome.Accepted) outcomes.getFirst()).article().headline()).isEqualTo("Ой");
  }

  @Test
  void anEncodingThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> ArticleReader.standard().withEncoding("klingon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("klingon");
  }

  private static String body(String name, String form, String charset) throws IOException {
    byte[] bytes = form.replace("%s", STORY).getBytes(Charset.forName(charset));
    ReadOutcome outcome = read(ArticleReader.standard(), name, bytes).getFirst();
    assertThat(outcome).as(name + " in " + charset).isInstanceOf(ReadOutcome.Accepted.class);
    return ((ReadOutcome.Accepted) outcome).article().body().getFirst().text();
  }

  private static List<ReadOutcome> read(ArticleReader reader, String name, byte[] bytes)
      throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    reader.read(new ByteArrayInputStream(bytes), name, outcomes::add);
    return outcomes;
  }
}

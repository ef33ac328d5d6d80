package org.newshound.read.json.simple;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Source;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

class SimpleArticleTest {

  @Test
  void runInDatelineIsTakenOffTheFirstParagraph() {
    Article article =
        read(
            """
            {"title":"Ferry aground","text":"OSLO, March 3 (AP) — Pilots left.\\n\\nMore came."}
            """);

    assertThat(article.body())
        .containsExactly(Block.paragraph("Pilots left."), Block.paragraph("More came."));
    assertThat(article.dateline())
        .extracting(Dateline::places)
        .isEqualTo(List.of(new Place("Oslo", List.of())));
    assertThat(article.source()).isEqualTo(new Source("AP", 0.8));
    assertThat(article.provenance()).containsKeys(ArticlePart.DATELINE, ArticlePart.SOURCE);
  }

  @Test
  void datelineIsResolvedAgainstTheDateOfPublication() {
    Article article =
        read(
            """
            {"title":"Ferry","date":"2025-03-04","text":"OSLO, March 3 (AP) — Pilots left."}
            """);

    assertThat(article.dateline())
        .extracting(Dateline::resolved)
        .isEqualTo(LocalDate.of(2025, 3, 3));
  }

  @Test
  void givenDatelineWinsAndTheSameRunInOneGoes() {
    Article article =
        read(
            """
            {"title":"Ferry","dateline":"OSLO, Norway","text":"OSLO, Norway (AP) - Pilots left."}
            """);

    assertThat(article.dateline())
        .isEqualTo(
            new Dateline(
                "OSLO, Norway", List.of(new Place("Oslo", List.of("Norway"))), null, null, null));
    assertThat(article.body()).containsExactly(Block.paragraph("Pilots left."));
  }

  @Test
  void bylineStringIsParsed() {
    Article article =
        read("{\"title\":\"Ferry\",\"byline\":\"By Mara Quill and Tom Ashdown in Oslo\"}");

    assertThat(article.byline())
        .extracting(byline -> byline.authors().stream().map(Author::name).toList())
        .isEqualTo(List.of("Mara Quill", "Tom Ashdown"));
  }

  @Test
  void bylineThatCannotBeParsedKeepsItsText() {
    Article article = read("{\"title\":\"Ferry\",\"byline\":\"x 17 % of ~~\"}");

    assertThat(article.byline()).isEqualTo(Byline.unparsed("x 17 % of ~~"));
  }

  @Test
  void contributorsAndSignOffAreTakenFromTheEnd() {
    Article article =
        read(
            """
            {"title":"Ferry","text":"Pilots left.\\n\\nMore came. (AFP)\\n\\n\
            (Additional reporting by Mara Quill; Editing by Tom Ashdown)"}
            """);

    assertThat(article.contributors())
        .extracting(Contributor::name)
        .containsExactly("Mara Quill", "Tom Ashdown");
    assertThat(article.source()).isEqualTo(new Source("AFP", 0.9));
    assertThat(article.body())
        .extracting(Block::text)
        .containsExactly("Pilots left.", "More came.");
  }

  @Test
  void givenSourceWins() {
    Article article =
        read("{\"title\":\"Ferry\",\"source\":\"Courier\",\"text\":\"OSLO (AP) — Pilots left.\"}");

    assertThat(article.source()).isEqualTo(new Source("Courier", 1));
    assertThat(article.provenance()).doesNotContainKey(ArticlePart.SOURCE);
  }

  @Test
  void languageIsGuessedFromTheBodyUnlessGiven() {
    String body = "The pilots of the harbor have left and they will not be back. ".repeat(3);

    assertThat(read("{\"text\":\"" + body + "\"}").language()).isEqualTo("en");
    assertThat(read("{\"text\":\"" + body + "\",\"lang\":\"nn\"}").language()).isEqualTo("nn");
  }

  @Test
  void promotionsInAGivenBodyStay() {
    Article article = read("{\"text\":\"Pilots left.\\n\\nSign up for our newsletter.\"}");

    assertThat(article.body()).hasSize(2);
  }

  private static Article read(String json) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard()
          .read(
              new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
              "a.json",
              outcomes::add);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return ((ReadOutcome.Accepted) outcomes.getFirst()).article();
  }
}

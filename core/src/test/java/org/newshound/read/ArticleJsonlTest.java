package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.PartialDate;
import org.newshound.article.Place;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.article.Teaser;

class ArticleJsonlTest {
  private static final String WHOLE =
      """
      {"format":"newshound/1","id":"ferry-7","version":"3","headline":"Ferry “Esperanza” aground",\
      "deck":"All safe","kicker":"World","byline":{"raw":"By Mara Quill in Oslo, Reporter",\
      "authors":[{"name":"Mara Quill","location":"Oslo","role":"Reporter",\
      "affiliation":"Harbor Courier"}],"affiliation":"Harbor Courier","role":"Reporter",\
      "location":"Oslo"},"contributors":[{"role":"additional-reporting","name":"Tom Ashdown",\
      "location":"Bergen"}],"dateline":{"raw":"OSLO, Norway, April 5 (AP) —",\
      "places":[{"name":"Oslo","regions":["Norway"]}],"date":"--04-05","resolved":"2025-04-05",\
      "agency":"AP"},"body":[{"type":"p","text":"It ran aground."},\
      {"type":"subhead","text":"Why"},{"type":"li","text":"Fog"}],\
      "captions":[{"text":"The ferry","place":{"name":"Oslo"},"date":"2025-04-05",\
      "photographer":"Ann Ro","agencies":["Pool"],"creditLine":"Ann Ro | Pool"}],\
      "credits":["Photo: Ann Ro"],"published":{"value":"2025-04-05T02:00:00+10:00",\
      "instant":"2025-04-04T16:00:00Z","day":"2025-04-05","precision":"minute",\
      "raw":"05 Apr 2025, 02:00 GMT+10","kind":"published"},"modified":{"value":"2025-04-06",\
      "day":"2025-04-06","precision":"day","raw":"6 April 2025","kind":"modified"},\
      "receivedAt":"2025-04-05T00:00:00Z","source":{"value":"Harbor Courier","confidence":0.4},\
      "url":"https://courier.example/7","status":"withheld",\
      "embargoedUntil":"2025-04-07T06:00:00Z","language":"en","keywords":["ferry"],\
      "section":"World","genre":["report"],"slug":"ferry","urgency":4,"copyright":"© Courier",\
      "edNote":"Adds detail","correction":["The ferry is older."],\
      "boilerplate":[{"text":"Sign up"}],"teasers":[{"text":"Cod…","headline":"Cod",\
      "section":"Sea"}],"extra":{"priority":[1,2.5],"tenant":"7"},\
      "origin":{"path":"a/b.txt","entry":"c","offset":12,"format":"text"},\
      "provenance":{"headline":{"line":1,"start":0,"end":25,"rule":"first-block",\
      "confidence":0.9}}}\
      """;

  @Test
  void everyFieldIsWrittenInTheDocumentedOrder() {
    assertThat(ArticleJsonl.write(whole())).isEqualTo(WHOLE);
  }

  @Test
  void everyFieldIsReadBack() {
    assertThat(ArticleJsonl.read(WHOLE)).isEqualTo(whole());
  }

  @Test
  void provenanceCanBeLeftOut() {
    assertThat(ArticleJsonl.write(whole(), false))
        .isEqualTo(WHOLE.substring(0, WHOLE.indexOf(",\"provenance\"")) + "}");
  }

  @Test
  void absentPartsHaveNoKey() {
    Article article = Article.builder().id("a").headline("Ferry aground").build();

    assertThat(ArticleJsonl.write(article))
        .isEqualTo(
            "{\"format\":\"newshound/1\",\"id\":\"a\",\"headline\":\"Ferry aground\","
                + "\"status\":\"usable\"}");
  }

  @Test
  void anUnknownKeyIsPassedOver() {
    String line = "{\"format\":\"newshound/1\",\"id\":\"a\",\"headline\":\"H\",\"mood\":[1]}";

    assertThat(ArticleJsonl.read(line).headline()).isEqualTo("H");
  }

  @Test
  void aWrongValueIsNamedByItsKey() {
    String line = "{\"format\":\"newshound/1\",\"body\":[{\"type\":\"p\",\"text\":7}]}";

    assertThatThrownBy(() -> ArticleJsonl.read(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("body[0]: text: a string is expected");
  }

  @Test
  void brokenJsonIsReportedWithLineAndColumn() {
    assertThatThrownBy(() -> ArticleJsonl.read("{\"id\":\"a\",}"))
        .hasMessageStartingWith("line 1, column 11: ");
  }

  @Test
  void halfASurrogatePairIsReplaced() {
    String line = "{\"format\":\"newshound/1\",\"headline\":\"A \\ud83d B\"}";

    assertThat(ArticleJsonl.read(line).headline()).isEqualTo("A \uFFFD B");
  }

  @Test
  void halfASurrogatePairInAnIdIsRefusedSinceTwoIdsWouldBecomeOne() {
    String line = "{\"format\":\"newshound/1\",\"id\":\"a\\ud83d\",\"headline\":\"A\"}";

    assertThatThrownBy(() -> ArticleJsonl.read(line)).hasMessageContaining("not well-formed");
  }

  private static Article whole() {
    return Article.builder()
        .id("ferry-7")
        .version("3")
        .headline("Ferry “Esperanza” aground")
        .deck("All safe")
        .kicker("World")
        .byline(
            new Byline(
                "By Mara Quill in Oslo, Reporter",
                List.of(new Author("Mara Quill", "Oslo", "Reporter", "Harbor Courier")),
                "Harbor Courier",
                "Reporter",
                "Oslo"))
        .contributors(
            List.of(
                new Contributor(Contributor.Role.ADDITIONAL_REPORTING, "Tom Ashdown", "Bergen")))
        .dateline(
            new Dateline(
                "OSLO, Norway, April 5 (AP) —",
                List.of(Place.of("Oslo", "Norway")),
                PartialDate.of(4, 5),
                LocalDate.of(2025, 4, 5),
                "AP"))
        .body(List.of(Block.paragraph("It ran aground."), Block.subhead("Why"), Block.item("Fog")))
        .captions(
            List.of(
                new Caption(
                    "The ferry",
                    Place.of("Oslo"),
                    PartialDate.of(LocalDate.of(2025, 4, 5)),
                    "Ann Ro",
                    List.of("Pool"),
                    "Ann Ro | Pool")))
        .credits(List.of("Photo: Ann Ro"))
        .published(
            Published.of(
                LocalDateTime.of(2025, 4, 5, 2, 0),
                ZoneOffset.ofHours(10),
                Published.Precision.MINUTE,
                "05 Apr 2025, 02:00 GMT+10",
                Published.Kind.PUBLISHED))
        .modified(Published.of(LocalDate.of(2025, 4, 6), "6 April 2025", Published.Kind.MODIFIED))
        .receivedAt(Instant.parse("2025-04-05T00:00:00Z"))
        .source(new Source("Harbor Courier", 0.4))
        .url("https://courier.example/7")
        .status(Status.WITHHELD)
        .embargoedUntil(Instant.parse("2025-04-07T06:00:00Z"))
        .language("en")
        .keywords(List.of("ferry"))
        .section("World")
        .genres(List.of("report"))
        .slug("ferry")
        .urgency(4)
        .copyright("© Courier")
        .edNote("Adds detail")
        .corrections(List.of("The ferry is older."))
        .boilerplate(List.of(new Boilerplate("Sign up")))
        .teasers(List.of(new Teaser("Cod…", "Cod", "Sea")))
        .extra("tenant", "7")
        .extra("priority", 1)
        .extra("priority", 2.5)
        .origin(new Origin("a/b.txt", "c", 12L, "text"))
        .provenance(Map.of(ArticlePart.HEADLINE, new Provenance(1, 0, 25, "first-block", 0.9)))
        .build();
  }
}

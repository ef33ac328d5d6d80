package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;

class HtmlFormatTest {
  private final HtmlFormat format = new HtmlFormat();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.txt | <!DOCTYPE html><title>x</title> | 95",
        "page | <?xml version='1.0'?><!-- c --><html> | 95",
        "page | <!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><body> | 95",
        "page | <head><title>x</title></head> | 60",
        "page.html | 4 < 5 | 40",
        "page.xml | <?xml version='1.0'?><nitf><body/></nitf> | 0",
        "page.txt | OSLO - The ferry ran aground. | 0",
        "page.json | {} | 0"
      })
  void likesPagesByTheirFirstElement(String name, String text, int likeness) {
    assertThat(format.likeness(new Head(name, text))).isEqualTo(likeness);
  }

  @Test
  void takesTheTextAndLeavesNavigationAndFooter() {
    Article article = Pages.article(Pages.page("", "<h1>Ferry runs aground</h1>", ""));

    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.body()).hasSize(3);
    assertThat(article.bodyText()).doesNotContain("Home").doesNotContain("rights reserved");
  }

  @Test
  void takesTheDatelineOutOfTheFirstParagraph() {
    String page = Pages.page("", "<h1>Ferry runs aground</h1>", "");
    Article article = Pages.article(page.replaceFirst("<p>", "<p>OSLO, Norway (AP) — "));

    assertThat(article.dateline()).extracting(Dateline::display).isEqualTo("Oslo, Norway");
    assertThat(article.body().getFirst().text()).startsWith("The ferry ran");
  }

  @Test
  void leavesOutTheCopyOfTheTextInOnePiece() {
    StringBuilder paragraphs = new StringBuilder();
    for (int day = 1; day <= 9; day++) {
      paragraphs.append(
          "<p>On day %d the tugs pulled at the ferry with %d ropes, but the sand held her keel, "
                  .formatted(day, day + 2)
              + "and the harbour master sent crew number %d home for the night.</p>"
                  .formatted(day + 20));
    }
    String copy = paragraphs.toString().replace("<p>", "").replace("</p>", " ");
    String page =
        "<article><h1>Ferry aground</h1><div>" + copy + "</div>" + paragraphs + "</article>";

    assertThat(Pages.article(page).body()).hasSize(9);
  }

  @Test
  void takesANameAloneAboveTheFirstParagraphForTheByline() {
    String page = Pages.page("", "<h1>Ferry runs aground</h1>", "");
    Article article =
        Pages.article(page.replaceFirst("<p>", "<p><b>Mara Quill/Jon Tern</b></p><p>"));

    assertThat(Objects.requireNonNull(article.byline()).authors())
        .extracting(Author::name)
        .containsExactly("Mara Quill", "Jon Tern");
    assertThat(article.bodyText()).startsWith("The ferry ran");
  }

  @Test
  void takesTheTextOfTheMetadataWhenThePagePrintsNone() {
    String text = "The ferry ran aground on Monday. ".repeat(20).strip();
    String page =
        "<html><head><script type=application/ld+json>{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Ferry runs aground\",\"articleBody\":\""
            + text
            + "\\n\\nNobody was hurt.\"}</script></head><body><div id=root></div></body></html>";

    assertThat(Pages.article(page).body())
        .containsExactly(Block.paragraph(text), Block.paragraph("Nobody was hurt."));
  }

  @Test
  void refusesAPageWithoutArticle() {
    ReadOutcome outcome = Pages.read("<html><body><a href=/a>One</a> <a href=/b>Two</a></body>");

    assertThat(outcome).isInstanceOf(ReadOutcome.Rejected.class);
    assertThat(((ReadOutcome.Rejected) outcome).reason()).isEqualTo("no article text found");
  }

  @Test
  void refusesAPageThatIsTooLarge() {
    byte[] page = Pages.page("", "", "").getBytes(StandardCharsets.UTF_8);

    ReadOutcome outcome = Pages.read(page, "page.html", new ReadLimits(100, 1000, 1000));

    assertThat(((ReadOutcome.Rejected) outcome).reason()).contains("100 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "windows-1252, <meta charset=iso-8859-1>",
    "windows-1252, ''",
    "Shift_JIS, <meta charset=Shift_JIS>",
    "UTF-16LE, ''"
  })
  void decodesThePage(String charset, String declaration) {
    String word = charset.equals("Shift_JIS") ? "灯台" : "café";
    String page = Pages.page(declaration, "<h1>The " + word + " on the quay reopens</h1>", "");
    byte[] bytes = page.getBytes(Charset.forName(charset));

    ReadOutcome outcome = Pages.read(bytes, "page.html");

    assertThat(((ReadOutcome.Accepted) outcome).article().headline())
        .isEqualTo("The " + word + " on the quay reopens");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=comments><p>I saw her go aground from my kitchen window, and I said so then.</p></div>",
        "<div class=related><h3>Related</h3><a href=/tug>Tug crew wins a rowing race</a></div>",
        "<div class=newsletter><p>Sign up for our newsletter and get the news every day.</p></div>",
        "<aside><p>Subscribe now to read all stories without advertisements for a month.</p></aside>"
      })
  void leavesOutWhatStandsBelowTheStory(String below) {
    Article article = Pages.article(Pages.page("", "<h1>Ferry runs aground</h1>", below));

    assertThat(article.body()).hasSize(3);
  }

  @Test
  void keepsCaptionsWithTheirCredits() {
    String figure =
        "<figure><figcaption>The ferry at dusk. <span class=credit>Photo: Ann Ro</span>"
            + "</figcaption></figure>";
    Article article = Pages.article(Pages.page("", "<h1>Ferry runs aground</h1>" + figure, ""));

    assertThat(article.captions())
        .extracting(Caption::text, Caption::creditLine)
        .containsExactly(tuple("The ferry at dusk.", "Photo: Ann Ro"));
    assertThat(article.bodyText()).doesNotContain("dusk");
  }

  @Test
  void keepsTheStandfirstApart() {
    String deck = "<p class=standfirst>All 42 people on board are safe after a night watch.</p>";
    Article article = Pages.article(Pages.page("", "<h1>Ferry runs aground</h1>" + deck, ""));

    assertThat(article.deck()).startsWith("All 42 people");
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void readsBylineAndDatePrintedNearTheHeadline() {
    String lines = "<h1>Ferry runs aground</h1><p>By Mara Quill</p><p>March 3, 2025</p>";
    Article article = Pages.article(Pages.page("", lines, ""));

    assertThat(article.byline()).extracting(Byline::display).isEqualTo("Mara Quill");
    assertThat(article.published()).extracting(Published::value).isEqualTo("2025-03-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"headline\":\"Cut o",
        "{\"@type\":\"NewsArticle\",\"headline\":}",
        "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Cut o",
        "{{ article.jsonld }}",
        "[[[",
        "null",
        "undefined"
      })
  void brokenLinkedDataLeavesThePageToItsOtherEvidence(String data) {
    String head =
        "<script type=\"application/ld+json\">"
            + data
            + "</script><meta name=author content=\"Mara Quill\">"
            + "<meta property=article:published_time content=2025-03-04T09:10:00+01:00>";

    Article article = Pages.article(Pages.page(head, "<h1>Ferry runs aground</h1>", ""));

    assertThat(article.headline()).isEqualTo("Ferry runs aground");
    assertThat(article.byline()).extracting(Byline::display).isEqualTo("Mara Quill");
    assertThat(article.published())
        .extracting(Published::value)
        .isEqualTo("2025-03-04T09:10:00+01:00");
    assertThat(article.body()).hasSize(3);
  }

  @Test
  void brokenLinkedDataDoesNotSpoilThatBesideIt() {
    String head =
        "<script type=\"application/ld+json\">{\"@type\":\"WebSite\",\"name\":</script>"
            + "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry runs aground\","
            + "\"author\":{\"@id\":\"#q\"}}</script>"
            + "<script type=\"application/ld+json\">{\"@type\":\"Person\",\"@id\":\"#q\",\"name\":\"Mara Quill\"}</script>";

    Article article = Pages.article(Pages.page(head, "<h1>Ferry runs aground</h1>", ""));

    assertThat(article.byline()).extracting(Byline::display).isEqualTo("Mara Quill");
  }

  @Test
  void anEmployerIsTheAuthorsAffiliationAndNeitherAuthorNorSource() {
    Article article =
        Pages.article(
            Pages.described(
                "\"headline\":\"Ferry runs aground\",\"publisher\":{\"name\":\"Tern Media\"},"
                    + "\"author\":{\"@type\":\"Person\",\"name\":\"Mara Quill\",\"worksFor\":"
                    + "{\"@type\":\"NewsMediaOrganization\",\"name\":\"Harbour Post\"}}"));

    assertThat(Objects.requireNonNull(article.byline()).authors())
        .containsExactly(new Author("Mara Quill", null, null, "Harbour Post"));
    assertThat(article.source()).extracting(Source::value).isEqualTo("Tern Media");
  }

  @Test
  void anEmployerInTheMarkupOfAnAuthorIsNoAuthor() {
    String author =
        "<h1>Ferry runs aground</h1><div itemprop=author itemscope><span itemprop=name>Mara Quill"
            + "</span>, <span itemprop=worksFor itemscope><b itemprop=name>Harbour Post</b></span></div>";
    Article article = Pages.article(Pages.page("", author, ""));

    assertThat(Objects.requireNonNull(article.byline()).authors())
        .extracting(Author::name)
        .containsExactly("Mara Quill");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div>Updated 7 May 2021, published 6 May 2021</div> | 2021-05-06",
        "<p><b>Updated: 7 May 2021</b></p><p>Published: 6 May 2021</p> | 2021-05-06",
        "<p>Zuletzt aktualisiert am 07.05.2021</p> | 2021-05-07",
        "<abbr class='published' title='2021-05-06T07:00:00Z'>6 May</abbr> | 2021-05-06",
        "<time datetime='1620284400000'>on Thursday</time> | 2021-05-06",
        "<p>On air 6 May 3021</p> | ",
      })
  void thePrintedDateOfPublicationGoesBeforeThatOfAChange(String line, @Nullable String day) {
    Article article = Pages.article(Pages.page("", "<h1>Ferry runs aground</h1>" + line, ""));

    Published published = article.published();
    assertThat(published == null ? null : published.day().toString()).isEqualTo(day);
  }

  @Test
  void theBarAboveAnArchivedPageIsNoPartOfIt() {
    String bar =
        "<div id='wm-ipp-base'><div id='wm-ipp'><p>12 captures 6 May 2021 - 9 May 2023</p></div></div>";
    Article article = Pages.article(Pages.page("", bar + "<h1>Ferry runs aground</h1>", ""));

    assertThat(article.published()).isNull();
  }

  @Test
  void aDateInTheFutureIsTakenWhenThereIsNoOtherAndDoubted() {
    String tag = "<meta property='article:published_time' content='3021-05-06T07:00:00Z'>";
    String alone = Pages.page(tag, "<h1>Ferry runs aground</h1>", "");
    String other = Pages.page(tag, "<h1>Ferry runs aground</h1><time>6 May 2021</time>", "");

    assertThat(Pages.article(alone).provenance().get(ArticlePart.PUBLISHED))
        .extracting(Provenance::confidence)
        .isEqualTo(0.4);
    assertThat(Pages.article(alone).sortInstant()).isEmpty();
    assertThat(Pages.article(other).published())
        .extracting(Published::day)
        .hasToString("2021-05-06");
  }
}

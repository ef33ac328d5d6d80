package org.newshound.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;
import org.newshound.read.xml.feed.FeedItem;
import org.newshound.read.xml.feed.Shortcodes;

class FormatRulesTest {
  private static final String G2 = "xmlns=\"http://iptc.org/std/nar/2006-10-01/\"";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <nitf><body/></nitf>                                             | nitf
          <!-- x --><!DOCTYPE nitf SYSTEM "a" [<!ENTITY b "c">]><nitf/>    | nitf
          <n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/"/>         | nitf
          <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>          | newsml-g2
          <g:newsMessage xmlns:g="http://iptc.org/std/nar/2006-10-01/"/>   | newsml-g2
          <NewsML Version="1.2"/>                                          | newsml1
          <rss version="2.0"><channel/></rss>                              | rss
          <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"/>        | rss
          <rss xmlns:wp="http://wordpress.org/export/1.1/"/>               | wxr
          <feed xmlns="http://www.w3.org/2005/Atom"/>                      | atom
          <a:feed xmlns:a="http://www.w3.org/2005/Atom"/>                  | atom
          <urlset/>                                                        | sitemap
          <newsitem itemid="1" xml:lang="en"/>                             | rcv1
          <RBNews/>                                                        | ritzau
          """)
  void formatIsFoundByItsContent(String xml, String format) {
    assertThat(origin(Reading.outcomes(xml).getFirst()).format()).isEqualTo(format);
  }

  private static Origin origin(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted read -> throw new AssertionError(read);
      case ReadOutcome.Skipped skipped -> skipped.origin();
      case ReadOutcome.Rejected rejected -> rejected.origin();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "usable, USABLE",
    "embargoed, USABLE",
    "withheld, WITHHELD",
    "canceled, CANCELED",
    "CANCELLED, CANCELED",
    "killed, CANCELED",
    "'', USABLE"
  })
  void nitfStatusIsRead(String word, Status status) {
    String xml =
        "<nitf><head><docdata management-status=\""
            + word
            + "\"/></head><body><body.head><hedline>"
            + "<hl1>Bridge closes</hl1></hedline></body.head></body></nitf>";

    assertThat(Reading.article(xml).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "qcode=\"stat:usable\", USABLE",
    "qcode=\"stat:withheld\", WITHHELD",
    "qcode=\"stat:canceled\", CANCELED",
    "uri=\"http://cv.iptc.org/newscodes/pubstatusg2/canceled\", CANCELED"
  })
  void newsItemStatusIsRead(String code, Status status) {
    assertThat(item("<pubStatus " + code + "/>", "").status()).isEqualTo(status);
  }

  @Test
  void anEmbargoUntilFurtherNoticeWithholdsTheItem() {
    assertThat(item("<embargoed/>", "").status()).isEqualTo(Status.WITHHELD);
  }

  @Test
  void aReleaseBeforeTheIssueIsNoEmbargo() {
    String xml =
        "<nitf><head><docdata><date.issue norm=\"20250311T100000Z\"/><date.release norm=\"20250311T090000Z\"/>"
            + "</docdata></head><body><body.content><p>The bridge closes.</p></body.content></body></nitf>";

    assertThat(Reading.article(xml).embargoedUntil()).isNull();
  }

  @Test
  void aPersonIsAnAuthorAndALogInIsNot() {
    String creators =
        "<creator><name>weber.l</name></creator><creator><name>dk</name></creator>"
            + "<creator><name>Lene van der Weber</name></creator>";

    assertThat(item("", creators).byline())
        .satisfies(byline -> assertThat(byline.display()).isEqualTo("Lene van der Weber"));
  }

  @Test
  void textInPlainNitfAndXhtmlIsReadAlike() {
    String plain = "<inlineData contenttype=\"text/plain\">One.\n\nTwo.</inlineData>";
    String xhtml =
        "<inlineXML contenttype=\"application/xhtml+xml\"><x:html xmlns:x=\"http://www.w3.org/1999/xhtml\"><x:body>"
            + "<x:p>One.</x:p><x:p>Two.</x:p></x:body></x:html></inlineXML>";
    String nitf =
        "<inlineXML contenttype=\"application/nitf+xml\"><nitf xmlns=\"\"><body><body.content><p>One.</p><p>Two.</p>"
            + "</body.content></body></nitf></inlineXML>";
    String base64 =
        "<inlineData encoding=\"enc:base64\" contenttype=\"text/plain\">T25lLgoKVHdvLg==</inlineData>";

    for (String content : new String[] {plain, xhtml, nitf, base64}) {
      assertThat(withContent(content).body())
          .as(content)
          .extracting(Block::text)
          .containsExactly("One.", "Two.");
    }
  }

  @Test
  void aDatelineFieldIsTakenOutOfTheTextToo() {
    String content =
        "<inlineData contenttype=\"text/plain\">Ueckershof (nb) - Am Haff ist Ruhe.</inlineData>";

    Article article =
        Reading.article(
            "<newsItem "
                + G2
                + " guid=\"g\"><contentMeta><headline>Ruhe</headline>"
                + "<dateline>Ueckershof (nb) - </dateline></contentMeta><contentSet>"
                + content
                + "</contentSet></newsItem>");

    assertThat(article.bodyText()).isEqualTo("Am Haff ist Ruhe.");
    assertThat(article.dateline()).satisfies(d -> assertThat(d.display()).isEqualTo("Ueckershof"));
  }

  @Test
  void aRoundUpHasNoDatelineOfItsOwn() {
    String xml =
        "<nitf><body><body.head><hedline><hl1>Highlights</hl1></hedline></body.head><body.content>"
            + "<p>The news at noon:</p><p>SYDNEY (AAP) - Rain fell.</p><p>PERTH (AAP) - It did not.</p>"
            + "</body.content></body></nitf>";

    assertThat(Reading.article(xml).dateline()).isNull();
    assertThat(Reading.article(xml).bodyText()).contains("SYDNEY (AAP) - Rain", "PERTH (AAP) - It");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [gallery ids="1,2"]Text.           | Text.
          [dropcap]T[/dropcap]ext.           | Text.
          [contact_form]Text.                | Text.
          He said [sic] so.                  | He said [sic] so.
          A [...] gap and [1] note.          | A [...] gap and [1] note.
          An [open bracket.                  | An [open bracket.
          """)
  void shortcodesAreTakenOut(String text, String left) {
    assertThat(Shortcodes.remove(text).text()).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "desk@courier.example (Piet Osei), Piet Osei",
    "desk@courier.example, ''",
    "Piet Osei, Piet Osei"
  })
  void authorsOfFeedsLoseTheirAddresses(String field, String name) {
    assertThat(FeedItem.authorName(field)).isEqualTo(name);
  }

  @Test
  void anItemWithoutGuidIsKnownByItsLink() {
    String feed =
        "<rss><channel><item><title>T</title><link>https://a.example/1</link></item></channel></rss>";

    assertThat(Reading.article(feed).id()).isEqualTo("https://a.example/1");
  }

  @Test
  void anIdThatCanBeNoneIsAReasonToReject() {
    String feed =
        "<rss><channel><item><title>T</title><guid>"
            + "x".repeat(600)
            + "</guid></item></channel></rss>";

    assertThat(Reading.rejection(feed)).contains("600 bytes");
  }

  private static Article item(String meta, String content) {
    return Reading.article(
        "<newsItem "
            + G2
            + " guid=\"g\" version=\"1\"><itemMeta>"
            + meta
            + "</itemMeta><contentMeta>"
            + "<headline>Bridge closes</headline>"
            + content
            + "</contentMeta></newsItem>");
  }

  private static Article withContent(String content) {
    return Reading.article(
        "<newsItem "
            + G2
            + " guid=\"g\"><contentMeta><headline>H</headline></contentMeta><contentSet>"
            + content
            + "</contentSet></newsItem>");
  }

  @Test
  void indexedBylineHelpsWhereNoNameIsUnderstoodInThePrintedOne() {
    String xml =
        """
        <nitf><body><body.head><hedline><hl1>H</hl1></hedline>
        <byline class="print_byline">By Some Body; Compiled by Jo Berg</byline>
        <byline class="normalized_byline">Body, Some; Osei, Piet</byline>
        </body.head></body></nitf>
        """;

    assertThat(Reading.article(xml).byline())
        .satisfies(byline -> {
          assertThat(byline.raw()).isEqualTo("By Some Body; Compiled by Jo Berg");
          assertThat(byline.authors())
              .extracting(Author::name)
              .containsExactly("Some Body", "Piet Osei");
        });
  }

  @Test
  void printedBylineWithANameNeedsNoIndex() {
    String xml =
        """
        <nitf><body><body.head><hedline><hl1>H</hl1></hedline>
        <byline class="print_byline">By Mara Quill; Compiled by Jo Berg</byline>
        <byline class="normalized_byline">Quill, M.</byline></body.head></body></nitf>
        """;

    assertThat(Reading.article(xml).byline())
        .satisfies(byline -> assertThat(byline.display()).isEqualTo("Mara Quill"));
    assertThat(Reading.article(xml).contributors())
        .containsExactly(new Contributor(Contributor.Role.COMPILED, "Jo Berg", null));
  }

  @Test
  void labelOfAnEmbedIsNoSubhead() {
    String xml =
        """
        <nitf><body><body.content><p>The bridge closes.</p><hl2>Boats:</hl2><p>They sail.</p>
        <hl2>Embed (large):</hl2><p>&lt;div class="x"&gt;&lt;/div&gt;&lt;script&gt;&lt;/script&gt;</p>
        </body.content></body></nitf>
        """;

    assertThat(Reading.article(xml).body())
        .containsExactly(
            Block.paragraph("The bridge closes."),
            new Block(Block.Type.SUBHEAD, "Boats:"),
            Block.paragraph("They sail."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Foto: Nordisk Bilde / Scanpix, montasje av Ann Ro | 0
          Photo: Ann Ro                                     | 0
          The bridge at dusk.                               | 1
          Photo: The bridge closes.                         | 1
          The bridge at dusk. Photo: Ann Ro                 | 1
          """)
  void captionThatOnlySaysWhoseThePictureIsIsACredit(String caption, int captions) {
    String xml =
        "<nitf><body><body.content><p>The bridge closes.</p><media><media-caption>"
            + caption
            + "</media-caption></media></body.content></body></nitf>";

    Article article = Reading.article(xml);

    assertThat(article.captions()).hasSize(captions);
    assertThat(article.credits()).hasSize(1 - captions).allMatch(caption::equals);
  }

  @Test
  void newsItemWithEventsAloneIsNoStory() {
    String xml =
        "<newsItem "
            + G2
            + " guid=\"g\"><itemMeta><itemClass qcode=\"ninat:composite\"/></itemMeta><contentSet><inlineXML>"
            + "<events><event><name>Regatta</name></event></events></inlineXML></contentSet></newsItem>";

    assertThat(Reading.outcomes(xml))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo("a set of events, no story"));
  }

  @ParameterizedTest
  @CsvSource({"AAP be/, 1", "AAP, 1", "AAP said it all., 2", "be/, 2"})
  void agencyWithTheInitialsOfItsWriterIsNoParagraph(String last, int blocks) {
    String xml =
        "<nitf><body><body.content><p>SYDNEY (AAP) - The bridge closes.</p><p>"
            + last
            + "</p></body.content></body></nitf>";

    assertThat(Reading.article(xml).body()).hasSize(blocks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05/04/2021 18:30 | en-us | 2021-05-04 | 0
          05/04/2021 18:30 | en-gb | 2021-04-05 | 0
          05/04/2021 18:30 |       |            | 2
          6 May 3021       |       | 3021-05-06 | 1
          soon             |       |            | 1
          """)
  void theLanguageOfAFeedTellsItsDatesAndDoubtsAreSaid(
      String date, @Nullable String language, @Nullable String day, int warnings) {
    String tag = language == null ? "" : "<language>" + language + "</language>";
    String feed =
        "<rss version='2.0'><channel>%s<item><title>Ferry</title><pubDate>%s</pubDate></item></channel></rss>"
            .formatted(tag, date);

    ReadOutcome.Accepted read = (ReadOutcome.Accepted) Reading.outcomes(feed).getFirst();

    Published published = read.article().published();
    assertThat(published == null ? null : published.day().toString()).isEqualTo(day);
    assertThat(read.report().warnings()).hasSize(warnings);
  }
}

package org.newshound.read.xml;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

@Timeout(value = 120, unit = SECONDS)
class HostileXmlTest {
  private static final String STORY =
      "<nitf><body><body.head><hedline><hl1>Bridge &x; closes</hl1></hedline></body.head>"
          + "<body.content><p>The bridge %s closes.</p></body.content></body></nitf>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"%s\">]>",
        "<!DOCTYPE nitf [<!ENTITY % p SYSTEM \"%s\"> %p;<!ENTITY x \"\">]>",
        "<!DOCTYPE nitf SYSTEM \"%s\" [<!ENTITY x \"\">]>",
        "<!DOCTYPE nitf PUBLIC \"-//X//Y\" \"%s\" [<!ENTITY x \"\">]>",
      })
  void noFileIsReadAndNoSocketOpened(String doctype, @TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "<!ENTITY x \"TOPSECRET\">");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String http = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";

      String fromFile = read(doctype.replace("%s", secret.toUri().toString()));
      String fromNet = read(doctype.replace("%s", http));

      assertThat(fromFile + fromNet).doesNotContain("TOPSECRET");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  private static String read(String doctype) {
    return Reading.outcomes(doctype + STORY.replace("%s", "&x;")).toString();
  }

  @Test
  void schemaLocationsAndStyleSheetsAreNotFollowed() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String http = "http://127.0.0.1:" + server.getLocalPort() + "/x.xsd";
      String xml =
          "<?xml-stylesheet href=\""
              + http
              + "\"?><nitf xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
              + " xmlns:xi=\"http://www.w3.org/2001/XInclude\" xsi:noNamespaceSchemaLocation=\""
              + http
              + "\">"
              + "<body><body.content><p>The bridge closes.</p><xi:include href=\""
              + http
              + "\"/>"
              + "</body.content></body></nitf>";

      assertThat(Reading.article(xml).bodyText()).isEqualTo("The bridge closes.");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void doctypeIsAcceptedAndHtmlEntitiesAreKept() {
    String xml =
        "<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\"><nitf><body><body.content>"
            + "<p>A caf&eacute;&nbsp;closes &mdash; at &#146;noon&#8217; &hellip;</p>"
            + "</body.content></body></nitf>";

    assertThat(Reading.article(xml).bodyText()).isEqualTo("A café closes — at ’noon’ …");
  }

  @Test
  void htmlEntitiesAreKeptWithoutDoctype() {
    assertThat(Reading.article(nitf("<p>Caf&eacute;&nbsp;&amp;&nbsp;bar</p>")).bodyText())
        .isEqualTo("Café & bar");
  }

  @Test
  void entitiesThatTheFileDeclaresAreReplaced() {
    String xml =
        "<!DOCTYPE nitf [<!ENTITY agency \"Coastal Wire\">]>"
            + nitf("<p>The &agency; said so.</p>");

    assertThat(Reading.article(xml).bodyText()).isEqualTo("The Coastal Wire said so.");
  }

  @Test
  void billionLaughsAreStoppedWithLineAndColumn() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE nitf [<!ENTITY l0 \"lol\">\n");
    for (int i = 1; i < 10; i++) {
      dtd.append("<!ENTITY l").append(i).append(" \"");
      dtd.append(("&l" + (i - 1) + ";").repeat(10)).append("\">\n");
    }

    assertThat(Reading.rejection(dtd + "]>" + nitf("<p>&l9;</p>"))).startsWith("line ");
  }

  @Test
  void quadraticBlowUpIsStopped() {
    String dtd = "<!DOCTYPE nitf [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>";

    assertThat(Reading.rejection(dtd + nitf("<p>" + "&a;".repeat(50_000) + "</p>")))
        .startsWith("line ");
  }

  @Test
  void aHundredThousandNestedTagsAreRefused() {
    assertThat(Reading.rejection(nitf("<block>".repeat(100_000)))).startsWith("line 1, column");
  }

  @Test
  void nestingBelowTheLimitIsRead() {
    String xml = nitf("<block>".repeat(300) + "<p>Deep.</p>" + "</block>".repeat(300));

    assertThat(Reading.article(xml).bodyText()).isEqualTo("Deep.");
  }

  @Test
  void truncatedFileKeepsTheArticlesBeforeTheCut() {
    String feed =
        "<rss><channel><item><title>One</title></item><item><title>Two</title></item>\n<item><ti";

    List<ReadOutcome> outcomes = Reading.outcomes(feed);

    assertThat(Reading.articles(outcomes))
        .extracting(Article::headline)
        .containsExactly("One", "Two");
    assertThat(outcomes.getLast()).isInstanceOf(ReadOutcome.Rejected.class);
    assertThat(((ReadOutcome.Rejected) outcomes.getLast()).reason()).startsWith("line 2, column");
  }

  @Test
  void wrongBytesAreReadAsWindows1252WithAWarning() {
    byte[] bytes = nitf("<p>It costs £5 – or €6.</p>").getBytes(Charset.forName("windows-1252"));

    ReadOutcome.Accepted read = (ReadOutcome.Accepted) Reading.outcomes(bytes).getFirst();

    assertThat(read.article().bodyText()).isEqualTo("It costs £5 – or €6.");
    assertThat(read.report().warnings()).singleElement().asString().contains("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "ISO-8859-1",
        "windows-1252",
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "ISO-8859-15",
        "KOI8-R"
      })
  void declaredEncodingIsUsed(String charset) {
    boolean cyrillic = charset.equals("KOI8-R");
    String text = cyrillic ? "Мост закрыт." : "Le pont est fermé.";
    String xml =
        "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + nitf("<p>" + text + "</p>");

    List<Article> articles =
        Reading.articles(Reading.outcomes(xml.getBytes(Charset.forName(charset))));

    assertThat(articles).singleElement().extracting(Article::bodyText).isEqualTo(text);
  }

  @Test
  void utf8ThatDeclaresLatin1IsReadAsUtf8() {
    String xml =
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + nitf("<p>Le pont est fermé.</p>");

    assertThat(Reading.article(xml).bodyText()).isEqualTo("Le pont est fermé.");
  }

  @Test
  void byteOrderMarkAndBlankLinesBeforeTheDeclarationAreAllowed() {
    String xml = "\uFEFF\n\n<?xml version=\"1.0\"?>" + nitf("<p>The bridge closes.</p>");

    assertThat(Reading.article(xml).bodyText()).isEqualTo("The bridge closes.");
  }

  @Test
  void controlCharactersAreLeftOut() {
    String xml = nitf("<p>The\u0000 bri\u0003dge&#2; clo&#xFFFF;ses.</p>");

    assertThat(Reading.article(xml).bodyText()).isEqualTo("The bridge closes.");
  }

  @Test
  void bareAmpersandsAreReadAsSuch() {
    assertThat(Reading.article(nitf("<p>R&D at AT&T; A & B &unknown; &</p>")).bodyText())
        .isEqualTo("R&D at AT&T; A & B &unknown; &");
  }

  @Test
  void cdataAndCommentsAreLeftAlone() {
    String xml = nitf("<!-- R&D --><p><![CDATA[R&D &lt;b> <not a tag]]></p>");

    assertThat(Reading.article(xml).bodyText()).isEqualTo("R&D &lt;b> <not a tag");
  }

  @Test
  void anArticleBeyondTheLimitIsRefusedAndTheNextIsRead() {
    String feed =
        "<rss><channel><item><title>"
            + "long ".repeat(1000)
            + "</title></item>"
            + "<item><title>Short</title></item></channel></rss>";

    List<ReadOutcome> outcomes =
        Reading.outcomes(
            feed.getBytes(StandardCharsets.UTF_8), new ReadLimits(1 << 20, 1000, 2000));

    assertThat(outcomes.getFirst()).isInstanceOf(ReadOutcome.Rejected.class);
    assertThat(Reading.articles(outcomes)).extracting(Article::headline).containsExactly("Short");
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    List<ReadOutcome> outcomes =
        Reading.outcomes(
            nitf("<p>" + "word ".repeat(1000) + "</p>").getBytes(StandardCharsets.UTF_8),
            new ReadLimits(1 << 20, 1000, 1 << 20));

    assertThat(outcomes).singleElement().isInstanceOf(ReadOutcome.Rejected.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "&",
        "[",
        "\"",
        "<p",
        "&#",
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE ",
        "]]>",
        "A",
        " ",
        "—",
        "<br/>",
        "<li>"
      })
  @Timeout(value = 120, unit = SECONDS)
  void aMegabyteOfOneThingIsReadQuickly(String unit) {
    String body = unit.repeat((1 << 20) / unit.length());

    assertThat(Reading.outcomes("<nitf><body><body.content>" + body)).isNotEmpty();
    assertThat(
            Reading.outcomes(
                "<rss><channel><item><title>x</title><description>"
                    + body.replace("<", "&lt;")
                    + "</description></item></channel></rss>"))
        .isNotEmpty();
  }

  private static String nitf(String content) {
    return "<nitf><body><body.content>" + content + "</body.content></body></nitf>";
  }
}

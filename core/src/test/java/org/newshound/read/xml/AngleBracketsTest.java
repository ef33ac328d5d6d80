package org.newshound.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.article.Article;
import org.newshound.read.ReadOutcome.Accepted;
import org.newshound.read.Reading;

/// Ticker symbols between angle brackets are text in every field of every XML format, however the
/// XML keeps them from being tags; HTML's own tags are none.
class AngleBracketsTest {
  private static final List<String> TICKERS = List.of("<ACM.N>", "<TRW>", "<S>", "<BT.L>");

  /// Bodies whose tags are elements: what is escaped in them is meant to be seen.
  private static final Pattern IN_MARKUP = Pattern.compile("<(?:p|div)>B<");

  /// A format's document, with `H` for the headline, `D` for the standfirst and `B` for the body.
  private static final List<String> DOCUMENTS =
      List.of(
          "<rss version=\"2.0\"><channel><item><title>H</title><description>D</description>"
              + "<content:encoded xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">B"
              + "</content:encoded></item></channel></rss>",
          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
              + " xmlns=\"http://purl.org/rss/1.0/\"><item><title>H</title><description>B"
              + "</description></item></rdf:RDF>",
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>H</title><summary>D</summary>"
              + "<content>B</content></entry></feed>",
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title type=\"text\">H</title>"
              + "<summary type=\"text\">D</summary><content type=\"text\">B</content></entry></feed>",
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title type=\"html\">H</title>"
              + "<summary type=\"html\">D</summary><content type=\"html\">B</content></entry></feed>",
          "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title type=\"xhtml\"><div>H</div>"
              + "</title><summary type=\"xhtml\"><div>D</div></summary>"
              + "<content type=\"xhtml\"><div>B</div></content></entry></feed>",
          "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\""
              + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
              + " xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\"><channel><item>"
              + "<title>H</title><excerpt:encoded>D</excerpt:encoded><content:encoded>B"
              + "</content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>"
              + "</item></channel></rss>",
          "<nitf><head/><body><body.head><hedline><hl1>H</hl1><hl2>D</hl2></hedline></body.head>"
              + "<body.content><p>B</p></body.content></body></nitf>",
          "<nitf><head><title>H</title></head><body><body.head><abstract>D</abstract></body.head>"
              + "<body.content><block><p>B</p></block></body.content></body></nitf>",
          "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\"><contentMeta>"
              + "<headline>H</headline><description>D</description></contentMeta><contentSet>"
              + "<inlineData contenttype=\"text/plain\">B</inlineData></contentSet></newsItem>",
          "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"g\"><itemMeta>"
              + "<title>H</title></itemMeta><contentMeta><headline role=\"sub\">D</headline>"
              + "</contentMeta><contentSet><inlineXML>"
              + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>B</p></body></html>"
              + "</inlineXML></contentSet></newsItem>",
          "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>H</HeadLine>"
              + "<SubHeadLine>D</SubHeadLine></NewsLines><ContentItem><DataContent>B"
              + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
          "<newsitem itemid=\"1\" xml:lang=\"en\"><headline>H</headline><text><p>B</p></text>"
              + "</newsitem>",
          "<RBNews><headline>H</headline><subtitle>D</subtitle><content>B</content></RBNews>",
          "<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>"
              + "https://courier.example/a</loc><news:news><news:title>H</news:title>"
              + "</news:news></url></urlset>");

  static Stream<Arguments> documents() {
    return DOCUMENTS.stream()
        .flatMap(document ->
            TICKERS.stream()
                .flatMap(ticker ->
                    Stream.of(
                        Arguments.of(document, ticker, escaped(ticker)),
                        Arguments.of(document, ticker, "<![CDATA[" + ticker + "]]>"),
                        Arguments.of(document, ticker, ticker.replace("<", "&#60;")))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aTickerIsText(String document, String ticker, String written) {
    String xml =
        document
            .replace(">H<", ">SHARES OF ACME " + written + " RISE<")
            .replace(">D<", ">Dealers of Acme " + written + " cheer<")
            .replace(">B<", ">The shares of Acme " + written + " rose on Monday.<");

    Article article = Reading.article(xml);

    assertThat(article.headline()).isEqualTo("SHARES OF ACME " + ticker + " RISE");
    if (document.contains(">D<")) {
      assertThat(article.deck()).isEqualTo("Dealers of Acme " + ticker + " cheer");
    }
    if (document.contains(">B<")) {
      assertThat(article.bodyText()).isEqualTo("The shares of Acme " + ticker + " rose on Monday.");
    }
  }

  @ParameterizedTest
  @MethodSource("plain")
  void aTickerBetweenBareBracketsIsTextToo(String document) {
    String xml =
        document
            .replace(">H<", ">SHARES OF ACME <ACM.N> AND <TRW> RISE<")
            .replace(">B<", ">The shares of Acme <ACM.N> rose on Monday.<");

    Accepted read = (Accepted) Reading.outcomes(xml).getFirst();

    assertThat(read.article().headline()).isEqualTo("SHARES OF ACME <ACM.N> AND <TRW> RISE");
    assertThat(read.report().warnings()).anyMatch(warning -> warning.contains("begin no tag"));
    if (document.contains(">B<")) {
      assertThat(read.article().bodyText()).isEqualTo("The shares of Acme <ACM.N> rose on Monday.");
    }
  }

  static Stream<String> plain() {
    return DOCUMENTS.stream();
  }

  @Test
  void anElementInCapitalsThatIsClosedIsNoTicker() {
    String xml =
        "<newsitem itemid=\"1\"><headline>Ferry <ORG>Tarrow</ORG> aground</headline><text>"
            + "<p>The ferry of <ORG>Tarrow</ORG> sat on sand.</p></text></newsitem>";

    Article article = Reading.article(xml);

    assertThat(article.headline()).isEqualTo("Ferry Tarrow aground");
    assertThat(article.bodyText()).isEqualTo("The ferry of Tarrow sat on sand.");
  }

  static Stream<Arguments> marked() {
    return DOCUMENTS.stream()
        .flatMap(document ->
            Stream.of(
                Arguments.of(document, escaped("<b>Acme</b> <ACM.N>")),
                Arguments.of(document, "<![CDATA[<b>Acme</b> <ACM.N>]]>")));
  }

  @ParameterizedTest
  @MethodSource("marked")
  void tagsOfHtmlGoAndTheTickerBesideThemStays(String document, String written) {
    String xml =
        document
            .replace(">H<", ">SHARES OF " + written + " RISE<")
            .replace(">D<", ">Dealers of " + written + " cheer<")
            .replace(">B<", ">The shares of " + written + " rose on Monday.<");

    Article article = Reading.article(xml);

    assertThat(article.headline()).isEqualTo("SHARES OF Acme <ACM.N> RISE");
    if (document.contains(">D<")) {
      assertThat(article.deck()).isEqualTo("Dealers of Acme <ACM.N> cheer");
    }
    if (document.contains(">B<") && !IN_MARKUP.matcher(document).find()) {
      assertThat(article.bodyText()).isEqualTo("The shares of Acme <ACM.N> rose on Monday.");
    }
  }

  private static String escaped(String text) {
    return text.replace("<", "&lt;").replace(">", "&gt;");
  }
}

package org.newshound.read.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

class WarcFormatTest {
  private static final String PAGE = "Ferry aground\n\nThe ferry ran onto a bank.\n";

  private static final String CHUNKED =
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n";

  @Test
  void conversionIsReadAsText() {
    Article article = Reading.article(record("conversion", "Content-Type: text/plain", PAGE));

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.url()).isEqualTo("https://courier.example/ferry");
    assertThat(article.id()).isEqualTo("https://courier.example/ferry");
    assertThat(article.receivedAt()).isEqualTo(Instant.parse("2025-03-05T00:00:01Z"));
    assertThat(article.origin()).extracting(origin -> origin.entry()).isEqualTo("urn:uuid:1");
  }

  @Test
  void webPageIsReadAsOneInTheCharsetThatTheServerNamed() {
    String html =
        "<html><head><title>Caf\u00E9 aground</title></head><body><article><h1>Caf\u00E9 aground</h1>"
            + "<p>The ferry with the caf\u00E9 on board ran onto a sand bank on Tuesday.</p>"
                .repeat(3)
            + "</article></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=ISO-8859-1\r\n\r\n" + html;
    byte[] archive = record("response", "X: y", http).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Reading.articles(Reading.outcomes(archive)))
        .extracting(Article::headline)
        .containsExactly("Caf\u00E9 aground");
  }

  @Test
  void chunkedAnswerIsPutTogether() {
    String http = CHUNKED + "5;x=y\r\nFerry\r\n8\r\n aground\r\n0\r\n\r\n";

    assertThat(Reading.article(record("response", "X: y", http)).headline())
        .isEqualTo("Ferry aground");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void deflatedAnswerIsUnpackedWithTheFrameOfZlibAndWithoutIt(boolean bare) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, bare);
    deflater.setInput(PAGE.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    byte[] packed = new byte[PAGE.length() * 2];
    String body = new String(packed, 0, deflater.deflate(packed), StandardCharsets.ISO_8859_1);
    deflater.end();
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: deflate\r\n\r\n" + body;
    byte[] archive = record("response", "X: y", http).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Reading.articles(Reading.outcomes(archive)))
        .extracting(Article::headline)
        .containsExactly("Ferry aground");
  }

  @Test
  void bodyThatOnlySaysItIsChunkedStays() {
    String http = CHUNKED + PAGE;

    assertThat(Reading.article(record("response", "X: y", http)).headline())
        .isEqualTo("Ferry aground");
  }

  @Test
  void whatIsNoPageIsSkippedAndTheRestIsRead() {
    String archive =
        record("warcinfo", "X: y", "software: x")
            + record("response", "X: y", "HTTP/1.1 404 Not Found\r\n\r\n")
            + record("response", "X: y", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n0")
            + "noise\r\n"
            + record("conversion", "Content-Type: text/plain", PAGE);

    List<ReadOutcome> outcomes = Reading.outcomes(archive);

    assertThat(outcomes).hasSize(3);
    assertThat(Reading.articles(outcomes)).hasSize(1);
  }

  @Test
  void archiveWithoutPagesIsSkipped() {
    assertThat(Reading.outcomes(record("warcinfo", "X: y", "software: x")))
        .singleElement()
        .isInstanceOf(ReadOutcome.Skipped.class);
  }

  @Test
  void archiveInsideAnArchiveIsNotFollowed() {
    String inner = record("conversion", "Content-Type: application/warc", PAGE);

    assertThat(Reading.outcomes(record("resource", "Content-Type: application/warc", inner)))
        .singleElement()
        .isInstanceOf(ReadOutcome.Skipped.class);
  }

  @Test
  void anArcIsReadForItsPages() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + PAGE;
    String arc =
        "filedesc://x.arc 0.0.0.0 20050304050607 text/plain 13\n1 0 Courier\n\n\n"
            + "https://courier.example/ferry 192.0.2.1 20050304050607 text/plain "
            + http.length()
            + '\n'
            + http
            + "\nhttps://courier.example/gone 192.0.2.1 20050304050608 text/html 24\n"
            + "HTTP/1.1 404 Not Found\r\n\n";

    List<ReadOutcome> outcomes = Reading.outcomes(arc);

    assertThat(Reading.articles(outcomes))
        .singleElement()
        .satisfies(article -> {
          assertThat(article.headline()).isEqualTo("Ferry aground");
          assertThat(article.url()).isEqualTo("https://courier.example/ferry");
          assertThat(article.receivedAt()).isEqualTo(Instant.parse("2005-03-04T05:06:07Z"));
        });
    assertThat(outcomes).hasSize(2);
  }

  @Test
  void anEncodingThatCannotBeUndoneIsTold() {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\13\2x";

    assertThat(Reading.outcomes(record("response", "X: y", http)))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadOutcome.Rejected.class,
            rejected -> assertThat(rejected.reason()).contains("encoded as br"));
  }

  @Test
  void whatAServerCallsTextAndIsForRobotsIsSkipped() {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: otter\nDisallow: /\n";

    assertThat(Reading.outcomes(record("response", "X: y", http)))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class, skipped -> assertThat(skipped.reason()).contains("robots"));
  }

  private static String record(String type, String field, String content) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Target-URI: https://courier.example/ferry
        WARC-Date: 2025-03-05T00:00:01Z
        WARC-Record-ID: <urn:uuid:1>
        %s
        Content-Length: %d

        """
            .formatted(type, field, content.length());
    return head.replace("\n", "\r\n") + content + "\r\n\r\n";
  }
}

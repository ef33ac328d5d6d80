package org.newshound.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.fuzz.Bounds;

/// What every format does about input that is too long, too deep, damaged or out to do harm.
@Timeout(value = 180, unit = SECONDS)
class BadInputTest {
  private static final int MEBI = 1 << 20;
  private static final String MORE =
      "Its piers have cracks, and the ferry will run all night, but nobody knows for how long, and"
          + " the mayor, who had the bridge built, would not say what the repairs are to cost.";
  private static final String HEADLINE = "Notice from the town of Arnwick";

  /// A file of articles in a format, each with the headline and one of the bodies.
  private static String file(String format, String headline, String... bodies) {
    StringBuilder file = new StringBuilder(format.equals("table") ? "headline\tbody\n" : "");
    for (String body : bodies) {
      file.append(article(format).formatted(headline, body));
    }
    return format.equals("rss") ? "<rss><channel>" + file + "</channel></rss>" : file.toString();
  }

  private static String article(String format) {
    return switch (format) {
      case "html" ->
          "<html><head><title>%1$s</title></head><body><article><h1>%1$s</h1><p>%2$s</p>"
              + "</article></body></html>";
      case "iptc7901" ->
          String.join(
              "\r\n",
              "\001arn012 3 i 64 xxxxb   wire 041",
              "",
              "Bridges/Arnwick/",
              "\002%s =",
              "",
              "%s",
              "",
              "\003051137 GMT Mar 25",
              "\004",
              "");
      case "json", "jsonl" -> "{\"headline\":\"%s\",\"body\":\"%s\"}\n";
      case "mail" -> "From a@b.example Mon Mar  3 10:00:00 2025\nSubject: %s\n\n%s\n\n";
      case "reuters-sgml" ->
          "<REUTERS NEWID=\"1\"><DATE>11-MAR-1987 09:15:05.40</DATE><TEXT><TITLE>%s</TITLE>"
              + "<BODY>%s</BODY></TEXT></REUTERS>\n";
      case "rss" -> "<item><title>%s</title><description>%s</description></item>";
      case "table" -> "%s\t%s\n";
      case "trec-sgml" ->
          "<DOC><DOCNO> AP880311-0417 </DOCNO><HEAD>%s</HEAD><TEXT>\n%s\n</TEXT></DOC>\n";
      case "text" -> "%s\n\n%s\n";
      default -> throw new IllegalArgumentException(format);
    };
  }

  private static final List<String> ALL =
      List.of(
          "html",
          "iptc7901",
          "json",
          "jsonl",
          "mail",
          "reuters-sgml",
          "rss",
          "table",
          "text",
          "trec-sgml");

  static Stream<String> formats() {
    return ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void controlsEscapesAndHalfCharactersNeverReachAnArticle(String format) {
    boolean json = format.startsWith("json");
    String evil = json ? "\\u0000\\u001b[31m\\ud800 \\u0008" : "\0\033[31m\b";
    String text = "The old bridge " + evil + "closes on Monday, the town said. " + MORE;

    List<Article> articles =
        Reading.articles(outcomes(format, file(format, "Notice " + evil + "from Arnwick", text)));

    assertThat(articles).hasSize(1);
    assertThat(articles.getFirst().headline() + articles.getFirst().bodyText())
        .contains("closes on Monday")
        .doesNotContainPattern("[\\p{Cc}\\p{Cs}&&[^\\n]]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\\ud800\",\"headline\":\"Bridge closes\",\"body\":\"It closes on Monday.\"}",
        "{\"uri\":\"urn:a\\udc00\",\"type\":\"text\",\"versioncreated\":\"2025-03-04T05:06:07Z\","
            + "\"headline\":\"Bridge closes\",\"body_text\":\"It closes on Monday.\"}"
      })
  void idWithHalfACharacterIsRefused(String line) {
    assertThat(reason(outcomes("jsonl", line).getFirst()))
        .isEqualTo("line 1: id is not well-formed UTF-16");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void bodyBeyondTheLimitIsRefusedWithItsReason(String format) {
    String text = "The old bridge closes on Monday. ".repeat(100);
    ReadLimits limits = new ReadLimits(MEBI, 1_000, MEBI);

    List<ReadOutcome> outcomes =
        outcomes(format, new ByteArrayInputStream(utf8(file(format, HEADLINE, text))), limits);

    assertThat(reason(outcomes.getFirst())).containsPattern("more than 1000( characters)?$");
  }

  @ParameterizedTest
  @CsvSource({"html", "iptc7901", "json", "mail", "text"})
  void fileThatIsNotAStreamIsRefusedBeyondTheLimit(String format) {
    String text = "The old bridge closes on Monday. ".repeat(1_000);
    ReadLimits limits = new ReadLimits(10_000, MEBI, MEBI);

    List<ReadOutcome> outcomes =
        outcomes(format, new ByteArrayInputStream(utf8(file(format, HEADLINE, text))), limits);

    assertThat(outcomes).hasSize(1);
    assertThat(reason(outcomes.getFirst())).contains("10000 bytes");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void lineOfAHundredMegabytesIsRefusedInBoundedMemory(String format) {
    String file = file(format, HEADLINE, "The old bridge closes@ on Monday, the town said.");
    int at = file.lastIndexOf('@');

    ReadLimits limits = new ReadLimits(4 * MEBI, MEBI, MEBI);

    Bounds.checkMemory(() -> {
      InputStream bytes =
          new SequenceInputStream(
              new SequenceInputStream(
                  new ByteArrayInputStream(utf8(file.substring(0, at))), new Letters(100 * MEBI)),
              new ByteArrayInputStream(utf8(file.substring(at + 1))));
      List<ReadOutcome> outcomes = outcomes(format, bytes, limits);
      assertThat(outcomes).isNotEmpty().noneMatch(ReadOutcome.Accepted.class::isInstance);
      assertThat(reason(outcomes.getFirst())).containsPattern("more than|longer than|larger than");
    });
  }

  @ParameterizedTest
  @CsvSource({"iptc7901", "jsonl", "mail", "reuters-sgml", "rss", "table", "trec-sgml"})
  void articleThatIsTooLongStopsNoOther(String format) {
    ReadLimits limits = new ReadLimits(MEBI, 1_000, 20_000);
    for (int repeats : List.of(100, 2_000)) {
      String file =
          file(
              format,
              HEADLINE,
              "The first bridge closes on Monday, the town said.",
              "The second bridge closes. ".repeat(repeats),
              "The third bridge closes on Monday, the town said.");

      List<ReadOutcome> outcomes = outcomes(format, new ByteArrayInputStream(utf8(file)), limits);

      assertThat(Reading.articles(outcomes))
          .as("%d sentences: %s", repeats, outcomes)
          .extracting(article -> article.bodyText().substring(4, 9))
          .containsExactly("first", "third");
      assertThat(outcomes).hasSize(3);
      assertThat(reason(outcomes.get(1))).isNotBlank();
    }
  }

  static Stream<Arguments> nested() {
    return Stream.of(
        Arguments.of("html", "", "<div>"),
        Arguments.of("json", "", "["),
        Arguments.of("json", "", "{\"a\":"),
        Arguments.of("jsonl", "", "["),
        Arguments.of("jsonl", "", "{\"a\":"),
        Arguments.of("reuters-sgml", "", "<REUTERS>"),
        Arguments.of("reuters-sgml", "<REUTERS>", "<TEXT>\n"),
        Arguments.of("rss", "<rss><channel>", "<item>"),
        Arguments.of("rss", "", "<rss><channel>"),
        Arguments.of("trec-sgml", "", "<DOC>"),
        Arguments.of("trec-sgml", "<DOC>", "<TEXT>\n"));
  }

  @ParameterizedTest
  @MethodSource("nested")
  @Timeout(value = 120, unit = SECONDS)
  void aHundredThousandNestedTagsAreAnOutcome(String format, String before, String tag) {
    assertThat(outcomes(format, before + tag.repeat(100_000))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"json", "jsonl"})
  void nestedTooDeepIsSaid(String format) {
    assertThat(reason(outcomes(format, "{\"a\":".repeat(100_000)).getFirst())).contains("512");
  }

  @ParameterizedTest
  @CsvSource({
    "html, UTF-16LE", "html, UTF-16BE", "html, windows-1252", "iptc7901, windows-1252",
    "json, UTF-16LE", "json, UTF-16BE", "json, windows-1252", "jsonl, windows-1252",
    "mail, windows-1252", "reuters-sgml, windows-1252", "rss, UTF-16LE", "rss, windows-1252",
    "table, windows-1252", "text, UTF-16LE", "text, UTF-16BE", "text, windows-1252",
    "trec-sgml, windows-1252"
  })
  void undeclaredEncodingIsFoundOut(String format, String charset) {
    String text = "Le pont est fermé dès lundi, dit la ville. " + MORE;
    byte[] bytes = file(format, HEADLINE, text).getBytes(Charset.forName(charset));

    List<ReadOutcome> outcomes =
        outcomes(format, new ByteArrayInputStream(bytes), ReadLimits.DEFAULT);

    assertThat(Reading.articles(outcomes))
        .as("%s", outcomes)
        .singleElement()
        .extracting(Article::bodyText)
        .isEqualTo(text);
  }

  static Stream<Arguments> temptations() {
    return Stream.of(
        Arguments.of(
            "html",
            "<html><head><base href='%1$s'><link rel=stylesheet href='%1$s'>"
                + "<meta http-equiv=refresh content='0;url=%1$s'><script src='%1$s'></script>"
                + "<script type='application/ld+json'>{\"@context\":\"%1$s\",\"@type\":"
                + "\"NewsArticle\",\"headline\":\"Bridge\",\"image\":\"%1$s\"}</script></head>"
                + "<body><iframe src='%1$s'></iframe><img src='%1$s'><object data='%1$s'></object>"
                + "<h1>Bridge closes</h1><p>The old bridge closes on Monday.</p></body></html>"),
        Arguments.of(
            "html",
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"%1$s\">]><html><body><h1>Bridge closes</h1>"
                + "<p>The old bridge &x; closes on Monday, the town said, and it will stay"
                + " closed for a year, because its piers have cracks, as engineers found.</p></body></html>"),
        Arguments.of(
            "json",
            "{\"@context\":\"%1$s\",\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes\","
                + "\"$ref\":\"%1$s\",\"url\":\"%1$s\",\"articleBody\":\"The bridge closes.\"}"),
        Arguments.of(
            "jsonl",
            "{\"@class\":\"java.net.URL\",\"$schema\":\"%1$s\",\"url\":\"%1$s\","
                + "\"headline\":\"Bridge closes\",\"body\":\"The bridge closes.\"}"),
        Arguments.of(
            "mail",
            "Subject: Bridge closes\nContent-Type: multipart/mixed; boundary=b\n"
                + "Content-Location: %1$s\n\n--b\nContent-Type: message/external-body;"
                + " access-type=URL; URL=\"%1$s\"\n\n--b\n\nThe bridge closes.\n--b--\n"),
        Arguments.of(
            "trec-sgml",
            "<!DOCTYPE DOC [<!ENTITY x SYSTEM \"%1$s\">]><DOC><DOCNO>AP1</DOCNO>"
                + "<HEAD>Bridge</HEAD><TEXT>The old bridge &x; closes.</TEXT></DOC>"),
        Arguments.of(
            "reuters-sgml",
            "<!DOCTYPE lewis SYSTEM \"%1$s\" [<!ENTITY x SYSTEM \"%1$s\">]><REUTERS NEWID=\"1\">"
                + "<TEXT><TITLE>Bridge</TITLE><BODY>The bridge &x; closes.</BODY></TEXT></REUTERS>"),
        Arguments.of(
            "rss",
            "<!DOCTYPE rss SYSTEM \"%1$s\" [<!ENTITY x SYSTEM \"%1$s\">]><rss><channel><item>"
                + "<title>Bridge</title><link>%1$s</link><enclosure url=\"%1$s\"/>"
                + "<description>The bridge &x; closes.</description></item></channel></rss>"));
  }

  @ParameterizedTest
  @MethodSource("temptations")
  void noFileIsReadAndNoSocketOpened(String format, String file, @TempDir Path folder)
      throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String http = "http://127.0.0.1:" + server.getLocalPort() + "/x";

      String fromFile = outcomes(format, file.formatted(secret.toUri())).toString();
      String fromNet = outcomes(format, file.formatted(http)).toString();

      assertThat(fromFile + fromNet).contains("ridge").doesNotContain("TOPSECRET");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void pathsInATarAreNamesAndNothingIsWritten(@TempDir Path folder) throws IOException {
    Path target = folder.resolve("a.jsonl");
    byte[] line = utf8(file("jsonl", HEADLINE, "The old bridge closes on Monday."));
    byte[] tar = Packs.tar("../../../../a.jsonl", line, target.toString(), line);

    List<ReadOutcome> outcomes = Reading.outcomes(tar);

    assertThat(Reading.articles(outcomes)).hasSize(2);
    assertThat(target).doesNotExist();
  }

  private static List<ReadOutcome> outcomes(String format, String file) {
    return outcomes(format, new ByteArrayInputStream(utf8(file)), ReadLimits.DEFAULT);
  }

  private static List<ReadOutcome> outcomes(String format, InputStream bytes, ReadLimits limits) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard()
          .withLimits(limits)
          .withFormat(format)
          .read(bytes, "in-memory", outcomes::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return outcomes;
  }

  private static String reason(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted -> "accepted: " + accepted.article();
      case ReadOutcome.Rejected rejected -> rejected.reason();
      case ReadOutcome.Skipped skipped -> "skipped: " + skipped.reason();
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// So many letters, none of them kept.
  private static final class Letters extends InputStream {
    private long left;

    Letters(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'a' : -1;
    }

    @Override
    public int read(byte[] buffer, int start, int length) {
      int count = (int) Math.min(length, left);
      if (count <= 0) {
        return -1;
      }
      Arrays.fill(buffer, start, start + count, (byte) 'a');
      left -= count;
      return count;
    }
  }
}

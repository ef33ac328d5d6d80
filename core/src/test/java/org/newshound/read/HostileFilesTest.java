package org.newshound.read;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Gives every format that is not XML what it was not made for.
@Timeout(value = 120, unit = SECONDS)
class HostileFilesTest {
  private static final ReadLimits SMALL = new ReadLimits(4 << 20, 1 << 20, 1 << 20);
  private static final int MANY = 1 << 18;

  @ParameterizedTest
  @ValueSource(
      strings = {"json", "jsonl", "table", "iptc7901", "mail", "warc", "reuters-sgml", "trec-sgml"})
  void anythingBecomesAnOutcome(String format) throws IOException {
    for (String unit :
        List.of(
            "\0",
            "A",
            "\"",
            "[",
            "{\"a\":",
            ",",
            "\n",
            "From \n",
            "=?a?Q?",
            "--",
            "<DOC>",
            "<TEXT>\n")) {
      String text = unit.repeat(MANY / unit.length());

      assertThat(outcomes(format, "x", text)).as("%s as %s", unit, format).isNotEmpty();
    }
  }

  @Test
  void deeplyNestedPartsOfAMailAreNotFollowed() throws IOException {
    String part = "Content-Type: multipart/mixed; boundary=b\n\n--b\n";

    assertThat(outcomes("mail", "x", "Subject: x\n" + part.repeat(20_000))).hasSize(1);
  }

  @Test
  void openQuoteDoesNotTakeTimeForEachLine() throws IOException {
    String rows = "title,text\n\"a" + "\n\"b\",\"c".repeat(MANY / 8);

    assertThat(outcomes("table", "x", rows)).isNotEmpty();
  }

  @Test
  void recordThatSaysItIsHugeIsPassedOver() throws IOException {
    String record = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx";

    assertThat(outcomes("warc", "x", record))
        .singleElement()
        .isInstanceOf(ReadOutcome.Rejected.class);
  }

  @Test
  void damagedCompressedArchiveIsRejected() throws IOException {
    byte[] zipped =
        zipped("WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 2\r\n\r\nab\r\n\r\n");
    for (int length = 2; length < zipped.length; length++) {
      List<ReadOutcome> outcomes = outcomes("warc", "a.warc.gz", Arrays.copyOf(zipped, length));

      assertThat(outcomes.getLast())
          .as("%d bytes", length)
          .isInstanceOf(ReadOutcome.Rejected.class);
    }
  }

  @Test
  void pageThatUnpacksWithoutEndIsRejected() throws IOException {
    byte[] bomb = zipped("a".repeat(32 << 20));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: %d\r\n\r\n"
            .formatted(http.length() + bomb.length);
    archive.writeBytes((head + http).getBytes(StandardCharsets.US_ASCII));
    archive.writeBytes(bomb);

    assertThat(outcomes("warc", "x", archive.toByteArray()))
        .singleElement()
        .isInstanceOf(ReadOutcome.Rejected.class);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return bytes.toByteArray();
  }

  private static List<ReadOutcome> outcomes(String format, String name, String text)
      throws IOException {
    return outcomes(format, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<ReadOutcome> outcomes(String format, String name, byte[] bytes)
      throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleReader.standard()
        .withLimits(SMALL)
        .withFormat(format)
        .read(new ByteArrayInputStream(bytes), name, outcomes::add);
    return outcomes;
  }
}

package org.newshound.read.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadOutcome.Accepted;
import org.newshound.read.ReadOutcome.Unread;
import org.newshound.read.Reading;

/// Lengths of records that are wrong cost no other record, and are told.
class RecordLengthTest {
  private static final String FERRY = "Ferry aground\n\nThe ferry ran onto a bank.\n";
  private static final String MILL = "Mill burns down\n\nThe mill by the weir burnt down.\n";
  private static final String BRIDGE = "Bridge opens\n\nThe bridge over the Wend has opened.\n";

  @ParameterizedTest
  @ValueSource(ints = {5, 9, 10, 13, 14, 60, 150, 280})
  void lengthThatReachesIntoTheNextRecordIsToldAndThatRecordRead(int more) {
    List<ReadOutcome> outcomes =
        Reading.outcomes(record(FERRY, more) + record(MILL, 0) + record(BRIDGE, 0));

    assertThat(headlines(outcomes))
        .containsExactly("Ferry aground", "Mill burns down", "Bridge opens");
    assertThat(Reading.articles(outcomes).getFirst().bodyText())
        .isEqualTo("The ferry ran onto a bank.");
    assertThat(warnings(outcomes))
        .containsExactly("the length of the record at byte 0 is wrong: the next one begins in it");
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 4_000})
  void suchLengthIsFoundInAnArchiveThatIsCompressedByRecordToo(int more) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (String record : List.of(record(FERRY, more), record(MILL, 0), record(BRIDGE, 0))) {
      try (GZIPOutputStream zip = new GZIPOutputStream(archive)) {
        zip.write(record.getBytes(UTF_8));
      }
    }

    List<ReadOutcome> outcomes = Reading.outcomes(archive.toByteArray());

    assertThat(headlines(outcomes))
        .containsExactly("Ferry aground", "Mill burns down", "Bridge opens");
    assertThat(warnings(outcomes)).hasSize(1);
  }

  @Test
  void lengthThatReachesBehindTheEndOfTheArchiveCostsNoRecord() {
    List<ReadOutcome> outcomes = Reading.outcomes(record(FERRY, 9_000) + record(MILL, 0));

    assertThat(headlines(outcomes)).containsExactly("Ferry aground", "Mill burns down");
    assertThat(warnings(outcomes)).hasSize(1);
  }

  @Test
  void severalWrongLengthsInARowAreTakenOneByOne() {
    List<ReadOutcome> outcomes =
        Reading.outcomes(record(FERRY, 700) + record(MILL, 700) + record(BRIDGE, 7));

    assertThat(headlines(outcomes)).containsExactly("Ferry aground", "Mill burns down");
    assertThat(warnings(outcomes)).hasSize(2);
    assertThat(outcomes.getLast())
        .isInstanceOfSatisfying(
            Unread.class, cut -> assertThat(cut.reason()).isEqualTo("the record is cut off"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 0, -1})
  void lengthThatTakesNoMoreThanTheEndOfItsOwnRecordIsNotWorthAWord(int more) {
    List<ReadOutcome> outcomes = Reading.outcomes(record(FERRY, more) + record(MILL, 0));

    assertThat(headlines(outcomes)).containsExactly("Ferry aground", "Mill burns down");
    assertThat(warnings(outcomes)).isEmpty();
  }

  @Test
  void whatLiesBetweenRecordsIsTold() {
    List<ReadOutcome> outcomes =
        Reading.outcomes(record(FERRY, -11) + record(MILL, 0) + "left over\r\n");

    assertThat(headlines(outcomes)).hasSize(2).endsWith("Mill burns down");
    assertThat(warnings(outcomes))
        .containsExactly(
            "10 bytes behind the record at byte 0 belong to none",
            "9 bytes behind the record at byte 207 belong to none");
  }

  @Test
  void wrongLengthOfWhatIsNoPageIsToldToo() {
    String archive = record(FERRY, 30).replace("conversion", "metadata") + record(MILL, 0);

    List<ReadOutcome> outcomes = Reading.outcomes(archive);

    assertThat(headlines(outcomes)).containsExactly("Mill burns down");
    assertThat(outcomes.getFirst())
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).contains("at byte 0 is wrong"));
  }

  @Test
  void anArchiveInARecordIsNotTakenForTheNextRecords() {
    String inner = record(MILL, 0) + record(BRIDGE, 0);
    String outer = record(inner, -3).replaceFirst("text/plain", "application/warc");

    assertThat(headlines(Reading.outcomes(outer + record(FERRY, 0))))
        .containsExactly("Ferry aground");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 30, 300})
  void lengthOfAnArcThatReachesIntoTheNextPageIsToldAndThatPageRead(int more) {
    String arc = "filedesc://x.arc 0.0.0.0 20050304050607 text/plain 9\n1 0 Mail\n\n";

    List<ReadOutcome> outcomes =
        Reading.outcomes(arc + page("ferry", FERRY, more) + page("mill", MILL, 0));

    assertThat(headlines(outcomes)).containsExactly("Ferry aground", "Mill burns down");
    assertThat(warnings(outcomes)).hasSize(1);
  }

  private static String page(String name, String text, int more) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + text;
    return "https://courier.example/%s 192.0.2.1 20050304050607 text/plain %d\n%s\n"
        .formatted(name, http.length() + more, http);
  }

  private static String record(String content, int more) {
    String head =
        """
        WARC/1.0
        WARC-Type: conversion
        WARC-Target-URI: https://courier.example/%s
        WARC-Date: 2025-03-05T00:00:01Z
        Content-Type: text/plain
        Content-Length: %d

        """
            .formatted(content.substring(0, 4).strip(), content.length() + more);
    return head.replace("\n", "\r\n") + content + "\r\n\r\n";
  }

  private static List<String> headlines(List<ReadOutcome> outcomes) {
    return Reading.articles(outcomes).stream().map(Article::headline).toList();
  }

  private static List<String> warnings(List<ReadOutcome> outcomes) {
    List<String> warnings = new ArrayList<>();
    for (ReadOutcome outcome : outcomes) {
      if (outcome instanceof Accepted accepted) {
        warnings.addAll(accepted.report().warnings());
      }
    }
    return warnings;
  }
}

package org.newshound.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.read.Reading;
import org.newshound.read.date.FilingTime;

class WireFormatTest {
  private static final String STORY =
      "\001arn012 3 i 64 xxxxb   wire 041\r\n\r\nBridges/Arnwick/\r\n\002%s\r\n\r\n"
          + "Arnwick (AP) - The bridge is closed.\r\n\r\n\003051137 GMT Mar 25\r\n\004";

  @ParameterizedTest
  @CsvSource({
    "arn012 3 i 64 xxxxb   wire 041, wire",
    "arn0123 4 rs 46  wire-en 0027, wire-en",
    "arn012 3 i 64, ''",
    "arn 0123 3 i 64 wire 1, wire"
  })
  void headerNamesTheAgency(String line, String agency) {
    assertThat(WireHeader.of(line)).extracting(WireHeader::agency).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource({"Ferry runs aground", "a 1 b 2", "arn012 0 i 64 wire 1", "''"})
  void otherLinesAreNoHeader(String line) {
    assertThat(WireHeader.of(line)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "131137 GMT Nov 13, 13 Nov 2013 11:37 GMT",
    "071341 GMT Okt 15, 07 Okt 2015 13:41 GMT",
    "211259 Nov 18, 21 Nov 2018 12:59",
    "211259 Nov 1989, 21 Nov 1989 12:59",
    "no time, ''"
  })
  void timeOfFilingIsRead(String filing, String printed) {
    assertThat(FilingTime.printed(filing)).isEqualTo(printed);
  }

  @Test
  void headlineBylineAndLabelAreToldApart() {
    Article article =
        Reading.article(STORY.formatted("2ND LEAD\r\nBridge\r\nstays shut\r\nBy Jo Berg, Wire ="));

    assertThat(article.headline()).isEqualTo("Bridge stays shut");
    assertThat(article.byline())
        .extracting(byline -> byline.authors().getFirst().name())
        .isEqualTo("Jo Berg");
    assertThat(article.edNote()).isEqualTo("2ND LEAD");
    assertThat(article.id()).isEqualTo("wire-arn012-2025-03-05");
  }

  @Test
  void telegramWithoutControlCharactersIsRead() {
    String bare = STORY.formatted("Bridge stays shut =").replaceAll("[\001-\004]", "");

    Article article = Reading.article(bare);

    assertThat(article.headline()).isEqualTo("Bridge stays shut");
    assertThat(article.bodyText()).isEqualTo("The bridge is closed.");
    assertThat(article.published()).extracting(p -> p.value()).isEqualTo("2025-03-05T11:37:00Z");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "IBM850"})
  void charsetIsFoundOut(String charset) {
    byte[] bytes = STORY.formatted("Brücke in München zu =").getBytes(Charset.forName(charset));

    assertThat(Reading.articles(Reading.outcomes(bytes)))
        .extracting(Article::headline)
        .containsExactly("Brücke in München zu");
  }
}

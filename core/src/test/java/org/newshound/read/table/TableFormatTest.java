package org.newshound.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

class TableFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "a,b / a|b",
        "'\"a,b\",c' / a,b|c",
        "'\"a \"\"b\"\"\",c' / a \"b\"|c",
        "a \"b\" c,d / a \"b\" c|d",
        "'\"a \"b\" c\",d' / a \"b\" c|d",
        "' \"a\" ,b' / a|b",
        "a,,  / a||"
      })
  void cellsAreCut(String line, String cells) {
    List<String> expected = List.of(cells.split("\\|", -1));

    assertThat(TableCells.of(line, new TableDialect(',', false))).isEqualTo(expected);
  }

  @Test
  void tableIsFoundByItsHeader() {
    assertThat(Reading.articles("headline;author;date\nFerry aground;Mara Quill;2025-03-04\n"))
        .extracting(Article::headline)
        .containsExactly("Ferry aground");
  }

  @Test
  void textWithCommasIsNoTable() {
    assertThat(Reading.article("Rain, wind, hail\n\nIt rained, it blew and it hailed.").headline())
        .isEqualTo("Rain, wind, hail");
  }

  @Test
  void cellMayGoOnInTheNextLine() {
    Article article = Reading.article("title,author,text\nFerry,,\"One.\n\nTwo.\"\n");

    assertThat(article.body()).containsExactly(Block.paragraph("One."), Block.paragraph("Two."));
  }

  @Test
  void columnsOfOtherNamesAreMapped() throws IOException {
    ArticleReader reader =
        ArticleReader.standard()
            .withMapping(Map.of("headline", "Titel der Meldung", "body", "Inhalt"));

    assertThat(read(reader, "a.csv", "Nr;Titel der Meldung;Inhalt\n1;Riss;Ein Riss.\n"))
        .extracting(Article::headline)
        .containsExactly("Riss");
  }

  @Test
  void keysOfJsonLinesAreMapped() throws IOException {
    ArticleReader reader =
        ArticleReader.standard().withMapping(Map.of("headline", "doc.name", "byline", "who"));

    List<Article> articles =
        read(reader, "a.jsonl", "{\"doc\":{\"name\":\"Riss\"},\"who\":\"Jo Berg\"}\n");

    assertThat(articles).extracting(Article::headline).containsExactly("Riss");
    assertThat(articles.getFirst().byline())
        .extracting(byline -> byline.authors().size())
        .isEqualTo(1);
  }

  @Test
  void unknownPartCannotBeMapped() {
    assertThatThrownBy(() -> ArticleReader.standard().withMapping(Map.of("titel", "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("headline");
  }

  @Test
  void tableWithoutTextSaysWhichColumnsItHas() throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleReader.standard()
        .read(
            new ByteArrayInputStream("name,age\nJo,7\n".getBytes(StandardCharsets.UTF_8)),
            "a.csv",
            outcomes::add);

    assertThat(outcomes)
        .singleElement()
        .extracting(outcome -> ((ReadOutcome.Rejected) outcome).reason())
        .isEqualTo("no column for headline or body among name, age");
  }

  @Test
  void headerWithoutRowsIsSkipped() {
    assertThat(Reading.outcomes("headline\tbyline\tbody\n"))
        .singleElement()
        .isInstanceOfSatisfying(
            ReadOutcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo("a table without rows"));
  }

  private static List<Article> read(ArticleReader reader, String name, String text)
      throws IOException {
    List<ReadOutcome> outcomes = new ArrayList<>();
    reader.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, outcomes::add);
    return Reading.articles(outcomes);
  }
}

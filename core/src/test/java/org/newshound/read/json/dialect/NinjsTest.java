package org.newshound.read.json.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.article.Published;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

class NinjsTest {
  @Test
  void theTimeOfALaterVersionIsWhenItWasChangedNotPublished() throws IOException {
    Article article = read("\"version\": \"3\", \"versioncreated\": \"2025-03-05T06:00:00Z\"");

    assertThat(article.published()).isNull();
    assertThat(article.modified()).extracting(Published::value).isEqualTo("2025-03-05T06:00:00Z");
  }

  @Test
  void ofAVersionThatNobodyNumbersNobodyKnowsWhenTheFirstCameOut() throws IOException {
    Article article = read("\"versionCreated\": \"2025-03-05T06:00:00Z\"");

    assertThat(article.published()).isNull();
    assertThat(article.modified()).isNotNull();
  }

  @Test
  void theTimeOfTheFirstVersionIsWhenItWasPublished() throws IOException {
    Article article = read("\"version\": \"1\", \"versioncreated\": \"2025-03-05T06:00:00Z\"");

    assertThat(article.published()).extracting(Published::value).isEqualTo("2025-03-05T06:00:00Z");
    assertThat(article.modified()).isNull();
  }

  @Test
  void whenItWasFirstMadeGoesBeforeTheTimeOfTheVersion() throws IOException {
    Article article =
        read(
            "\"versioncreated\": \"2025-03-05T06:00:00Z\","
                + " \"firstcreated\": \"2025-03-04T21:00:00Z\"");

    assertThat(article.published()).extracting(Published::value).isEqualTo("2025-03-04T21:00:00Z");
    assertThat(article.modified()).extracting(Published::value).isEqualTo("2025-03-05T06:00:00Z");
  }

  private static Article read(String members) throws IOException {
    String item =
        "{\"uri\": \"tag:wire.example,2025:9\", \"type\": \"text\", \"headline\": \"Ferry\","
            + " \"body_text\": \"The ferry ran aground.\", "
            + members
            + "}";
    List<ReadOutcome> outcomes = new ArrayList<>();
    ArticleReader.standard()
        .read(
            new ByteArrayInputStream(item.getBytes(StandardCharsets.UTF_8)),
            "item.json",
            outcomes::add);
    return ((ReadOutcome.Accepted) outcomes.getFirst()).article();
  }
}

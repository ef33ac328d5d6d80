package org.newshound.shell.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.query.syntax.QueryParser;

class QueryJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "wom?n | {\"is\":\"wildcard\",\"text\":\"wom?n\"}",
        "tokio~ | {\"is\":\"fuzzy\",\"text\":\"tokio\"}",
        "first5(ferry) | {\"is\":\"first\",\"words\":5,\"query\":{\"is\":\"word\",\"text\":\"ferry\"}}",
        "allcaps(us) | {\"is\":\"allcaps\",\"query\":{\"is\":\"word\",\"text\":\"us\"}}",
        "since:7d | {\"is\":\"dated\",\"date\":\"date\",\"since\":\"7d\"}",
        "length:>5 | {\"is\":\"length\",\"comparison\":\"more\",\"words\":5}",
      })
  void everyPartOfATreeIsNamed(String typed, String tree) {
    assertThat(QueryJson.of(typed, QueryParser.parse(typed))).endsWith(",\"tree\":" + tree + "}");
  }
}

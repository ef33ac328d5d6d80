package org.newshound.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadOutcome.Rejected;
import org.newshound.read.Reading;

/// A broken line of JSON lines costs no other; an object over several lines is none.
class JsonLinesTest {
  private static final String A = "{\"id\":\"a\",\"title\":\"Ferry aground\"}";
  private static final String B = "{\"id\":\"b\",\"title\":\"Bridge shut\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[",
        "{ ",
        "{\"id\":\"c\",",
        "{\"id\":\"c\",\"title\":",
        "{\"id\":\"c\",\"parts\":[",
        "{\"id\":\"c\",\"parts\":{",
        "{\"id\":\"c\",\"title\":\"Mill bur",
        "{\"id\":\"c\",\"title\"",
        "{\"id\" \"c\"}",
        "}",
        "{]"
      })
  void brokenFirstLineIsRefusedAloneByItsNumber(String broken) {
    List<ReadOutcome> outcomes = read(broken + "\n" + A + "\n" + B + "\n");

    assertThat(Reading.articles(outcomes)).extracting(Article::id).containsExactly("a", "b");
    assertThat(outcomes.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast))
        .allSatisfy(rejected -> assertThat(rejected.reason()).startsWith("line 1"))
        .hasSize(broken.equals("[") ? 0 : 1);
  }

  @Test
  void linesThatOnlyOpenAnObjectAreRefusedOneByOne() {
    List<ReadOutcome> outcomes = read("{\n".repeat(3) + A + "\n{\n" + B);

    assertThat(Reading.articles(outcomes)).extracting(Article::id).containsExactly("a", "b");
    assertThat(outcomes.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast))
        .extracting(rejected -> rejected.reason().substring(0, 6))
        .containsExactly("line 1", "line 2", "line 3", "line 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {
          "id": "a",
          "title": "Ferry aground"
        }
        {
          "id": "b",
          "title": "Bridge shut"
        }
        """,
        "{ \r\n\r\n'id': 'a', title: 'Ferry aground'}\r\n{ \r\nid: 'b', title: 'Bridge shut'}",
        """
        [
          {
            "id": "a", "title": "Ferry aground"
          },
          {
            "id": "b",
            "title": "Bridge shut"
          }
        ]
        """,
        "[{\n\"id\":\"a\",\"title\":\"Ferry aground\"},\n{\"id\":\"b\",\"title\":\"Bridge shut\"}]",
        """
        {"id": "a",
         "title": "Ferry aground"}
        {"id": "b",
         "title": "Bridge shut"}
        """,
        """
        {"id": "a", "title":
         "Ferry aground"}
        {"id": "b", "title":
         "Bridge shut"}
        """,
        "{\"articles\": [\n" + A + ",\n" + B + "\n]}\n",
        """
        {"articles": [
          {
            "id": "a", "title": "Ferry aground"}, {"id": "b", "title": "Bridge shut"}
        ]}
        """
      })
  void objectsOverSeveralLinesAreReadWhateverTheirFileIsCalled(String text) {
    assertThat(Reading.articles(read(text))).extracting(Article::id).containsExactly("a", "b");
  }

  private static List<ReadOutcome> read(String text) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard()
          .read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              "a.jsonl",
              outcomes::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return outcomes;
  }
}

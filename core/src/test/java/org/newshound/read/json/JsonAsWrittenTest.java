package org.newshound.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

/// JSON as programs write it that do not keep to the letter.
class JsonAsWrittenTest {
  private static final String A = "{\"title\":\"Ferry aground\",\"text\":\"Pilots left.\"}";
  private static final String B = "{\"title\":\"Bridge shut\",\"text\":\"It has cracks.\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\nB",
        "A,\nB,\n",
        "AB",
        "A B",
        "A,B",
        "[A,\nB,\n]",
        "[A,B,]",
        "[\nA,\nB\n]\n",
        "\uFEFF\uFEFFA\r\n\r\n\uFEFFB\r\n",
        "\u001EA\n\u001EB\n",
        "[A][B]",
        "A\r\n\r\n\r\nB",
        "window.feed = [A, B];",
        "var news=[A,B]",
        "window.YTD.news.part0 = [ A, B ]",
        "callback([A,B]);",
        ")]}',\n[A,B]",
        "{\"articles\":[A,B,],}",
        "// of Tuesday's paper\n[A, /* and \"the */ B]"
      })
  void severalValuesAreReadHoweverTheyAreParted(String form) {
    String text = form.replace("A", A).replace("B", B);

    for (String name : List.of("news.json", "news.jsonl")) {
      boolean spread = name.endsWith("l") && (form.contains("//") || form.startsWith(")"));
      if (!spread) {
        assertThat(Reading.articles(read(name, text)))
            .describedAs(name)
            .extracting(Article::headline)
            .containsExactly("Ferry aground", "Bridge shut");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"Ferry\",\"text\":\"It's aground.\",\"score\":NaN,\"rank\":-Infinity,}",
        "{'title':'Ferry','text':\"It's aground.\",'author':None,'paid':True,'old':False}",
        "{title:'Ferry',text:\"It's aground.\",n:+1,}",
        "{\"title\":\"Ferry\",\"text\":'It\\'s aground.',\"x\":undefined,\"y\":nan}",
        "{\"_id\":ObjectId(\"65e6\"),\"n\":NumberLong(7),\"title\":\"Ferry\",\"text\":\"It's"
            + " aground.\",\"date\":ISODate(\"2024-03-05T10:00:00Z\")}",
        "{\"title\":\"Ferry\",\"text\":\"It's\taground.\"}"
      })
  void looseSpellingsOfOneObjectAreRead(String text) {
    Article article = article("a.json", text);

    assertThat(article.headline()).isEqualTo("Ferry");
    assertThat(article.bodyText()).isEqualTo("It's aground.");
    assertThat(article("a.jsonl", text).bodyText()).isEqualTo("It's aground.");
  }

  @Test
  void objectOverSeveralLinesIsReadWhateverItsFileIsCalled() {
    String text = "{\n  \"title\": \"Ferry\",\n  \"text\": \"Aground.\"\n}\n".repeat(2);

    assertThat(Reading.articles(read("a.jsonl", text))).hasSize(2);
    assertThat(Reading.articles(read("a.json", text))).hasSize(2);
  }

  @Test
  void lastOfRepeatedKeysCountsAndIsToldOf() {
    String text = "{\"title\":\"Old\",\"text\":\"Aground.\",\"title\":\"New\"}";

    for (String name : List.of("a.json", "a.jsonl")) {
      ReadOutcome outcome = read(name, text).getFirst();

      assertThat(outcome)
          .isInstanceOfSatisfying(
              ReadOutcome.Accepted.class,
              accepted -> {
                assertThat(accepted.article().headline()).isEqualTo("New");
                assertThat(accepted.report().warnings())
                    .containsExactly("the key \"title\" is repeated; the last one counts");
              });
    }
  }

  @Test
  void listThatBreaksOffGivesWhatStoodBefore() {
    List<ReadOutcome> outcomes = read("a.json", "[" + A + ",\n{\"title\":\"Bri");

    assertThat(outcomes).hasSize(2);
    assertThat(Reading.articles(outcomes)).hasSize(1);
    assertThat(outcomes.getLast())
        .extracting(outcome -> ((ReadOutcome.Rejected) outcome).reason())
        .asString()
        .startsWith("line 2, column ")
        .contains("ends in the middle");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry aground",
        "<html>{\"title\":\"x\"}</html>",
        "2024-03-05 INFO {\"title\":\"x\"}",
        "{\"title\":\"Ferry\"} and more",
        "{\"title\":\"Ferry\"]",
        "{\"title\":}",
        "{\"a\" \"b\"}"
      })
  void whatIsNoJsonIsRefusedWithItsPlace(String text) {
    for (String name : List.of("a.json", "a.jsonl")) {
      assertThat(reject(name, text)).startsWith("line 1, column ");
    }
  }

  @Test
  void fileOfBlanksHoldsNoJson() {
    assertThat(reject("a.json", " ,;\n")).isEqualTo("the file holds no JSON");
  }

  @Test
  void placeOfAFaultIsTrueBehindWhatWasMended() {
    assertThat(reject("a.jsonl", A + "\n{'title':None, 'text' 'x'}\n"))
        .startsWith("line 2, column 23");
  }

  private static Article article(String name, String text) {
    return Reading.articles(read(name, text)).getFirst();
  }

  private static String reject(String name, String text) {
    return read(name, text).stream()
        .filter(ReadOutcome.Rejected.class::isInstance)
        .map(outcome -> ((ReadOutcome.Rejected) outcome).reason())
        .findFirst()
        .orElseThrow();
  }

  private static List<ReadOutcome> read(String name, String text) {
    List<ReadOutcome> outcomes = new ArrayList<>();
    try {
      ArticleReader.standard()
          .withFormat(name.endsWith("l") && !text.startsWith("{\n") ? "jsonl" : "json")
          .read(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, outcomes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return outcomes;
  }
}

package org.newshound.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.read.ReadOutcome;
import org.newshound.read.Reading;

/// What news services, databases and tools answer and export.
class ServiceAnswersTest {
  private static final String TEXT = "The ferry ran aground off Tarn on Tuesday, and pilots left.";

  @Test
  void guardianGivesItsPartsAmongTheFields() {
    Article article =
        read(
            """
            {"response":{"status":"ok","total":1,"results":[{"id":"uk-news/2024/mar/05/ferry",
            "type":"article","sectionName":"UK news","webPublicationDate":"2024-03-05T10:00:00Z",
            "webTitle":"Ferry aground | Tarn","webUrl":"https://paper.example/ferry",
            "fields":{"headline":"Ferry aground","trailText":"Pilots <b>left</b>","byline":"Mara Quill",
            "body":"<p>%s</p><p>More came.</p>","bodyText":"no"},
            "tags":[{"id":"x/y","webTitle":"Ferries"}]}]}}
            """
                .formatted(TEXT));

    assertThat(article.id()).isEqualTo("uk-news/2024/mar/05/ferry");
    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.deck()).isEqualTo("Pilots left");
    assertThat(names(article)).containsExactly("Mara Quill");
    assertThat(article.body()).hasSize(2);
    assertThat(article.section()).isEqualTo("UK news");
    assertThat(article.keywords()).containsExactly("Ferries");
    assertThat(day(article)).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void singleItemOfTheGuardianIsRead() {
    Article article =
        read(
            """
            {"response":{"status":"ok","content":{"id":"a/b","webTitle":"Ferry aground",
            "fields":{"bodyText":"%s"}}}}
            """
                .formatted(TEXT));

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.bodyText()).isEqualTo(TEXT);
  }

  @Test
  void newYorkTimesGivesItsFirstParagraphAsBody() {
    Article article =
        read(
            """
            {"status":"OK","copyright":"C","response":{"docs":[{"abstract":"Pilots left.",
            "web_url":"https://paper.example/f","snippet":"s","lead_paragraph":"%s",
            "headline":{"main":"Ferry aground","kicker":"Sea"},"keywords":[
            {"name":"subject","value":"Ferries"},{"name":"glocations","value":"Tarn"}],
            "pub_date":"2024-03-05T10:00:00+0000","byline":{"original":"By Mara Quill and Tom Ashdown",
            "person":[{"firstname":"Mara","lastname":"Quill"}]},"section_name":"World",
            "source":"The Paper","_id":"paper://article/7"}]}}
            """
                .formatted(TEXT));

    assertThat(article.bodyText()).isEqualTo(TEXT);
    assertThat(article.deck()).isEqualTo("Pilots left.");
    assertThat(names(article)).containsExactly("Mara Quill", "Tom Ashdown");
    assertThat(article.keywords()).containsExactly("Ferries", "Tarn");
    assertThat(article.source()).isEqualTo(new Source("The Paper", 1));
    assertThat(article.id()).isEqualTo("paper://article/7");
  }

  @Test
  void textThatAServiceCutOffIsToldOf() {
    String json =
        """
        {"status":"ok","articles":[{"source":{"id":null,"name":"Tarn Post"},"author":"Mara Quill",
        "title":"Ferry aground - Tarn Post","description":"Pilots left.",
        "url":"https://post.example/1","publishedAt":"2024-03-05T10:00:00Z",
        "content":"The ferry ran aground off Ta\\u2026 [+2345 chars]"}]}
        """;
    ReadOutcome.Accepted accepted = (ReadOutcome.Accepted) Reading.outcomes(json).getFirst();

    assertThat(accepted.article().headline()).isEqualTo("Ferry aground");
    assertThat(accepted.article().bodyText()).isEqualTo("The ferry ran aground off Ta…");
    assertThat(accepted.report().warnings())
        .containsExactly("the source cut the text off and left out 2345 characters");
  }

  @Test
  void gdeltNamesTheLanguage() {
    Article article =
        read(
            """
            {"articles":[{"url":"https://t.example/1","title":"Fähre gestrandet",
            "seendate":"20240305T101500Z","domain":"t.example","language":"German"}]}
            """);

    assertThat(article.language()).isEqualTo("de");
    assertThat(article.source()).isEqualTo(new Source("t.example", 1));
    assertThat(day(article)).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void newsPleaseAndMediaCloudNamesAreKnown() {
    Article please =
        read(
            """
            {"authors":["Mara Quill"],"date_download":"2024-03-06 08:00:00",
            "date_publish":"2024-03-05 10:00:00","description":"Pilots left.","language":"en",
            "maintext":"%s","source_domain":"post.example","title":"Ferry aground",
            "title_page":null,"url":"https://post.example/1"}
            """
                .formatted(TEXT));
    Article cloud =
        read(
            """
            {"stories_id":123,"media_name":"Tarn Post","publish_date":"2024-03-05 10:00:00",
            "title":"Ferry aground","story_text":"%s","language":"en","guid":"g-123"}
            """
                .formatted(TEXT));

    assertThat(please.bodyText()).isEqualTo(TEXT);
    assertThat(day(please)).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(cloud.source()).isEqualTo(new Source("Tarn Post", 1));
    assertThat(cloud.bodyText()).isEqualTo(TEXT);
  }

  @Test
  void sourceThatIsAnAddressIsTheAddress() {
    Article article =
        read(
            """
            {"title":"Ferry aground","author":"Mara Quill; Tom Ashdown","hostname":"post.example",
            "date":"2024-03-05","text":"%s","source":"https://post.example/1"}
            """
                .formatted(TEXT));

    assertThat(article.url()).isEqualTo("https://post.example/1");
    assertThat(article.source()).isEqualTo(new Source("post.example", 1));
    assertThat(names(article)).containsExactly("Mara Quill", "Tom Ashdown");
  }

  @Test
  void wordPressPostIsItsAddressAndHasRenderedParts() {
    List<Article> articles =
        Reading.articles(
            """
            [{"id":1,"date":"2024-03-05T11:00:00","date_gmt":"2024-03-05T10:00:00",
            "guid":{"rendered":"https://a.example/?p=1"},"status":"draft","link":"https://a.example/f",
            "title":{"rendered":"Ferry &#8217;s &amp; pilots"},"author":3,
            "content":{"rendered":"<p>%s</p>","protected":false},
            "excerpt":{"rendered":"<p>Left.</p>"},
            "_embedded":{"author":[{"id":3,"name":"Mara Quill"}],
            "wp:term":[[{"taxonomy":"category","name":"Sea"}],[{"taxonomy":"post_tag","name":"Tarn"}]]}}]
            """
                .formatted(TEXT));

    Article article = articles.getFirst();
    assertThat(article.id()).isEqualTo("https://a.example/?p=1");
    assertThat(article.headline()).isEqualTo("Ferry ’s & pilots");
    assertThat(article.status()).isEqualTo(Status.WITHHELD);
    assertThat(names(article)).containsExactly("Mara Quill");
    assertThat(article.section()).isEqualTo("Sea");
    assertThat(article.keywords()).containsExactly("Sea", "Tarn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"took\":1,\"hits\":{\"total\":{\"value\":1},\"hits\":[{\"_index\":\"n\",\"_id\":\"x-1\","
            + "\"_score\":1,\"_source\":S}]}}",
        "{\"_index\":\"n\",\"_id\":\"x-1\",\"_source\":S}",
        "{\"total_rows\":1,\"rows\":[{\"id\":\"x-1\",\"key\":\"k\",\"doc\":S}]}",
        "{\"data\":[{\"type\":\"node--article\",\"id\":\"x-1\",\"attributes\":S}]}",
        "{\"data\":{\"id\":\"x-1\",\"attributes\":S}}",
        "{\"hits\":[{\"_id\":\"x-1\",\"fields\":{\"title\":[\"Ferry aground\"],\"text\":[\"T\"]}}]}"
      })
  void databasesGiveTheIdBesideTheContents(String form) {
    String inner = "{\"title\":\"Ferry aground\",\"text\":\"T\"}";
    Article article = read(form.replace("S", inner).replace("\"T\"", "\"" + TEXT + "\""));

    assertThat(article.id()).isEqualTo("x-1");
    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.bodyText()).isEqualTo(TEXT);
  }

  @Test
  void solrGivesEveryValueAsAList() {
    Article article =
        read(
            """
            {"responseHeader":{"status":0},"response":{"numFound":1,"docs":[{"id":"s-1",
            "title":["Ferry aground"],"content":["%s"],"author":["Mara Quill"],
            "date":["2024-03-05T10:00:00Z"]}]}}
            """
                .formatted(TEXT));

    assertThat(article.headline()).isEqualTo("Ferry aground");
    assertThat(article.bodyText()).isEqualTo(TEXT);
    assertThat(names(article)).containsExactly("Mara Quill");
    assertThat(day(article)).isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$date\":\"2024-03-05T10:00:00Z\"}",
        "{\"$date\":1709632800000}",
        "{\"$date\":{\"$numberLong\":\"1709632800000\"}}"
      })
  void mongoWrapsItsValues(String date) {
    Article article =
        read(
            "{\"_id\":{\"$oid\":\"65e6f0\"},\"title\":\"Ferry\",\"text\":\"x\",\"date\":"
                + date
                + "}");

    assertThat(article.id()).isEqualTo("65e6f0");
    assertThat(article.published())
        .extracting(published -> String.valueOf(published.instant()))
        .isEqualTo("2024-03-05T10:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a1\":A,\"a2\":B}",
        "{\"0\":A,\"1\":B}",
        "{\"posts\":{\"-NxAbc12345\":A,\"-NxAbc12346\":B}}",
        "{\"title\":\"Tarn Post\",\"items\":[A,B]}",
        "{\"rss\":{\"channel\":{\"title\":\"Tarn Post\",\"item\":[A,B]}}}",
        "{\"feed\":{\"title\":\"T\"},\"items\":[A,B]}",
        "{\"_type\":\"News\",\"value\":[A,B]}",
        "{\"data\":{\"articles\":{\"edges\":[{\"node\":A},{\"node\":B}]}}}",
        "{\"title\":{\"0\":\"One\",\"1\":\"Two\"},\"text\":{\"0\":\"x\",\"1\":\"y\"}}",
        "{\"columns\":[\"title\",\"text\"],\"index\":[0,1],\"data\":[[\"One\",\"x\"],[\"Two\",\"y\"]]}",
        "{\"schema\":{\"fields\":[]},\"data\":[A,B]}"
      })
  void articlesAreFoundInWhatTheyAreWrappedIn(String form) {
    String text =
        form.replace("A", "{\"title\":\"One\",\"text\":\"x\"}")
            .replace("B", "{\"title\":\"Two\",\"text\":\"y\"}")
            .replace("-Nx{\"title\":\"One\",\"text\":\"x\"}bc", "-Nxabc");

    assertThat(Reading.articles(text)).extracting(Article::headline).containsExactly("One", "Two");
  }

  @Test
  void keyIsAnIdOnlyWhenItCannotMeetThatOfAnotherFile() {
    assertThat(Reading.articles("{\"-NxAbc12345\":{\"title\":\"One\"},\"7\":{\"title\":\"Two\"}}"))
        .extracting(Article::id)
        .satisfies(ids -> {
          assertThat(ids.get(0)).isEqualTo("-NxAbc12345");
          assertThat(ids.get(1)).hasSize(32);
        });
  }

  @Test
  void blocksOfABodyAreNoArticles() {
    Article article =
        read(
            "{\"title\":\"Ferry\",\"content\":[{\"type\":\"paragraph\",\"text\":\"One.\"},"
                + "{\"type\":\"paragraph\",\"text\":\"Two.\"}],\"items\":[{\"title\":\"Other\"}]}");

    assertThat(article.bodyText()).contains("One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"Mara Quill\",\"Tom O'Dash\"]",
        "\"['Mara Quill', \\\"Tom O'Dash\\\"]\"",
        "\"['Mara Quill' \\\"Tom O'Dash\\\"]\"",
        "\"[\\\"Mara Quill\\\",\\\"Tom O'Dash\\\"]\"",
        "\"{\\\"Mara Quill\\\",\\\"Tom O'Dash\\\"}\"",
        "\"[Mara Quill, Tom O'Dash]\"",
        "[{\"name\":\"Mara Quill\"},{\"first_name\":\"Tom\",\"last_name\":\"O'Dash\"}]"
      })
  void authorsAreAListHoweverItIsPrinted(String authors) {
    assertThat(names(read("{\"title\":\"Ferry\",\"authors\":" + authors + "}")))
        .containsExactly("Mara Quill", "Tom O'Dash");
  }

  private static Article read(String json) {
    return Reading.article(json);
  }

  private static List<String> names(Article article) {
    Byline byline = article.byline();
    return byline == null ? List.of() : byline.authors().stream().map(Author::name).toList();
  }

  private static LocalDate day(Article article) {
    return article.published() == null ? LocalDate.MIN : article.published().day();
  }
}

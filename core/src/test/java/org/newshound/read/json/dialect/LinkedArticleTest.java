package org.newshound.read.json.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Contributor;
import org.newshound.read.Reading;

class LinkedArticleTest {
  private static final String PEOPLE =
      """
      {"@type": "Person", "@id": "#quill", "name": "Mara Quill", "affiliation": {"@id": "#paper"}},
      {"@type": "Person", "@id": "#berg", "name": "Jo Berg"},
      {"@type": "NewsMediaOrganization", "@id": "#paper", "name": "Harbor Courier"}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"{\"@id\": \"#quill\"}", "\"#quill\"", "[{\"@id\": \"#quill\"}]"})
  void authorAndEmployerThatAreIdsAreLookedUpInTheGraph(String author) {
    assertThat(article("\"author\": " + author).byline())
        .satisfies(byline ->
            assertThat(byline.authors())
                .containsExactly(new Author("Mara Quill", null, null, "Harbor Courier")));
  }

  @Test
  void editorAndPublisherThatAreIdsAreLookedUpInTheGraph() {
    Article article =
        article(
            "\"editor\": {\"@id\": \"#berg\"}, \"publisher\": {\"@type\": \"Organization\", \"@id\": \"#paper\"}");

    assertThat(article.contributors())
        .containsExactly(new Contributor(Contributor.Role.EDITING, "Jo Berg", null));
    assertThat(article.source())
        .satisfies(source -> assertThat(source.value()).isEqualTo("Harbor Courier"));
  }

  @Test
  void authorWithAnIdThatNothingHasIsNone() {
    assertThat(article("\"author\": {\"@id\": \"#nobody\"}").byline()).isNull();
  }

  private static Article article(String fields) {
    return Reading.article(
        "{\"@context\": \"https://schema.org\", \"@graph\": ["
            + "{\"@type\": \"NewsArticle\", \"headline\": \"Ferry floats\", "
            + fields
            + "}, "
            + PEOPLE
            + "]}");
  }
}

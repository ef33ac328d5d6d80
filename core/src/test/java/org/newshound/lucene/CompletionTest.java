package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newshound.TestArticles.article;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completion;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.facet.FacetField;

/// What completes a beginning, and which words are in no article.
class CompletionTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final Duration AMPLE = Duration.ofMinutes(1);

  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.inMemory(IndexOptions.DEFAULT.withClock(InstantSource.fixed(NOW)));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void put(Article... articles) throws IOException {
    for (Article article : articles) {
      index.put(article);
    }
    index.refresh();
  }

  private List<Completion> words(QueryField field, String typed) throws IOException {
    return complete(CompletionRequest.words(field, typed));
  }

  private List<Completion> values(FacetField field, String typed) throws IOException {
    return complete(CompletionRequest.values(field, typed));
  }

  private List<Completion> complete(CompletionRequest request) throws IOException {
    Completions completions = index.complete(request.withBudget(AMPLE));
    assertThat(completions.isComplete()).isTrue();
    return completions.found();
  }

  private static List<Completion> counted(Object... pairs) {
    return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
        .map(i -> new Completion((String) pairs[i], (Integer) pairs[i + 1]))
        .toList();
  }

  private static Article by(String id, String... authors) {
    List<Author> persons = Stream.of(authors).map(Author::of).toList();
    return TestArticles.builder(id, "Gale", "The ferry stayed in port.")
        .byline(new Byline("By " + String.join(" and ", authors), persons, null, null, null))
        .build();
  }

  @Test
  void commonestWordsComeFirstWithTheirArticles() throws IOException {
    put(body("a", "ferry fern"), body("b", "ferry ferry"), body("c", "ferry fern fence"));

    assertThat(words(QueryField.BODY, "fe")).isEqualTo(counted("ferry", 3, "fern", 2, "fence", 1));
  }

  @ParameterizedTest
  @CsvSource({"Zür, zurich", "ZUR, zurich", "zur, zurich", "us, users", "u.s, u.s", "Don’t, don't"})
  void caseAccentsAndCurlyMarksDoNotMatter(String typed, String completed) throws IOException {
    put(body("a", "Zürich users don't phone the U.S."));

    assertThat(words(QueryField.TEXT, typed)).isEqualTo(counted(completed, 1));
  }

  @Test
  void wordsAreShownInTheFormsThatStandInArticles() throws IOException {
    put(
        TestArticles.builder("a", "Ici", "Les gouvernements et le gouvernement")
            .language("fr")
            .build(),
        TestArticles.builder("b", "Here", "policies of a policy").language("en").build(),
        TestArticles.builder("c", "Here", "the policies").language("en").build());

    assertThat(words(QueryField.BODY, "gouv"))
        .isEqualTo(counted("gouvernement", 1, "gouvernements", 1));
    assertThat(words(QueryField.BODY, "poli")).isEqualTo(counted("policies", 2, "policy", 2));
  }

  @Test
  void wordOfSeveralTextsIsOneAndFieldsAreKeptApart() throws IOException {
    put(article("a", "Ferry fares", "The ferry"), body("b", "A ferry"), article("c", "Ferry", "x"));

    assertThat(words(QueryField.TEXT, "fer")).isEqualTo(counted("ferry", 2));
    assertThat(words(QueryField.HEADLINE, "f")).isEqualTo(counted("ferry", 2, "fares", 1));
    assertThat(words(QueryField.HLEAD, "f")).isEqualTo(counted("ferry", 2, "fares", 1));
    assertThat(words(QueryField.DECK, "f")).isEmpty();
  }

  @Test
  void valuesAreShownAsPrintedAndFoundByAnyOfTheirWords() throws IOException {
    put(by("a", "Mira Castellan"), by("b", "Mira Castellan", "Émile Castor"), by("c", "Cas Mir"));

    assertThat(values(FacetField.BYLINE, "cas"))
        .isEqualTo(counted("Mira Castellan", 2, "Cas Mir", 1, "Émile Castor", 1));
    assertThat(values(FacetField.BYLINE, "MIRA C")).isEqualTo(counted("Mira Castellan", 2));
    assertThat(values(FacetField.BYLINE, "emile")).isEqualTo(counted("Émile Castor", 1));
    assertThat(values(FacetField.BYLINE, "tellan")).isEmpty();
  }

  @Test
  void everyFieldOfValuesIsCompletedAndAnEmptyBeginningGivesTheCommonest() throws IOException {
    Article article =
        TestArticles.builder("a", "Gale", "x")
            .dateline(
                new Dateline("PORT MARLOW", List.of(Place.of("Port Marlow")), null, null, null))
            .source(new Source("The Harbour Post", 1))
            .section("Local News")
            .keywords(List.of("Ferries", "Weather"))
            .language("en")
            .build();
    put(article, article.toBuilder().id("b").keywords(List.of("Weather")).build());

    assertThat(values(FacetField.PLACE, "")).isEqualTo(counted("Port Marlow", 2));
    assertThat(values(FacetField.SOURCE, "harb")).isEqualTo(counted("The Harbour Post", 2));
    assertThat(values(FacetField.SECTION, "n")).isEqualTo(counted("Local News", 2));
    assertThat(values(FacetField.KEYWORD, "")).isEqualTo(counted("Weather", 2, "Ferries", 1));
    assertThat(values(FacetField.LANGUAGE, "e")).isEqualTo(counted("en", 2));
    assertThat(complete(CompletionRequest.of(QueryField.DATELINE, "mar")))
        .isEqualTo(counted("Port Marlow", 2));
  }

  @Test
  void whatMayNotBeShownCompletesNothing() throws IOException {
    put(
        by("a", "Ada Brack"),
        by("gone", "Ada Bring"),
        by("canceled", "Ada Brown"),
        by("later", "Ada Bruin").toBuilder().embargoedUntil(NOW.plusSeconds(60)).build(),
        by("now", "Ada Brack").toBuilder().embargoedUntil(NOW).build());
    index.commit();
    index.delete("gone");
    put(by("canceled", "Ada Brown").toBuilder().status(Status.CANCELED).build());

    assertThat(values(FacetField.BYLINE, "ada")).isEqualTo(counted("Ada Brack", 2));
    assertThat(words(QueryField.BYLINE, "br")).isEqualTo(counted("brack", 2));
    assertThat(words(QueryField.BODY, "fer")).isEqualTo(counted("ferry", 2));
  }

  @Test
  void limitKeepsTheCommonest() throws IOException {
    for (int i = 0; i < 200; i++) {
      put(body("n" + i, "word" + i + (i == 150 ? " word7" : "")));
    }

    Completions found =
        index.complete(
            CompletionRequest.words(QueryField.TEXT, "word").withLimit(3).withBudget(AMPLE));

    assertThat(found.found()).isEqualTo(counted("word7", 2, "word0", 1, "word1", 1));
  }

  @Test
  void timeThatRunsOutIsSaidAndGivesWhatWasSeen() throws IOException {
    String words =
        String.join(" ", Stream.iterate(0, i -> i + 1).limit(500).map(i -> "w" + i).toList());
    put(body("a", words));

    Completions found =
        index.complete(CompletionRequest.words(QueryField.TEXT, "w").withBudget(Duration.ZERO));

    assertThat(found.isComplete()).isFalse();
    assertThat(found.found()).hasSize(10);
  }

  @Test
  void emptyWordIsNotCompleted() throws IOException {
    put(body("a", "ferry"));

    assertThat(words(QueryField.TEXT, "")).isEmpty();
    assertThat(words(QueryField.TEXT, "’")).isEmpty();
  }

  @Test
  void requestThatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> CompletionRequest.words(QueryField.SOURCE, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source holds one value, not words");
    assertThatThrownBy(() -> CompletionRequest.values(FacetField.YEAR, "20"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CompletionRequest.of(QueryField.TEXT, "x").withLimit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are 1 to 1000 completions, not 0");
  }

  private static ArticleQuery query(String typed) {
    return QueryParser.parse(typed).query();
  }

  @Test
  void queriesThatFindNothingAreTold() throws IOException {
    put(article("a", "Ferry", "policies"), body("gone", "storm"), body("later", "harbour"));
    put(body("later", "harbour").toBuilder().embargoedUntil(NOW.plusSeconds(60)).build());
    index.commit();
    index.delete("gone");
    index.refresh();
    List<ArticleQuery> queries =
        Stream.of("ferry", "policy", "storm", "harbour", "headline:policy", "pol*", "\"a ferry\"")
            .map(CompletionTest::query)
            .toList();

    assertThat(index.unmatched(queries, AMPLE))
        .containsExactly(
            query("storm"), query("harbour"), query("headline:policy"), query("\"a ferry\""));
    assertThat(index.unmatched(queries, Duration.ZERO)).isEqualTo(Set.of());
  }
}

package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.newshound.TestArticles.article;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;
import org.newshound.article.Source;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexOptions;
import org.newshound.lucene.store.IndexFolder;
import org.newshound.query.QueryField;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Advice;
import org.newshound.search.Advice.Condition;
import org.newshound.search.Advice.Respelling;
import org.newshound.search.Completion;
import org.newshound.search.FacetField;
import org.newshound.search.Narrowing;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// What a reader is told to try when nothing is found or a word is in no article.
class AdviceTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private ArticleIndex index;

  @BeforeEach
  void open() throws IOException {
    index =
        EmbeddedIndex.writing(
            IndexFolder.inMemory(), IndexOptions.DEFAULT, InstantSource.fixed(NOW));
    put(
        article("a", "Harbour ferry strike", "The ferry stays in port, says the harbour master."),
        article("b", "Ferry fares", "Ferries to the islands cost more from March."),
        article("c", "Storm", "A storm kept the boats of Port Marlow in the harbour."));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void noFunctionWordIsProposedHoweverCommonItIs() throws IOException {
    put(
        article("d", "Tea", "The wind was too strong for boats, for kites and for tea."),
        article("e", "Fee", "There is a fee for boats, and for kites."),
        article("f", "Fun", "What for? For fun."));

    assertThat(advice("fer").respellings())
        .singleElement()
        .satisfies(respelling ->
            assertThat(respelling.closest())
                .extracting(Completion::text)
                .contains("fee")
                .doesNotContain("for"));
  }

  private void put(Article... articles) throws IOException {
    for (Article article : articles) {
      index.put(article);
    }
    index.refresh();
  }

  private SearchResult search(String typed) throws IOException {
    return index.search(SearchRequest.of(typed).withRelaxation(Relaxation.OFFER));
  }

  private Advice advice(String typed) throws IOException {
    return search(typed).advice();
  }

  /// Returns the suggested query and how many articles it finds.
  private String suggested(String typed) throws IOException {
    Advice.Suggestion suggestion = advice(typed).suggestion();
    return suggestion == null
        ? ""
        : QueryPrinter.print(suggestion.query()) + " " + suggestion.articles();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "fery | ferry 2",
        "ferrry strike | (ferry AND strike) 1",
        "hrabour stom | (harbour AND storm) 1",
        "\"fery strike\" | \"ferry strike\" 1",
        "headline:(fery strike) | headline:(ferry AND strike) 1",
        "sterm w/9 harbour | (storm w/9 harbour) 1",
        "fery w/3 strike | (ferry w/3 strike) 1",
        "atleast2(fery) | atleast2(ferry) 2",
        "in-teh-harbour | in-the-harbour 1",
        "islnads-fares | ~~",
        "fery^2 OR cabbage | (ferry^2 OR cabbage) 2",
      })
  void wholeQueryIsRespeltWithWordsOfTheIndex(String typed, String respelt) throws IOException {
    assertThat(suggested(typed)).isEqualTo(respelt);
  }

  @Test
  void closestWordsComeWithTheirArticlesTheLikeliestFirst() throws IOException {
    put(body("d", "a merry berry ferry"), body("e", "a berry"), body("f", "a berry"));

    assertThat(advice("ferrry islands").respellings())
        .containsExactly(
            new Respelling(
                QueryField.TEXT,
                "ferrry",
                List.of(
                    new Completion("ferry", 3),
                    new Completion("berry", 3),
                    new Completion("merry", 1))));
  }

  @Test
  void wordInNoArticleIsToldThoughOthersAreFound() throws IOException {
    SearchResult result = search("storm OR fery");

    assertThat(result.total()).isEqualTo(1);
    assertThat(result.advice().respellings()).extracting(Respelling::typed).containsExactly("fery");
    assertThat(result.advice().conditions()).isEmpty();
  }

  @Test
  void misspellingThatSomeArticleSharesIsInDoubtWhenNothingIsFound() throws IOException {
    for (int i = 0; i < 10; i++) {
      put(body("n" + i, "the ministry of fisheries"));
    }
    put(body("typo", "the minstry"));

    assertThat(suggested("minstry fisheries")).isEqualTo("(ministry AND fisheries) 10");
    assertThat(suggested("minstry")).isEmpty();
  }

  @Test
  void conditionsSayWhatThereIsWithoutThem() throws IOException {
    assertThat(advice("ferry strike date:2019").conditions())
        .extracting(
            each -> QueryPrinter.print(each.query()), Condition::articles, Condition::without)
        .containsExactly(
            tuple("ferry", 2L, 0L), tuple("strike", 1L, 0L), tuple("date:2019", 0L, 1L));
    assertThat(advice("ferry strike").conditions()).isEmpty();
    assertThat(advice("cabbage").conditions()).isEmpty();
  }

  @Test
  void valuesAreRespeltToo() throws IOException {
    put(
        body("d", "the storm").toBuilder()
            .source(new Source("The Harbour Post", 1))
            .section("Weather")
            .build());

    assertThat(suggested("storm source:\"the harbor post\""))
        .isEqualTo("(storm AND source:\"The Harbour Post\") 1");
    assertThat(suggested("section:wether")).isEqualTo("section:Weather 1");
    assertThat(suggested("id:zz")).isEmpty();
  }

  @Test
  void whatIsNotWantedIsNotRespelt() throws IOException {
    assertThat(advice("fery -strke").respellings())
        .extracting(Respelling::typed)
        .containsExactly("fery");
    assertThat(advice("storm -strke")).isEqualTo(Advice.NONE);
  }

  @Test
  void wordOfAFieldIsComparedWithThatField() throws IOException {
    assertThat(suggested("headline:islnads")).isEmpty();
    assertThat(suggested("body:islnads")).isEqualTo("body:islands 1");
  }

  @Test
  void embargoedAndDeletedWordsAreNotGivenAway() throws IOException {
    put(
        body("later", "the secret").toBuilder().embargoedUntil(NOW.plusSeconds(60)).build(),
        body("gone", "a sentry"));
    index.commit();
    index.delete("gone");
    index.refresh();

    assertThat(advice("secrett")).isEqualTo(Advice.NONE);
    assertThat(advice("sentri")).isEqualTo(Advice.NONE);
  }

  @Test
  void narrowingCountsInAdvice() throws IOException {
    put(body("d", "the ferry").toBuilder().section("Weather").build());
    SearchRequest request =
        SearchRequest.of("fery")
            .withRelaxation(Relaxation.OFFER)
            .withNarrowings(List.of(new Narrowing(FacetField.SECTION, "weather")));

    Advice.Suggestion suggestion = index.search(request).advice().suggestion();

    assertThat(suggestion).isEqualTo(new Advice.Suggestion(QueryParser.parse("ferry").query(), 1));
  }

  @Test
  void adviceIsGivenWhenAskedForAndNeeded() throws IOException {
    assertThat(index.search("fery").advice()).isEqualTo(Advice.NONE);
    assertThat(advice("ferry storm ferry").respellings()).isEmpty();
    assertThat(advice("ferry")).isEqualTo(Advice.NONE);
    assertThat(
            index
                .search(SearchRequest.of("fery port").withRelaxation(Relaxation.AUTO))
                .advice()
                .suggestion())
        .isEqualTo(new Advice.Suggestion(QueryParser.parse("ferry port").query(), 1));
  }
}

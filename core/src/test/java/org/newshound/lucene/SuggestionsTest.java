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
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Completion;
import org.newshound.search.Respellings;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Suggestions;
import org.newshound.search.Suggestions.Condition;
import org.newshound.search.Suggestions.Respelling;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.Narrowing;

/// What a reader is told to try when nothing is found or a word is in no article.
class SuggestionsTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.inMemory(IndexOptions.DEFAULT.withClock(InstantSource.fixed(NOW)));
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

    assertThat(suggestions("fer").respellings())
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

  private Suggestions suggestions(String typed) throws IOException {
    return search(typed).suggestions();
  }

  /// Returns the suggested query and how many articles it finds.
  private String suggested(String typed) throws IOException {
    Suggestions.Respelt respelt = suggestions(typed).respelt();
    return respelt == null ? "" : QueryPrinter.print(respelt.query()) + " " + respelt.articles();
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

    assertThat(suggestions("ferrry islands").respellings())
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
    assertThat(result.suggestions().respellings())
        .extracting(Respelling::typed)
        .containsExactly("fery");
    assertThat(result.suggestions().conditions()).isEmpty();
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
    assertThat(suggestions("ferry strike date:2019").conditions())
        .extracting(
            each -> QueryPrinter.print(each.query()), Condition::articles, Condition::without)
        .containsExactly(
            tuple("ferry", 2L, 0L), tuple("strike", 1L, 0L), tuple("date:2019", 0L, 1L));
    assertThat(suggestions("ferry strike").conditions()).isEmpty();
    assertThat(suggestions("cabbage").conditions()).isEmpty();
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
    assertThat(suggestions("fery -strke").respellings())
        .extracting(Respelling::typed)
        .containsExactly("fery");
    assertThat(suggestions("storm -strke")).isEqualTo(Suggestions.NONE);
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

    assertThat(suggestions("secrett")).isEqualTo(Suggestions.NONE);
    assertThat(suggestions("sentri")).isEqualTo(Suggestions.NONE);
  }

  @Test
  void narrowingCountsInSuggestions() throws IOException {
    put(body("d", "the ferry").toBuilder().section("Weather").build());
    SearchRequest request =
        SearchRequest.of("fery")
            .withRelaxation(Relaxation.OFFER)
            .withNarrowings(List.of(new Narrowing(FacetField.SECTION, "weather")));

    Suggestions.Respelt respelt = index.search(request).suggestions().respelt();

    assertThat(respelt).isEqualTo(new Suggestions.Respelt(QueryParser.parse("ferry").query(), 1));
  }

  @Test
  void suggestionsAreMadeWhenAskedForAndNeeded() throws IOException {
    assertThat(index.search("fery").suggestions()).isEqualTo(Suggestions.NONE);
    assertThat(suggestions("ferry storm ferry").respellings()).isEmpty();
    assertThat(suggestions("ferry")).isEqualTo(Suggestions.NONE);
    assertThat(
            index
                .search(SearchRequest.of("fery port").withRelaxation(Relaxation.AUTO))
                .suggestions()
                .respelt())
        .isEqualTo(new Suggestions.Respelt(QueryParser.parse("ferry port").query(), 1));
  }

  @Test
  void aSearchAsItStandsNeitherRelaxesNorSuggests() throws IOException {
    SearchRequest request = SearchRequest.of("fery port").withRelaxation(Relaxation.AUTO);

    SearchResult once = index.searchOnce(request, () -> false);

    assertThat(once.total()).isZero();
    assertThat(once.relaxed()).isNull();
    assertThat(once.suggestions()).isEqualTo(Suggestions.NONE);
    assertThat(index.search(request).relaxed()).isNotNull();
  }

  @Test
  void respeltQueriesComeTheLikeliestFirst() throws IOException {
    put(body("d", "a merry berry ferry"), body("e", "a berry"), body("f", "a berry"));
    ArticleQuery query = QueryParser.parse("ferrry strike").query();

    Respellings found = index.respellings(query, true, SearchLimits.DEFAULT, () -> false);

    assertThat(found.words()).extracting(Respelling::typed).containsExactly("ferrry");
    assertThat(found.queries())
        .extracting(QueryPrinter::print)
        .containsExactly("(ferry AND strike)", "(berry AND strike)", "(merry AND strike)");
    assertThat(
            index.respellings(
                QueryParser.parse("ferry").query(), true, SearchLimits.DEFAULT, () -> false))
        .isEqualTo(new Respellings(List.of(), List.of()));
  }
}

package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.newshound.TestArticles.article;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.article.Published;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Hit;
import org.newshound.search.Notice;
import org.newshound.search.Order;
import org.newshound.search.ScoreAdjustment;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.search.explain.Explanation;

/// What moves articles up or down beside the words of a query.
class ScoringTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:30:00Z");
  private static final Scoring EXPANSION = Scoring.WORDS.withExpansion(true);
  private static final Scoring PROXIMITY = Scoring.WORDS.withProximity(true);
  private static final Scoring RECENCY = Scoring.WORDS.withHalfLife(Duration.ofDays(30));

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
    for (Article each : articles) {
      index.put(each);
    }
    index.refresh();
  }

  /// Seven articles on ferries, six of which share the crews, and some on other things.
  private void putFerries() throws IOException {
    for (int i = 0; i < 6; i++) {
      put(body("crew" + i, "The ferry waits. Crews want wages, say the crews."));
    }
    put(body("plain", "The ferry waits. Nobody hopes for anything, say the others."));
    for (int i = 0; i < 30; i++) {
      put(body("other" + i, "Rain fell on the hills and the valley."));
    }
  }

  private SearchResult search(String typed, Scoring scoring) throws IOException {
    return index.search(SearchRequest.of(typed).withScoring(scoring).withLimit(50));
  }

  private List<String> ids(String typed, Scoring scoring) throws IOException {
    return search(typed, scoring).hits().complete().stream().map(Hit::id).toList();
  }

  private Explanation explain(String id, String typed, Scoring scoring) throws IOException {
    return index.explain(id, QueryParser.parse(typed).query(), scoring).orElseThrow();
  }

  @Test
  void expansionPutsFirstWhatSharesTheWordsOfTheBestArticles() throws IOException {
    putFerries();
    put(body("a-late-one", "The ferry waits. Nobody knows what the wages of crews may come to."));

    assertThat(ids("ferry", Scoring.WORDS).getLast()).isEqualTo("a-late-one");
    assertThat(ids("ferry", EXPANSION).getLast()).isEqualTo("plain");
  }

  @Test
  void expansionFindsNoMoreAndMarksNoMoreThanTheQuery() throws IOException {
    putFerries();
    put(body("unasked", "Crews want wages."));

    SearchResult result = search("ferry", EXPANSION);

    assertThat(result.total()).isEqualTo(7);
    assertThat(result.hits().complete())
        .hasSize(7)
        .allSatisfy(hit ->
            assertThat(hit.snippets())
                .flatExtracting(Snippet::marks)
                .isEqualTo(List.of(new Snippet.Mark(4, 9))));
  }

  @Test
  void expansionTellsWhichWordsWereAdded() throws IOException {
    putFerries();

    assertThat(search("ferry", EXPANSION).notices())
        .extracting(Notice::code, Notice::message)
        .containsExactly(
            tuple(
                "expanded",
                "words that the best articles share count too: 'crews', 'say', 'waits',"
                    + " 'wages', 'want'"));
  }

  @Test
  void expansionIsExplainedByTheAddedWordsThatAnArticleHas() throws IOException {
    putFerries();

    Explanation explanation = explain("plain", "ferry", EXPANSION);

    assertThat(explanation.sentences())
        .contains("has 2 of the 5 words added from the best articles: 'say', 'waits'");
    assertThat(explanation.score()).isEqualTo(score("plain", "ferry", EXPANSION));
    assertThat(explanation.adjustments())
        .extracting(ScoreAdjustment::code)
        .containsExactly("expansion");
  }

  private double score(String id, String typed, Scoring scoring) throws IOException {
    return search(typed, scoring).hits().complete().stream()
        .filter(hit -> hit.id().equals(id))
        .findFirst()
        .orElseThrow()
        .score();
  }

  @Test
  void expansionStaysAwayFromFewArticlesAndSaysSo() throws IOException {
    put(body("one", "A ferry and its crew."), body("two", "A ferry and its crew again."));

    SearchResult result = search("ferry", EXPANSION);

    assertThat(result.hits().complete())
        .isEqualTo(search("ferry", Scoring.WORDS).hits().complete());
    assertThat(result.notices())
        .extracting(Notice::message)
        .containsExactly("no words were added: fewer than 6 articles are found");
  }

  @Test
  void expansionStaysAwayFromLongArticlesAndSaysSo() throws IOException {
    for (int i = 0; i < 10; i++) {
      put(body("long" + i, "The ferry. " + "Many words about much. ".repeat(80)));
    }

    SearchResult result = search("ferry", EXPANSION);

    assertThat(result.hits().complete())
        .isEqualTo(search("ferry", Scoring.WORDS).hits().complete());
    assertThat(result.notices())
        .extracting(Notice::message)
        .containsExactly(
            "no words were added: most of the best articles are longer than 300 words");
  }

  @Test
  void expansionOfWhatHasNoWordsSaysSo() throws IOException {
    putFerries();

    assertThat(search("length:>1", EXPANSION).notices())
        .extracting(Notice::message)
        .containsExactly("no words were added: the query has no words");
  }

  @Test
  void addedWordsAreLookedUpWhereTheQueryLooks() throws IOException {
    putFerries();
    put(article("headline", "Crews want wages", "The ferry waits. Nobody wants anything here."));
    put(article("none", "Rain in the hills", "The ferry waits. Nobody wants anything here."));

    assertThat(score("headline", "body:ferry", EXPANSION))
        .isEqualTo(score("none", "body:ferry", EXPANSION));
    assertThat(score("headline", "ferry", EXPANSION))
        .isGreaterThan(score("none", "ferry", EXPANSION));
  }

  @Test
  void expansionAddsNoMoreWordsThanTheLimitsAllow() throws IOException {
    putFerries();
    SearchLimits limits = new SearchLimits(Duration.ofSeconds(2), 2, 64);

    SearchResult result =
        index.search(SearchRequest.of("ferry").withScoring(EXPANSION).withLimits(limits));

    assertThat(result.notices())
        .extracting(Notice::message)
        .containsExactly("words that the best articles share count too: 'crews', 'say'");
  }

  @Test
  void expansionWithoutTimeSaysThatTheSearchWasStopped() throws IOException {
    putFerries();
    SearchLimits limits = SearchLimits.DEFAULT.withTime(Duration.ZERO);

    SearchResult result =
        index.search(SearchRequest.of("ferry").withScoring(EXPANSION).withLimits(limits));

    assertThat(result.isComplete()).isFalse();
  }

  @Test
  void proximityPutsFirstWhereTheWordsStandTogether() throws IOException {
    String between = "Rain fell on the hills and in the valley and on the town and its roofs. ";
    put(
        body("apart", "Ferry. " + between + between + "The strike."),
        body("together", "Ferry. " + between + between + "The strike of the ferry."),
        body("neither", between));
    put(body("apart-again", "Ferry. " + between + between + "The strike by a ferry far away."));

    double apart = score("apart", "ferry strike", PROXIMITY);

    assertThat(apart).isEqualTo(score("apart", "ferry strike", Scoring.WORDS));
    assertThat(score("together", "ferry strike", PROXIMITY))
        .isGreaterThan(score("together", "ferry strike", Scoring.WORDS));
    assertThat(ids("ferry strike", PROXIMITY))
        .containsExactlyInAnyOrderElementsOf(ids("ferry strike", Scoring.WORDS));
  }

  @Test
  void proximityIsExplained() throws IOException {
    put(body("a", "The ferry crews are on strike."));

    Explanation explanation = explain("a", "ferry strike", PROXIMITY);

    assertThat(explanation.sentences())
        .contains("body has 'ferry' and 'strike' at most 8 words apart once, which counts more");
    assertThat(explanation.score()).isEqualTo(score("a", "ferry strike", PROXIMITY));
  }

  @Test
  void recencyPutsNewerArticlesFirstUnlessOlderOnesAreMuchBetter() throws IOException {
    put(
        dated("old", "A ferry sails.", "2024-03-05"),
        dated("new", "A ferry sails.", "2026-03-04"),
        body("undated", "A ferry sails."));
    put(dated("best", "A ferry, a ferry, a ferry and a ferry.", "2026-02-20"));

    assertThat(ids("ferry", RECENCY)).containsExactly("best", "new", "old", "undated");
  }

  private static Article dated(String id, String text, String day) {
    return body(id, text).toBuilder()
        .published(Published.of(LocalDate.parse(day), day, Published.Kind.PUBLISHED))
        .build();
  }

  @Test
  void anArticleOfTheHalfLifeKeepsThreeQuartersOfItsScore() throws IOException {
    LocalDateTime then = LocalDateTime.parse("2026-02-03T12:00");
    put(
        body("a", "A ferry.").toBuilder()
            .published(
                Published.of(
                    then,
                    ZoneOffset.UTC,
                    Published.Precision.MINUTE,
                    "3 Feb 2026 12:00",
                    Published.Kind.PUBLISHED))
            .build());

    double words = score("a", "ferry", Scoring.WORDS);

    assertThat(score("a", "ferry", RECENCY)).isCloseTo(0.75 * words, Offset.offset(1e-6));
    Explanation explanation = explain("a", "ferry", RECENCY);
    assertThat(explanation.sentences()).contains("is 30 days old, which leaves 75% of its score");
    assertThat(explanation.adjustments())
        .singleElement()
        .satisfies(age -> assertThat(age.score()).isCloseTo(-0.25 * words, Offset.offset(1e-6)));
  }

  @Test
  void anArticleWithoutDateKeepsHalfOfItsScore() throws IOException {
    put(body("a", "A ferry."));

    assertThat(explain("a", "ferry", RECENCY).sentences())
        .contains("has no date, which leaves 50% of its score");
  }

  @Test
  void anArticleOfTomorrowIsNewerThanNone() throws IOException {
    put(dated("tomorrow", "A ferry.", "2026-03-06"));

    assertThat(score("tomorrow", "ferry", RECENCY))
        .isEqualTo(score("tomorrow", "ferry", Scoring.WORDS));
  }

  @Test
  void datesAloneOrderWhereOrderIsByDate() throws IOException {
    putFerries();
    SearchRequest newest = SearchRequest.of("ferry").withOrder(Order.NEWEST);

    assertThat(index.search(newest.withScoring(EXPANSION)).hits().complete())
        .isEqualTo(index.search(newest).hits().complete());
    assertThat(index.search(newest.withScoring(EXPANSION)).notices()).isEmpty();
  }

  @Test
  void whatDoesNotMatchIsNotMoved() throws IOException {
    put(dated("a", "A storm.", "2026-03-04"));

    Explanation explanation = explain("a", "ferry", RECENCY);

    assertThat(explanation.matches()).isFalse();
    assertThat(explanation.adjustments()).isEmpty();
  }

  @Test
  void explanationsInFieldsNameTheField() throws IOException {
    put(article("a", "Ferry strike", "Nothing else."));

    assertThat(explain("a", "headline:(ferry strike)", PROXIMITY).adjustments())
        .singleElement()
        .extracting(ScoreAdjustment::message)
        .asString()
        .startsWith(QueryField.HEADLINE.label() + " has 'ferry' and 'strike'");
  }
}

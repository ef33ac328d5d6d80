package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.article;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.article.Teaser;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;
import org.newshound.search.Completeness;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// What is found, and what is not.
class FoundTest {
  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = Newshound.inMemory();
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

  private List<String> found(ArticleQuery query) throws IOException {
    return found(index, query);
  }

  private static List<String> found(ArticleIndex index, ArticleQuery query) throws IOException {
    return index.search(SearchRequest.of(query)).hits().complete().stream().map(Hit::id).toList();
  }

  private static Word word(String text) {
    return new Word(text);
  }

  private static Phrase phrase(String text) {
    return new Phrase(text, 0);
  }

  private static Fielded in(QueryField field, ArticleQuery query) {
    return new Fielded(field, query);
  }

  @ParameterizedTest
  @CsvSource({
    "storms, storm",
    "the U.S. fleet, US",
    "the US fleet, U.S",
    "the U.S fleet, U.S.",
    "national defence, defense",
    "Nakatani’s staff, Nakatani's",
    "the Self-Defense Force, self-defense",
    "Zürich, ZURICH",
    "don’t, don't",
    "Iran’s, iran",
    "the ship’s crew, ship's",
    "cafe\u0301, café",
    "SM-6, sm-6",
    "AC/DC, ac/dc",
    "50\u2009000, 50",
    "co\u00adoperate, cooperate",
    "Ｔｏｋｙｏ, tokyo"
  })
  void wordIsFoundHoweverItIsSpelt(String text, String typed) throws IOException {
    put(body("a", text), body("b", "other words"));

    assertThat(found(word(typed))).containsExactly("a");
  }

  @Test
  void countryIsNotTheWord() throws IOException {
    put(body("a", "they told us"), body("b", "the U.S. told them"), body("c", "The US left"));

    assertThat(found(word("US"))).containsExactlyInAnyOrder("b", "c");
    assertThat(found(phrase("the US"))).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void quotesDoNotFoldSpellings() throws IOException {
    put(body("a", "national defence"), body("b", "national defense"));

    assertThat(found(phrase("national defense"))).containsExactly("b");
    assertThat(found(word("defense"))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void wordOfSeveralTokensWantsThemSideBySide() throws IOException {
    put(body("a", "an SM-6 missile"), body("b", "6 ships of class SM"));

    assertThat(found(word("SM-6"))).containsExactly("a");
  }

  @Test
  void wordLongerThanATokenIsFound() throws IOException {
    String endless = "x".repeat(300) + "y".repeat(300);
    put(body("a", "before " + endless + " after"), body("b", "x".repeat(300)));

    assertThat(found(word(endless))).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "--", "…", "\u200d", "\ud800", "\u0301", "🙂"})
  void wordThatAnalysesToNothingNeverThrowsAndIsLeftOut(String nothing) throws IOException {
    put(body("a", "storm at sea"));

    List<String> both = found(new And(List.of(word("storm"), word(nothing))));

    assertThat(both).isEqualTo(nothing.equals("🙂") ? List.of() : List.of("a"));
    assertThat(found(word(nothing))).isEmpty();
    assertThat(found(new Phrase(nothing, 0))).isEmpty();
    if (!nothing.equals("🙂")) {
      assertThat(found(new And(List.of(word("storm"), new Not(word(nothing))))))
          .containsExactly("a");
    }
  }

  @Test
  void phraseIsExactWhereWordsAreStemmed() throws IOException {
    put(body("a", "storm warnings were lifted"), body("b", "a storm warning was lifted"));

    assertThat(found(phrase("storm warning"))).containsExactly("b");
    assertThat(found(new And(List.of(word("storm"), word("warning")))))
        .containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void phraseCrossesParagraphs() throws IOException {
    put(article("a", "Headline", "It ended in calm.", "Seas rose later."));

    assertThat(found(phrase("calm seas"))).containsExactly("a");
  }

  @Test
  void phraseCrossesNoFieldsAndNoCaptions() throws IOException {
    put(
        TestArticles.builder("a", "First calm", "Seas rose.")
            .captions(List.of(Caption.of("A green boat"), Caption.of("Harbour at dawn")))
            .build());

    assertThat(found(phrase("calm seas"))).isEmpty();
    assertThat(found(phrase("rose a green"))).isEmpty();
    assertThat(found(phrase("boat harbour"))).isEmpty();
    assertThat(found(new Phrase("boat harbour", 50))).isEmpty();
    assertThat(found(phrase("green boat"))).containsExactly("a");
  }

  @Test
  void sloppyPhraseAllowsWordsBetween() throws IOException {
    put(body("a", "calm and quiet seas"));

    assertThat(found(new Phrase("calm seas", 1))).isEmpty();
    assertThat(found(new Phrase("calm seas", 2))).containsExactly("a");
  }

  @Test
  void everyTextIsAFieldOfItsOwn() throws IOException {
    put(
        TestArticles.builder("a", "Alpha", "Bravo.")
            .deck("Charlie")
            .byline(Byline.unparsed("By Delta"))
            .dateline(Dateline.unparsed("ECHO"))
            .captions(List.of(Caption.of("Foxtrot")))
            .build());

    List<QueryField> fields =
        List.of(
            QueryField.HEADLINE,
            QueryField.BODY,
            QueryField.DECK,
            QueryField.BYLINE,
            QueryField.DATELINE,
            QueryField.CAPTION);
    List<String> words = List.of("alpha", "bravo", "charlie", "delta", "echo", "foxtrot");
    for (int i = 0; i < words.size(); i++) {
      Word word = word(words.get(i));
      assertThat(found(word)).containsExactly("a");
      assertThat(found(phrase(words.get(i)))).containsExactly("a");
      for (int j = 0; j < fields.size(); j++) {
        assertThat(found(in(fields.get(j), word))).hasSize(i == j ? 1 : 0);
      }
    }
  }

  @Test
  void valuesAreComparedWhole() throws IOException {
    put(
        TestArticles.builder("a", "Alpha")
            .source(new Source("The Harbour Post", 1))
            .section("World")
            .keywords(List.of("Sea trade", "ports"))
            .language("pt-BR")
            .build(),
        TestArticles.builder("A", "Beta").build());

    assertThat(found(in(QueryField.SOURCE, phrase("the harbour POST")))).containsExactly("a");
    assertThat(found(in(QueryField.SOURCE, word("harbour")))).isEmpty();
    assertThat(found(in(QueryField.SECTION, word("world")))).containsExactly("a");
    assertThat(found(in(QueryField.KEYWORD, phrase("sea trade")))).containsExactly("a");
    assertThat(found(in(QueryField.LANGUAGE, word("pt")))).containsExactly("a");
    assertThat(found(in(QueryField.LANGUAGE, word("pt-br")))).containsExactly("a");
    assertThat(found(in(QueryField.ID, word("A")))).containsExactly("A");
    assertThat(found(in(QueryField.SECTION, new Everything()))).containsExactly("a");
    assertThat(found(word("world"))).isEmpty();
  }

  @Test
  void negationAloneIsEverythingElse() throws IOException {
    put(body("a", "storm"), body("b", "calm"));

    assertThat(found(new Not(word("storm")))).containsExactly("b");
    assertThat(found(new Not(new Not(word("storm"))))).containsExactly("a");
    assertThat(found(new Or(List.of(word("storm"), new Not(word("storm"))))))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(found(new Everything())).containsExactlyInAnyOrder("a", "b");
    assertThat(found(new Nothing())).isEmpty();
  }

  @Test
  void teasersAndBoilerplateAreNotSearched() throws IOException {
    put(
        TestArticles.builder("a", "Alpha")
            .teasers(List.of(new Teaser("storm", "storm", "storm")))
            .build());

    assertThat(found(word("storm"))).isEmpty();
  }

  @Test
  void canceledAndWithheldArticlesAreKeptButNeverFound() throws IOException {
    put(
        TestArticles.builder("a", "Storm").status(Status.CANCELED).build(),
        TestArticles.builder("b", "Storm").status(Status.WITHHELD).build(),
        article("c", "Storm"));

    for (ArticleQuery query :
        List.of(
            word("storm"),
            new Everything(),
            new Not(word("calm")),
            new Or(List.of(in(QueryField.ID, word("a")), in(QueryField.ID, word("c")))))) {
      assertThat(found(query)).containsExactly("c");
    }
    assertThat(index.article("a")).isPresent();
    assertThat(index.stats().hidden()).isEqualTo(2);
  }

  @Test
  void embargoedArticleIsFoundFromItsMomentOn() throws IOException {
    Instant moment = Instant.parse("2025-04-05T06:00:00Z");
    Article embargoed = TestArticles.builder("a", "Storm").embargoedUntil(moment).build();

    for (long seconds : new long[] {-1, 0}) {
      InstantSource clock = InstantSource.fixed(moment.plusSeconds(seconds));
      try (WritableIndex timed = LuceneIndex.inMemory(IndexOptions.DEFAULT.withClock(clock))) {
        timed.put(embargoed);
        timed.put(article("b", "Storm"));
        timed.commit();

        List<String> visible = seconds < 0 ? List.of("b") : List.of("a", "b");
        assertThat(found(timed, word("storm"))).containsExactlyInAnyOrderElementsOf(visible);
        assertThat(timed.stats().articles()).isEqualTo(visible.size());
        assertThat(timed.stats().hidden()).isEqualTo(2 - visible.size());
      }
    }
  }

  @Test
  void headlineWeighsMoreThanBodyAndBodyMoreThanCaption() throws IOException {
    String filler = "Nothing else of note was said there. ".repeat(5);
    put(
        TestArticles.builder("caption", "Quiet day", filler)
            .captions(List.of(Caption.of("A volcano")))
            .build(),
        article("body", "Quiet day", filler + "A volcano."),
        article("headline", "Volcano day", filler));

    assertThat(found(word("volcano"))).containsExactly("headline", "body", "caption");
    assertThat(found(phrase("volcano"))).containsExactly("headline", "body", "caption");
  }

  @Test
  void orderDoesNotDependOnSegments() throws IOException {
    List<Article> articles =
        Stream.iterate(0, i -> i + 1)
            .limit(40)
            .map(i -> article("id" + i, "Storm", i % 3 == 0 ? "Storm at sea" : "Calm at sea"))
            .toList();
    try (WritableIndex other = Newshound.inMemory()) {
      put(articles.toArray(Article[]::new));
      for (Article article : articles.reversed()) {
        other.put(article);
        other.commit();
      }

      for (ArticleQuery query : List.of(word("storm"), new Everything(), word("sea"))) {
        SearchRequest all = SearchRequest.of(query).withLimit(100);
        List<Hit> expected = index.search(all).hits().complete();
        assertThat(expected).hasSize(40);
        assertThat(other.search(all).hits().complete()).isEqualTo(expected);
        for (int from = 0; from < 40; from += 7) {
          assertThat(other.search(all.withOffset(from).withLimit(7)).hits().complete())
              .isEqualTo(expected.subList(from, Math.min(from + 7, 40)));
        }
      }
    }
  }

  @Test
  void totalCountsAllWhateverTheLimit() throws IOException {
    put(body("a", "storm one"), body("b", "storm two"), body("c", "calm"));

    for (ArticleQuery query :
        List.of(word("storm"), new And(List.of(word("storm"), new Not(word("calm")))))) {
      SearchResult none = index.search(SearchRequest.of(query).withLimit(0));
      assertThat(none.total()).isEqualTo(2);
      assertThat(none.hits().complete()).isEmpty();
      assertThat(index.search(SearchRequest.of(query).withOffset(5)).total()).isEqualTo(2);
      assertThat(
              index
                  .search(
                      SearchRequest.of(query)
                          .withOffset(Integer.MAX_VALUE)
                          .withLimit(Integer.MAX_VALUE))
                  .hits()
                  .complete())
          .isEmpty();
    }
  }

  @Test
  void thousandsOfOperandsAreAnswered() throws IOException {
    put(body("a", "storm"));
    List<ArticleQuery> words =
        Stream.iterate(0, i -> i + 1).limit(5_000).map(i -> (ArticleQuery) word("w" + i)).toList();

    assertThat(found(new Or(List.of(new Or(words), word("storm"))))).containsExactly("a");
    assertThat(index.search(SearchRequest.of(new And(words))).completeness())
        .isEqualTo(new Completeness.Stopped("the query has too many parts"));
  }

  @Test
  void hitShowsWhatTheArticleSays() throws IOException {
    Article article =
        TestArticles.builder("a", "Alpha", "Storm.")
            .byline(Byline.unparsed("By The Harbour Post"))
            .dateline(Dateline.unparsed("LONDON"))
            .source(new Source("The Harbour Post", 1))
            .url("https://example.org/a")
            .build();
    put(article);

    Hit hit = index.search(SearchRequest.of(word("alpha"))).hits().complete().getFirst();

    assertThat(hit.rank()).isEqualTo(1);
    assertThat(hit.headline()).isEqualTo("Alpha");
    assertThat(hit.byline()).isEqualTo("By The Harbour Post");
    assertThat(hit.dateline()).isEqualTo("LONDON");
    assertThat(hit.source()).isEqualTo("The Harbour Post");
    assertThat(hit.url()).isEqualTo("https://example.org/a");
    assertThat(hit.published()).isNull();
  }

  @Test
  void emptyIndexFindsNothing() throws IOException {
    assertThat(index.search("storm").total()).isZero();
    assertThat(found(new Everything())).isEmpty();
  }

  @Test
  void aWordOfTheHeadlineCountsMoreThanOneOfTheBody() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(TestArticles.article("body", "Harbor news", "The ferry ran again on Monday."));
      index.put(TestArticles.article("headline", "Ferry news", "The harbor opened on Monday."));
      index.refresh();

      assertThat(index.search("ferry").hits().complete())
          .extracting(Hit::id)
          .containsExactly("headline", "body");
    }
  }
}

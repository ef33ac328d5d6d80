package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.TestArticles;
import org.newshound.article.Byline;
import org.newshound.article.Source;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.SearchRequest;
import org.newshound.search.explain.Explanation;
import org.newshound.search.explain.Reason;

/// Why an article matches, in plain words.
class ExplanationTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.inMemory(IndexOptions.DEFAULT.withClock(InstantSource.fixed(NOW)));
    index.put(
        TestArticles.builder(
                "a",
                "Ferry strike",
                "Ferries stay in port. The ferry crews are on strike. No strike stops this ferry.",
                "Harbour masters wait.")
            .byline(Byline.unparsed("By Mira Castellan"))
            .source(new Source("The Harbour Post", 1))
            .build());
    index.put(body("b", "A storm."));
    index.put(body("later", "A ferry.").toBuilder().embargoedUntil(NOW.plusSeconds(9)).build());
    index.refresh();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Explanation explain(String typed) throws IOException {
    return index.explain("a", QueryParser.parse(typed).query()).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry",
        "ferry w/s strike",
        "body:(ferry w/p (harbour OR strike))",
        "body:atleast2(strike)",
        "ferry NOT w/s strike"
      })
  void countsAreTheSameWhereSeveralLanguagesAreLookedUp(String typed) throws IOException {
    List<String> alone = explain(typed).sentences();
    index.put(body("d", "Eine F\u00e4hre.").toBuilder().language("de").build());
    index.put(body("f", "Un traversier.").toBuilder().language("fr").build());
    index.refresh();

    assertThat(explain(typed).sentences()).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ferry | headline contains 'Ferry'; body contains 'Ferries' and 'ferry' twice",
        "headline:ferry | headline contains 'Ferry'",
        "\"ferry crews\" | body contains 'ferry crews'",
        "ferry w/s strike "
            + "| headline has 'ferry' and 'strike' in the same sentence once; "
            + "body has 'ferry' and 'strike' in the same sentence twice",
        "body:(strike pre/9 harbour) "
            + "| body has 'strike' and 'harbour' at most 9 words apart in this order once",
        "body:(ferry w/p (harbour OR strike)) "
            + "| body has 'ferry' and '(harbour OR strike)' in the same paragraph twice",
        "ferry NOT w/s strike | body has 'ferry' with no 'strike' in the same sentence once",
        "body:atleast2(strike) | body contains 'strike' twice, 2 times wanted",
        "harb* | body contains 'Harbour'",
        "mira | byline contains 'Mira'",
        "mira source:\"the harbour post\" -storm "
            + "| byline contains 'Mira'; meets source:\"the harbour post\"; does not match storm",
        "mira OR cabbage | byline contains 'Mira'",
        "mira cabbage | byline contains 'Mira'; no text matches cabbage",
        "cabbage OR turnip | no text matches cabbage; no text matches turnip",
        "mira -ferry | byline contains 'Mira'; matches ferry, which is not wanted",
        "mira date:2019 | byline contains 'Mira'; does not meet date:2019",
        "headline:(ferry body:port) | headline contains 'Ferry'; body contains 'port'",
        "mira^3 | byline contains 'Mira'",
      })
  void reasonsAreSentences(String typed, String sentences) throws IOException {
    assertThat(String.join("; ", explain(typed).sentences())).isEqualTo(sentences);
  }

  @Test
  void scoreIsThatOfTheSearchAndEveryPartSaysItsShare() throws IOException {
    for (String typed : List.of("ferry strike", "ferry^2 mira", "ferry w/s strike", "mira OR x")) {
      Explanation explanation = explain(typed);

      assertThat(explanation.matches()).isTrue();
      assertThat(explanation.score())
          .isCloseTo(
              index.search(SearchRequest.of(typed)).hits().complete().getFirst().score(),
              Offset.offset(1e-4));
    }
    Reason.Every every = (Reason.Every) explain("ferry mira").reason();
    assertThat(every.reasons()).allMatch(each -> each.score() > 0);
    assertThat(every.reasons().stream().mapToDouble(Reason::score).sum())
        .isCloseTo(every.score(), Offset.offset(1e-4));
  }

  @Test
  void articleThatDoesNotMatchHasNoScore() throws IOException {
    Explanation explanation = explain("ferry cabbage");

    assertThat(explanation.matches()).isFalse();
    assertThat(explanation.score()).isZero();
    assertThat(explanation.id()).isEqualTo("a");
  }

  @Test
  void engineSaysHowItComputed() throws IOException {
    assertThat(explain("strike").engine()).contains("strike").contains("in headline");
  }

  @Test
  void whatCannotBeFoundIsNotExplained() throws IOException {
    assertThat(index.explain("later", QueryParser.parse("ferry").query())).isEmpty();
    assertThat(index.explain("nobody", QueryParser.parse("ferry").query())).isEmpty();
  }
}

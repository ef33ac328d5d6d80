package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completeness;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.SearchStoppedException;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;

/// Whatever there is no time for is said to be cut off: never silence, never another fault.
class OutOfTimeTest {
  private static final SearchLimits NO_TIME = SearchLimits.DEFAULT.withTime(Duration.ZERO);
  private static final SearchLimits AMPLE = SearchLimits.DEFAULT.withTime(Duration.ofMinutes(5));
  private static final ArticleQuery QUERY = QueryParser.parse("pilot OR w1*").query();

  private static WritableIndex index;

  @BeforeAll
  static void open() throws IOException {
    index = Newshound.inMemory();
    ships(index);
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    while (text.length() < Article.MAX_BODY_CHARS - 10) {
      text.append('w').append(Integer.toString(random.nextInt(50_000), 36)).append(' ');
    }
    index.put(
        Article.builder()
            .id("huge")
            .headline("All ships")
            .body(List.of(Block.paragraph(text.toString())))
            .build());
    index.commit();
  }

  private static void ships(WritableIndex into) throws IOException {
    for (int i = 0; i < 50; i++) {
      into.put(Article.builder().id("n" + i).headline("Harbor pilot w" + i).build());
    }
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void anExplanationIsNotHalved() {
    assertThatThrownBy(() -> index.explain("n1", QUERY, Scoring.WORDS, NO_TIME))
        .isInstanceOf(SearchStoppedException.class)
        .hasMessage("the search took longer than 0 ms and was stopped");
  }

  @Test
  void anArticleThatThereWasNoTimeToMarkSaysSo() throws IOException {
    MarkedArticle marked = index.article("n1", QUERY, NO_TIME).orElseThrow();

    assertThat(marked.article().headline()).isEqualTo("Harbor pilot w1");
    assertThat(marked.marks()).isEmpty();
    assertThat(marked.completeness()).isInstanceOf(Completeness.Stopped.class);
  }

  @Test
  void anArticleThatWasMarkedSaysThatTooEvenWhenThereIsNothingToMark() throws IOException {
    ArticleQuery date = QueryParser.parse("-date:1999 -zebra").query();

    assertThat(index.article("n1", QUERY, AMPLE).orElseThrow().completeness())
        .isEqualTo(Completeness.complete());
    assertThat(index.article("n1", date, AMPLE).orElseThrow().completeness())
        .isEqualTo(Completeness.complete());
  }

  @Test
  void facetsAndCountsAreCutOffWithTheirAnswer() throws IOException {
    SearchResult result =
        index.search(
            SearchRequest.of(QUERY)
                .withLimit(0)
                .withExactTotal(true)
                .withFacets(List.of(new FacetRequest(FacetField.BYLINE, 10)))
                .withLimits(NO_TIME));

    assertThat(result.isComplete()).isFalse();
    assertThat(result.totalExact()).isFalse();
  }

  @Test
  void aWiderQueryThatWasCutOffIsNoProofThatNothingIsFound() throws IOException {
    List<Integer> asked = new ArrayList<>();
    SearchRequest request =
        SearchRequest.of("zebra yak w1* w2*").withRelaxation(Relaxation.AUTO).withLimits(AMPLE);
    try (WritableIndex small = Newshound.inMemory()) {
      ships(small);
      small.commit();
      small.search(request, () -> !asked.add(1));
      int whole = asked.size();

      for (int stopAt = 1; stopAt <= whole; stopAt += Math.max(1, whole / 60)) {
        int last = stopAt;
        asked.clear();
        SearchResult result = small.search(request, () -> asked.size() >= last || !asked.add(1));

        assertThat(result.isComplete() && result.total() == 0).as("stopped at %d", last).isFalse();
      }
    }
  }

  @Test
  void aDeletionThatIsCutOffSaysThatThereMayBeMore() throws IOException {
    SearchResult found = index.search(SearchRequest.of(QUERY).withLimits(NO_TIME).withSnippets(0));

    assertThatThrownBy(() -> found.hits().complete()).isInstanceOf(SearchStoppedException.class);
  }

  @Test
  void markingAHugeArticleEndsWithItsTime() throws IOException {
    SearchLimits limits = SearchLimits.DEFAULT.withTime(Duration.ofMillis(100));
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    SearchResult result =
        index.search(SearchRequest.of("w1* w2* w3*").withSnippets(3).withLimits(limits));

    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(3));
    assertThat(result.isComplete()).isFalse();
    assertThat(index.article("huge", QUERY, limits).orElseThrow().completeness())
        .isInstanceOf(Completeness.Stopped.class);
  }

  @Test
  void completingAVeryLongTextTakesNoLongerThanAShortOne() throws IOException {
    String text = "harbor ".repeat(40_000);
    for (CompletionRequest request :
        List.of(
            CompletionRequest.words(QueryField.TEXT, text),
            CompletionRequest.words(QueryField.TEXT, text.strip().replace(' ', 'x')),
            CompletionRequest.values(FacetField.BYLINE, text))) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

      Completions completions = index.complete(request);

      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      assertThat(Duration.ofNanos(took)).isLessThan(Duration.ofSeconds(1));
      assertThat(completions.completeness())
          .isEqualTo(new Completeness.Stopped("only 8,192 characters are read to complete them"));
    }
  }

  @Test
  void aSearchThatEndsWithoutBeingToldToStopIsComplete() throws IOException {
    for (int run : IntStream.range(0, 20).toArray()) {
      SearchResult result =
          index.search(
              SearchRequest.of("harbor pilot")
                  .withLimits(SearchLimits.DEFAULT.withTime(Duration.ofNanos(run * 40_000L))));

      assertThat(!result.isComplete() || result.total() == 50).isTrue();
    }
  }
}

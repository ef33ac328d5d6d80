package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completeness;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;

/// Whatever is asked is answered, or stopped in time with its reason; nothing is thrown.
///
/// Time is that of the processor, so that a busy machine does not count; code that is not compiled
/// yet does, so the grace is wide. What no limit stopped would take minutes.
class HostileQueriesTest {
  private static final Duration BUDGET = Duration.ofMillis(100);
  private static final Duration GRACE = Duration.ofSeconds(4);
  private static final int WORDS = 20_000;

  private static WritableIndex index;

  @BeforeAll
  static void open() throws IOException {
    index = Newshound.inMemory();
    Random random = new Random(7);
    index.put(TestArticles.article("same", "a a a", "a ".repeat(30_000)));
    index.put(TestArticles.article("two", "a b", "a b ".repeat(15_000)));
    for (int i = 0; i < 20; i++) {
      String text =
          IntStream.range(0, WORDS / 10)
              .mapToObj(j -> "w" + Integer.toString(random.nextInt(WORDS), 36))
              .collect(Collectors.joining(" "));
      index.put(TestArticles.article("n" + i, "b " + i, text + ". a harbour ferry."));
    }
    index.commit();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static SearchResult search(ArticleQuery query) throws IOException {
    SearchRequest request =
        SearchRequest.of(query)
            .withFacets(List.of(new FacetRequest(FacetField.BYLINE, 3)))
            .withRelaxation(Relaxation.AUTO)
            .withLimits(SearchLimits.DEFAULT.withTime(BUDGET));
    long start = processorNanos();
    SearchResult result = index.search(request);
    Duration taken = Duration.ofNanos(processorNanos() - start);
    assertThat(taken).isLessThan(BUDGET.plus(GRACE));
    return result;
  }

  private static long processorNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String each(int count, String separator, UnaryOperator<String> one) {
    return IntStream.range(0, count)
        .mapToObj(i -> one.apply(Integer.toString(i)))
        .collect(Collectors.joining(separator));
  }

  static Stream<Arguments> typed() {
    return Stream.of(
        Arguments.of("5,000 brackets", "(".repeat(5_000)),
        Arguments.of("brackets around a word", "(".repeat(5_000) + "a" + ")".repeat(5_000)),
        Arguments.of("a million stars", "*".repeat(1_000_000)),
        Arguments.of("a thousand misspelt words", each(1_000, " ", i -> "ferrx" + i + "~2")),
        Arguments.of("a long phrase", '"' + "a ".repeat(100_000) + '"'),
        Arguments.of("a loose phrase", '"' + "a ".repeat(4_000) + "\"~1000"),
        Arguments.of("a short loose phrase", "\"a a a a a a a a b\"~1000"),
        Arguments.of("deep alternation", "(a OR ".repeat(3_000) + "b" + ")".repeat(3_000)),
        Arguments.of("stars on both sides", "*a*"),
        Arguments.of("stars near stars", "w*0* w/9 w*1*"),
        Arguments.of("many stars near each other", each(60, " w/50 ", i -> "w" + i + "*")),
        Arguments.of("stars with questions", "*a" + "?".repeat(60) + "*b"),
        Arguments.of("a long wildcard", "?a".repeat(3_000)),
        Arguments.of("a long wildcard of values", "source:*a" + "?".repeat(500)),
        Arguments.of("ids with questions", "id:*n" + "?".repeat(40) + "*"),
        Arguments.of("huge boosts", "(a^99999999999999999999999999999999999999)^9e37 b^1e-44"),
        Arguments.of("boosts in boosts", "(".repeat(40) + "a" + ")^99999999".repeat(40)),
        Arguments.of("huge slop", "\"a b\"~999999999999"),
        Arguments.of("a chain of the same", each(64, " w/1000 ", i -> "a")),
        Arguments.of("nested distances", "(((a w/9 a) w/99 (a w/9 a)) w/999 (a w/9 a)) w/p a"),
        Arguments.of("ordered nests", "((a pre/500 b) pre/900 (a pre/500 b)) NOT w/900 (b w/9 a)"),
        Arguments.of("counts", "atleast1000(a w/1000 b) atleast999(\"a b\"~900)"),
        Arguments.of("choices of all", "(" + each(9, " ", i -> "(a OR b)") + ") w/9 (a OR b)"),
        Arguments.of("case in nests", "caps(first1000(nocaps(allcaps(a w/1000 b))))"),
        Arguments.of("negations", "-".repeat(200) + "a " + "NOT ".repeat(500) + "b"),
        Arguments.of("dates far away", "date:999999999y before:999999999d since:99999-12-31"),
        Arguments.of("lengths", "length:>99999999999 length:<0 length:<=2147483647"),
        Arguments.of("half characters", "\ud800 \"\udc00 a\" \ud800* \udbff~"),
        Arguments.of("controls", "\u0000\u0001a \u0001* \u001f"),
        Arguments.of("marks", "\"“„«»”*?~^:=()[]{}<>|&!\\/-+".repeat(300)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("typed")
  void hostileQueryIsAnsweredOrStoppedWithItsReason(String name, String typed) throws IOException {
    SearchResult result = search(QueryParser.parse(typed).query());

    assertThat(result.isComplete() || !result.totalExact()).isTrue();
    index.unmatched(List.of(QueryParser.parse(typed).query()), BUDGET);
    index.article("same", QueryParser.parse(typed).query());
  }

  private static ArticleQuery deepest(ArticleQuery inner, UnaryOperator<ArticleQuery> around) {
    ArticleQuery query = inner;
    while (query.depth() < ArticleQuery.MAX_DEPTH) {
      query = around.apply(query);
    }
    return query;
  }

  static Stream<Arguments> built() {
    ArticleQuery a = new Word("a");
    return Stream.of(
        Arguments.of("negations", deepest(a, Not::new)),
        Arguments.of("boosts", deepest(a, query -> new Boosted(query, 1e30f))),
        Arguments.of("words", new Or(Collections.nCopies(20_000, a))),
        Arguments.of("a phrase", new Phrase("a b ".repeat(50_000), 0)),
        Arguments.of("a loose phrase", new Phrase("a b ".repeat(50_000), 1_000)),
        Arguments.of("a word", new Word("x".repeat(1_000_000))),
        Arguments.of("a wildcard", new Wildcard("xy" + "*?".repeat(100_000))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("built")
  void hostileTreeIsAnsweredOrStoppedWithItsReason(String name, ArticleQuery query)
      throws IOException {
    SearchResult result = search(query);

    assertThat(result.isComplete() || !result.totalExact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void madeUpQueryIsAnsweredOrStopped(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "a",
            "b",
            "ferry",
            "w*",
            "*a*",
            "fery~2",
            "\"a b\"",
            "\"a a b\"~99",
            "(",
            "(",
            ")",
            ")",
            "OR",
            "AND",
            "NOT",
            "-",
            "w/5",
            "w/1000",
            "pre/99",
            "w/s",
            "w/p",
            "NOT w/9",
            "^9e30",
            "atleast9(",
            "first50(",
            "caps(",
            "exact(",
            "headline:",
            "lead:",
            "source:",
            "date:7d",
            "date:2019..",
            "length:>5",
            "*",
            "?b",
            "a?b*",
            "\"",
            "~",
            "…",
            "\ud83d");
    for (int i = 0; i < 150; i++) {
      List<String> parts = new ArrayList<>();
      for (int j = random.nextInt(40); j >= 0; j--) {
        parts.add(pieces.get(random.nextInt(pieces.size())));
      }
      String typed = String.join(random.nextInt(5) == 0 ? "" : " ", parts);
      try {
        search(QueryParser.parse(typed).query());
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + typed, e);
      }
    }
  }

  @Test
  void stoppedSearchSaysWhyAndIsNotExact() throws IOException {
    SearchRequest request =
        SearchRequest.of("a w/1000 a w/1000 a w/1000 b")
            .withLimits(SearchLimits.DEFAULT.withTime(Duration.ZERO));

    SearchResult result = index.search(request);

    assertThat(result.completeness())
        .isEqualTo(new Completeness.Stopped("the search took longer than 0 ms and was stopped"));
    assertThat(result.totalExact()).isFalse();
  }

  @Test
  void moreMatchesThanMemoryIsAllowedForStopTheSearch() throws IOException {
    SearchRequest request =
        SearchRequest.of("(a w/1000 a) w/1000 (a w/1000 a)")
            .withLimits(new SearchLimits(Duration.ofMinutes(1), 4_096, 1));

    assertThat(index.search(request).completeness())
        .isEqualTo(
            new Completeness.Stopped(
                "words of the query stand together in more ways than memory is allowed for"));
  }

  @Test
  void wildcardsOfAQueryStandForSoManyWordsTogether() throws IOException {
    SearchLimits few = new SearchLimits(Duration.ofMinutes(1), 10, 64);

    SearchResult result =
        index.search(SearchRequest.of("w1* w/9 w2*").withLimits(few).withSnippets(0));

    assertThat(result.isComplete()).isTrue();
    assertThat(result.notices()).hasSize(2);
    assertThat(result.notices().getFirst().message()).contains("the 10 commonest were used");
    assertThat(result.notices().getLast().message()).contains("the 0 commonest were used");
  }
}

package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.newshound.TestArticles.article;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// Takes the deepest queries the whole road on a thread whose stack is half of what is usual.
class DeepQueryTest {
  private static final int STACK_BYTES = 512 * 1_024;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final SearchLimits LIMITS = SearchLimits.DEFAULT.withTime(PATIENCE);
  private static final Distance NEAR = new Distance.Words(5);

  private static final Word A = new Word("ferry");
  private static final Word B = new Word("harbor");

  private static WritableIndex index;

  @BeforeAll
  static void open() throws Exception {
    index = Newshound.inMemory();
    for (int i = 0; i < 8; i++) {
      index.put(article("a" + i, "Ferry reaches harbor", "The ferry came to the harbor at noon."));
    }
    index.refresh();
  }

  @AfterAll
  static void close() throws Exception {
    index.close();
  }

  /// How a query gets another level, or two.
  @SuppressWarnings("ImmutableEnumChecker") // No function here has a state.
  enum Growth {
    ALTERNATING,
    NEGATED,
    NEAR_LEFT,
    NEAR_RIGHT,
    NOT_NEAR,
    BOOSTED,
    FIELDS,
    FIRST,
    CASED,
    EXACT,
    COUNTED,
    COUNTED_TWICE,
    ALL_IN_TURN;

    ArticleQuery on(ArticleQuery query) {
      return switch (this) {
        case ALTERNATING -> query instanceof And ? or(query) : and(query);
        case NEGATED -> new Not(query);
        case NEAR_LEFT -> near(query, B, false);
        case NEAR_RIGHT -> near(B, query, false);
        case NOT_NEAR -> near(query, new Word("nowhere"), true);
        case BOOSTED -> new Boosted(query, 1.01f);
        case FIELDS ->
            query instanceof Fielded ? and(query) : new Fielded(QueryField.HEADLINE, query);
        case FIRST -> new First(50, query);
        case CASED -> new Cased(Case.NOCAPS, query);
        case EXACT -> new Exact(query);
        case COUNTED -> new AtLeast(1, query);
        case COUNTED_TWICE -> new AtLeast(query instanceof Word ? 2 : 1, query);
        case ALL_IN_TURN -> inTurn(query);
      };
    }

    private static ArticleQuery inTurn(ArticleQuery query) {
      return switch (query.depth() % 6) {
        case 0 -> or(query);
        case 1 -> new Boosted(query, 1.01f);
        case 2 -> new Fielded(QueryField.BODY, query);
        case 3 -> and(query);
        case 4 -> new Not(query);
        default -> new First(50, query);
      };
    }

    ArticleQuery deepest() {
      ArticleQuery query = A;
      while (query.depth() < ArticleQuery.MAX_DEPTH) {
        query = on(query);
      }
      return query;
    }

    private static ArticleQuery and(ArticleQuery query) {
      return new And(List.of(query, B));
    }

    private static ArticleQuery or(ArticleQuery query) {
      return new Or(List.of(query, B));
    }

    private static ArticleQuery near(ArticleQuery left, ArticleQuery right, boolean negated) {
      return new Near(left, right, NEAR, false, negated);
    }
  }

  @ParameterizedTest
  @EnumSource
  void deepestQueryIsPrintedSearchedMarkedAndExplained(Growth growth) throws Exception {
    ArticleQuery query = growth.deepest();
    Scoring scoring = Scoring.WORDS.withExpansion(true).withProximity(true);
    SearchRequest request =
        SearchRequest.of(query)
            .withScoring(scoring)
            .withFilter(query)
            .withRelaxation(Relaxation.AUTO)
            .withLimits(LIMITS);

    SearchResult result = onSmallStack(() -> index.search(request));

    assertThat(result.isComplete()).isTrue();
    assertThat(onSmallStack(() -> QueryPrinter.print(query))).contains("ferry");
    assertThat(onSmallStack(() -> query.toString().length() + query.hashCode())).isNotZero();
    assertThat(onSmallStack(() -> index.article("a1", query, LIMITS)).isPresent())
        .isEqualTo(result.total() > 0);
    assertThat(onSmallStack(() -> index.explain("a1", query, scoring, LIMITS)))
        .hasValueSatisfying(
            explanation -> assertThat(explanation.reason().holds()).isEqualTo(result.total() > 0));
    assertThat(onSmallStack(() -> index.unmatched(List.of(query), PATIENCE)).isEmpty())
        .isEqualTo(result.total() > 0);
  }

  @ParameterizedTest
  @EnumSource
  void oneLevelMoreIsRefused(Growth growth) {
    ArticleQuery deepest = growth.deepest();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> growth.on(new Not(deepest)))
        .withMessageStartingWith("a query has at most 140 levels; NOT would be one more, on top of")
        .withMessageContaining(deepest.toString().substring(0, 60));
  }

  @ParameterizedTest
  @EnumSource
  void everyOperatorRefusesTheLevelTooMany(Growth growth) {
    ArticleQuery deepest = growth.deepest();

    for (UnaryOperator<ArticleQuery> operator :
        List.<UnaryOperator<ArticleQuery>>of(
            Not::new,
            Exact::new,
            query -> new Boosted(query, 2),
            query -> new First(1, query),
            query -> new AtLeast(1, query),
            query -> new Cased(Case.CAPS, query))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> operator.apply(deepest))
          .withMessageContaining("one more");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheParserMakesOfTheDeepestQueryLeavesRoom(Growth growth) {
    ArticleQuery read = QueryParser.parse(QueryPrinter.print(growth.deepest())).query();

    assertThat(read.depth()).isLessThanOrEqualTo(2 * QueryParser.MAX_DEPTH + 2);
    assertThat(2 * QueryParser.MAX_DEPTH + 2).isLessThan(ArticleQuery.MAX_DEPTH - 8);
  }

  private static <T> T onSmallStack(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "small stack", STACK_BYTES);
    thread.start();
    return task.get();
  }
}

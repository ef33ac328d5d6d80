package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Published;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Hit;
import org.newshound.search.Scoring;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;

/// Whatever counts beside the words of a query: it finds the same articles, counts the same and
/// marks the same, and what is asked for page by page is what is asked for at once.
class ScoringProps {
  private static final List<String> WORDS =
      List.of("ferry", "strike", "crew", "port", "storm", "wages", "talks", "union", "harbour");
  private static final List<String> TYPED =
      List.of(
          "%s %s",
          "%s OR %s",
          "%s -%s",
          "%s w/5 %s",
          "\"%s %s\"",
          "headline:%s %s",
          "body:(%s OR %s)",
          "%s^3 %s*",
          "%s w/s %s",
          "NOT %s -%s");
  private static final int ARTICLES = 150;
  private static final int QUERIES = 40;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void scoringChangesNothingButTheOrder(long seed) throws IOException {
    Random random = new Random(seed);
    try (WritableIndex index = index(random)) {
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest words =
            SearchRequest.of(query(random))
                .withLimit(ARTICLES)
                .withExactTotal(true)
                .withFacets(List.of(new FacetRequest(FacetField.YEAR, 10)));
        SearchRequest other = words.withScoring(scoring(random));

        SearchResult expected = index.search(words);
        SearchResult found = index.search(other);

        assertThat(marks(found)).as("seed %d, %s", seed, other).isEqualTo(marks(expected));
        assertThat(found.total()).isEqualTo(expected.total());
        assertThat(found.totalExact()).isTrue();
        assertThat(found.facets()).isEqualTo(expected.facets());
        assertThat(found.hits().complete())
            .extracting(Hit::score)
            .isSortedAccordingTo((a, b) -> Double.compare(b, a));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void pagesAreTheAnswerInParts(long seed) throws IOException {
    Random random = new Random(seed);
    try (WritableIndex index = index(random)) {
      for (int i = 0; i < QUERIES; i++) {
        SearchRequest whole =
            SearchRequest.of(query(random))
                .withLimit(ARTICLES)
                .withSnippets(0)
                .withScoring(scoring(random));
        List<String> paged = new ArrayList<>();
        SearchResult page = index.search(whole.withLimit(7));
        while (!page.hits().isEmpty()) {
          page.hits().complete().forEach(hit -> paged.add(hit.id()));
          if (page.next() == null) {
            break;
          }
          page = index.search(whole.withLimit(7).withAfter(page.next()));
        }

        assertThat(paged)
            .as("seed %d, %s", seed, whole)
            .isEqualTo(index.search(whole).hits().complete().stream().map(Hit::id).toList());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void explanationsCarryTheScoresOfHits(long seed) throws IOException {
    Random random = new Random(seed);
    try (WritableIndex index = index(random)) {
      for (int i = 0; i < QUERIES; i++) {
        ArticleQuery query = query(random);
        Scoring scoring = scoring(random);
        for (Hit hit :
            index.search(SearchRequest.of(query).withScoring(scoring)).hits().complete()) {
          assertThat(index.explain(hit.id(), query, scoring).orElseThrow().score())
              .as("seed %d, %s, %s", seed, query, scoring)
              .isCloseTo(hit.score(), Percentage.withPercentage(0.01));
        }
      }
    }
  }

  private static Map<String, Set<String>> marks(SearchResult result) {
    return result.hits().complete().stream()
        .collect(
            Collectors.toMap(
                Hit::id,
                hit ->
                    hit.snippets().stream()
                        .map(Snippet::toString)
                        .collect(Collectors.toCollection(TreeSet::new)),
                (first, second) -> first,
                TreeMap::new));
  }

  private static Scoring scoring(Random random) {
    return new Scoring(
        random.nextInt(3) > 0,
        random.nextInt(3) > 0,
        random.nextInt(3) == 0 ? null : Duration.ofHours(1 + random.nextInt(20_000)));
  }

  private static ArticleQuery query(Random random) {
    if (random.nextInt(3) == 0) {
      return QueryParser.words(text(random, 1 + random.nextInt(5))).query();
    }
    String typed = TYPED.get(random.nextInt(TYPED.size())).formatted(word(random), word(random));
    return QueryParser.parse(typed).query();
  }

  private static WritableIndex index(Random random) throws IOException {
    WritableIndex index = Newshound.inMemory();
    for (int i = 0; i < ARTICLES; i++) {
      ArticleBuilder builder =
          TestArticles.builder(
              "id" + i, text(random, 1 + random.nextInt(4)), text(random, 1 + random.nextInt(60)));
      if (random.nextInt(5) > 0) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
        builder.published(Published.of(day, day.toString(), Published.Kind.PUBLISHED));
      }
      index.put(builder.build());
      if (random.nextInt(40) == 0) {
        index.refresh();
      }
    }
    index.refresh();
    return index;
  }

  private static String text(Random random, int words) {
    return random
        .ints(words, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}

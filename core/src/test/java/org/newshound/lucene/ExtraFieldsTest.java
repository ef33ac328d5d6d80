package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.ExtraValue.Decimal;
import org.newshound.article.Status;
import org.newshound.index.ArticleIndex;
import org.newshound.index.PutOutcome;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Comparison;
import org.newshound.query.ExtraMatch;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.FacetRequest;
import org.newshound.search.facet.Narrowing;

class ExtraFieldsTest {
  private static final long BEYOND_DOUBLES = 1L << 53;

  @TempDir private Path temp;

  private static Article gulls(String id, String tenant, long priority) {
    return TestArticles.builder(id, "Gulls leave the quay", "Gulls left in March.")
        .extra("tenant", tenant)
        .extra("priority", priority)
        .build();
  }

  private static WritableIndex gulls() throws IOException {
    WritableIndex index = Newshound.inMemory();
    index.put(gulls("a", "7", 1));
    index.put(gulls("b", "7", 3));
    index.refresh();
    index.put(gulls("c", "8", 5));
    index.put(gulls("d", "Port Marlow", -2));
    index.put(TestArticles.article("e", "Gulls again", "No tenant has this story."));
    index.refresh();
    return index;
  }

  private static List<String> ids(ArticleIndex index, SearchRequest request) throws IOException {
    return index.search(request.withLimit(1_000)).hits().complete().stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extra.tenant:7|a b",
        "extra.tenant:\"Port Marlow\"|d",
        "extra.tenant:\"port marlow\"|''",
        "extra.tenant:Port|''",
        "extra.Tenant:7|''",
        "extra.tenant:(7 OR 8)|a b c",
        "extra.tenant:*|a b c d",
        "gulls -extra.tenant:*|e",
        "gulls -extra.tenant:7|c d e",
        "extra.priority:3|b",
        "extra.priority:3.0|b",
        "extra.priority:2..5|b c",
        "extra.priority:[2 TO 5]|b c",
        "extra.priority:<1|d",
        "extra.priority:<=1|a d",
        "extra.priority:>3|c",
        "extra.priority:>=3|b c",
        "extra.priority:5..2|''",
        "extra.tenant:>1|''",
        "extra.nothing:1|''",
        "quay extra.tenant:7 extra.priority:>1|b"
      })
  void extraFieldsAreFoundByExactTextsAndRangesOfNumbers(String query, String ids)
      throws IOException {
    try (WritableIndex index = gulls()) {
      assertThat(String.join(" ", ids(index, SearchRequest.of(query)))).isEqualTo(ids);
    }
  }

  @Test
  void aTenantSeesOnlyTheirOwnWhateverIsTypedAndTheScoresAreThoseOfTheWords() throws IOException {
    try (WritableIndex index = gulls()) {
      for (String typed :
          List.of("gulls", "*", "gulls OR march", "-nothing", "extra.tenant:8 OR gulls", "id:c")) {
        SearchRequest own =
            SearchRequest.of(typed)
                .withFilter(ArticleQuery.extra("tenant", "7"))
                .withFacets(List.of(new FacetRequest(new FacetName.Extra("tenant"), 9)));
        SearchResult found = index.search(own);

        assertThat(found.hits().complete()).as(typed).extracting(Hit::id).isSubsetOf("a", "b");
        assertThat(found.facets().getFirst().values())
            .as(typed)
            .extracting(Facet.Value::value)
            .isSubsetOf("7");
      }
      SearchRequest own = SearchRequest.of("gulls").withFilter(ArticleQuery.extra("tenant", "7"));
      for (Hit hit : index.search(own).hits().complete()) {
        assertThat(index.search("gulls").hits().complete())
            .anyMatch(other -> other.id().equals(hit.id()) && other.score() == hit.score());
      }
    }
  }

  @Test
  void extraFieldsAreCountedAndNarrowedTo() throws IOException {
    FacetName tenant = FacetName.of("extra.tenant").orElseThrow();
    FacetName priority = new FacetName.Extra("priority");
    try (WritableIndex index = gulls()) {
      SearchRequest counted =
          SearchRequest.of("gulls")
              .withFacets(
                  List.of(
                      new FacetRequest(tenant, 2),
                      new FacetRequest(priority, 9),
                      new FacetRequest(new FacetName.Extra("nothing"), 9)));

      assertThat(index.search(counted).facets())
          .containsExactly(
              new Facet(tenant, List.of(new Facet.Value("7", 2), new Facet.Value("8", 1)), 1),
              new Facet(
                  priority,
                  List.of(
                      new Facet.Value("-2", 1),
                      new Facet.Value("1", 1),
                      new Facet.Value("3", 1),
                      new Facet.Value("5", 1)),
                  0),
              new Facet(new FacetName.Extra("nothing"), List.of(), 0));

      SearchRequest narrowed =
          counted.withNarrowings(List.of(new Narrowing(tenant, "7"), new Narrowing(priority, "3")));
      assertThat(ids(index, narrowed)).containsExactly("b");
      assertThat(index.search(narrowed).facets().getFirst().values())
          .containsExactly(new Facet.Value("7", 1));
    }
  }

  @Test
  void namesOfWhichOneBeginsTheOtherAreCountedApart() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (String name : List.of("a", "a.b", "a-b", "ab", "A", "a0")) {
        index.put(TestArticles.builder(name, "Gulls").extra(name, "in " + name).build());
      }
      index.refresh();

      for (String name : List.of("a", "a.b", "a-b", "ab", "A", "a0")) {
        FacetRequest facet = new FacetRequest(new FacetName.Extra(name), 9);
        assertThat(index.search(SearchRequest.of("*").withFacets(List.of(facet))).facets())
            .containsExactly(
                new Facet(facet.field(), List.of(new Facet.Value("in " + name, 1)), 0));
      }
      assertThat(index.stats().extraFields()).containsExactly("A", "a", "a-b", "a.b", "a0", "ab");
    }
  }

  @Test
  void severalValuesOfANameAreEachFoundAndAnArticleCountsOnceForEach() throws IOException {
    FacetRequest licence = new FacetRequest(new FacetName.Extra("licence"), 9);
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(
          TestArticles.builder("a", "Gulls")
              .extra("licence", "print")
              .extra("licence", "web")
              .extra("n", 1)
              .extra("n", 9)
              .build());
      index.refresh();

      for (String query :
          List.of("extra.licence:print", "extra.licence:web", "extra.n:1", "extra.n:5..10")) {
        assertThat(ids(index, SearchRequest.of(query))).as(query).containsExactly("a");
      }
      assertThat(ids(index, SearchRequest.of("extra.n:2..8"))).isEmpty();
      assertThat(
              index
                  .search(SearchRequest.of("*").withFacets(List.of(licence)))
                  .facets()
                  .getFirst()
                  .values())
          .containsExactly(new Facet.Value("print", 1), new Facet.Value("web", 1));
    }
  }

  @Test
  void anArticleWithAnotherExtraFieldIsUpdatedAndAnEqualOneChangesNothing() throws IOException {
    try (WritableIndex index = Newshound.open(temp)) {
      assertThat(index.put(gulls("a", "7", 1))).isEqualTo(PutOutcome.ADDED);
      index.commit();
      assertThat(index.put(gulls("a", "7", 1))).isEqualTo(PutOutcome.UNCHANGED);
      assertThat(index.put(gulls("a", "8", 1))).isEqualTo(PutOutcome.UPDATED);
      assertThat(index.put(TestArticles.article("b", "Terns"))).isEqualTo(PutOutcome.ADDED);
      index.commit();
    }
    try (ArticleIndex index = Newshound.openReadOnly(temp)) {
      assertThat(index.article("a")).contains(gulls("a", "8", 1));
      assertThat(index.article("b").orElseThrow().extra()).isEqualTo(Map.of());
      assertThat(ids(index, SearchRequest.of("extra.tenant:7"))).isEmpty();
      assertThat(ids(index, SearchRequest.of("extra.tenant:8"))).containsExactly("a");
    }
  }

  @Test
  void anIndexWithoutExtraFieldsHasNoneToFindOrCount() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(TestArticles.article("a", "Gulls"));
      index.refresh();
      SearchRequest counted =
          SearchRequest.of("gulls")
              .withFacets(
                  List.of(
                      new FacetRequest(new FacetName.Extra("tenant"), 9),
                      new FacetRequest(FacetField.YEAR, 9)));

      assertThat(index.search(counted).facets().getFirst().values()).isEmpty();
      assertThat(ids(index, SearchRequest.of("extra.tenant:*"))).isEmpty();
      assertThat(ids(index, SearchRequest.of("extra.n:>0 OR gulls"))).containsExactly("a");
      assertThat(index.stats().extraFields()).isEmpty();
    }
  }

  @Test
  void aWithheldArticleIsNotFoundByItsExtraFields() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(gulls("a", "7", 1).toBuilder().status(Status.WITHHELD).build());
      index.refresh();

      assertThat(ids(index, SearchRequest.of("extra.tenant:7 OR extra.priority:0..2"))).isEmpty();
      assertThat(index.article("a").orElseThrow().extra()).containsKey("tenant");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void rangesFindWhatComparingEveryNumberFinds(long seed) throws IOException {
    Random random = new Random(seed);
    List<Decimal> numbers = new ArrayList<>();
    try (WritableIndex index = Newshound.inMemory()) {
      for (int i = 0; i < 300; i++) {
        Decimal number = number(random);
        numbers.add(number);
        index.put(
            TestArticles.builder("id" + i, "Gulls")
                .extra(Map.of("n", List.of(number)))
                .extra("m", i)
                .build());
        if (random.nextInt(50) == 0) {
          index.refresh();
        }
      }
      index.refresh();
      for (int i = 0; i < 200; i++) {
        Decimal first = random.nextBoolean() ? number(random) : numbers.get(random.nextInt(300));
        Decimal last = random.nextBoolean() ? number(random) : numbers.get(random.nextInt(300));
        Comparison comparison = List.of(Comparison.values()).get(random.nextInt(4));
        ExtraMatch match =
            random.nextBoolean()
                ? new ExtraMatch.Between(first, last)
                : new ExtraMatch.Compared(comparison, first);
        TreeSet<String> expected = new TreeSet<>();
        for (int each = 0; each < numbers.size(); each++) {
          if (matches(match, numbers.get(each))) {
            expected.add("id" + each);
          }
        }

        ArticleQuery query = new ArticleQuery.Extra("n", match);
        assertThat(ids(index, SearchRequest.of(query)))
            .as("seed %d, %s", seed, match)
            .containsExactlyElementsOf(expected);
        assertThat(ids(index, SearchRequest.of(query).withFilter(ArticleQuery.extra("m", i))))
            .as("seed %d, %s, one article alone", seed, match)
            .isEqualTo(expected.contains("id" + i) ? List.of("id" + i) : List.of());
        assertThat(ids(index, SearchRequest.of(ArticleQuery.extra("n", numbers.get(i).text()))))
            .as("seed %d, %s", seed, numbers.get(i))
            .contains("id" + i);
      }
    }
  }

  private static boolean matches(ExtraMatch match, Decimal number) {
    return switch (match) {
      case ExtraMatch.Any any -> true;
      case ExtraMatch.Is(String text) -> text.equals(number.text());
      case ExtraMatch.Between(Decimal first, Decimal last) ->
          first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
      case ExtraMatch.Compared(Comparison comparison, Decimal than) -> {
        int order = number.compareTo(than);
        yield switch (comparison) {
          case MORE -> order > 0;
          case AT_LEAST -> order >= 0;
          case LESS -> order < 0;
          case AT_MOST -> order <= 0;
          case EXACTLY -> order == 0;
        };
      }
    };
  }

  /// Numbers near each other, longs that no double holds, and the ends of both.
  private static Decimal number(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> Decimal.of(random.nextInt(10) - 5);
      case 1 -> Decimal.of(BEYOND_DOUBLES + random.nextInt(6));
      case 2 -> Decimal.of(Long.MAX_VALUE - random.nextInt(3));
      case 3 -> Decimal.of(Long.MIN_VALUE + random.nextInt(3));
      case 4 -> Decimal.of((random.nextInt(20) - 10) / 4.0);
      case 5 -> Decimal.of(0x1p63 * (1 + random.nextInt(3)));
      default -> Decimal.of(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300));
    };
  }
}

package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;
import org.newshound.query.Relaxation;
import org.newshound.search.Cursor;
import org.newshound.search.Hit;
import org.newshound.search.Order;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.FacetRequest;
import org.newshound.search.facet.Narrowing;

/// Counts, orders and pages agree with those made by looking at every article.
class AnswersProps {
  private static final List<String> AUTHORS = List.of("Mara Quill", "MARA QUILL", "Tom Ashdown");
  private static final List<String> PLACES = List.of("Oslo", "Bergen", "Port Marlow");
  private static final List<String> SOURCES = List.of("Harbor Courier", "Isle Gazette");
  private static final int ARTICLES = 200;
  private static final int QUERIES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void facetsAreThoseOfLookingAtEveryArticle(long seed) throws IOException {
    Random random = new Random(seed);
    List<Article> articles = articles(random);
    try (WritableIndex index = index(articles, random)) {
      for (int i = 0; i < QUERIES; i++) {
        List<Narrowing> narrowings = narrowings(random);
        for (FacetField field : FacetField.values()) {
          SearchResult result =
              index.search(
                  SearchRequest.of("ferry")
                      .withNarrowings(narrowings)
                      .withFacets(List.of(new FacetRequest(field, 1_000))));

          assertThat(counts(result.facets().getFirst()))
              .as("seed %d, %s, %s", seed, field, narrowings)
              .isEqualTo(counts(articles, narrowings, field));
          assertThat(result.total())
              .isEqualTo(articles.stream().filter(it -> matches(it, narrowings)).count());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesVisitEachArticleOnceWhileOthersAreAdded(Order order) throws IOException {
    Random random = new Random(7);
    List<Article> articles = articles(random);
    try (WritableIndex index = index(articles, random)) {
      List<String> visited = new ArrayList<>();
      SearchRequest request = SearchRequest.of("*").withOrder(order).withLimit(7).withSnippets(0);
      SearchResult page = index.search(request);
      int added = 0;
      while (!page.hits().isEmpty()) {
        page.hits().complete().forEach(hit -> visited.add(hit.id()));
        index.put(article(random, "later" + added++));
        index.refresh();
        Cursor next = page.next();
        if (next == null) {
          break;
        }
        page = index.search(request.withAfter(next));
      }

      visited.removeIf(id -> id.startsWith("later"));
      assertThat(visited).doesNotHaveDuplicates().hasSize(ARTICLES);
    }
  }

  @Test
  void newestFirstIsByDateAloneAndUndatedOnesComeLast() throws IOException {
    Random random = new Random(3);
    List<Article> articles = articles(random);
    try (WritableIndex index = index(articles, random)) {
      Map<String, LocalDate> days = new HashMap<>();
      articles.forEach(it -> days.put(it.id(), it.sortDay().orElse(LocalDate.MIN)));

      for (Order order : List.of(Order.NEWEST, Order.OLDEST)) {
        List<LocalDate> found =
            index
                .search(SearchRequest.of("ferry").withOrder(order).withLimit(ARTICLES))
                .hits()
                .complete()
                .stream()
                .map(Hit::id)
                .map(days::get)
                .toList();
        List<LocalDate> dated = found.stream().filter(day -> !day.equals(LocalDate.MIN)).toList();
        Comparator<LocalDate> expected = Comparator.naturalOrder();
        assertThat(dated)
            .isSortedAccordingTo(order == Order.OLDEST ? expected : expected.reversed());
        assertThat(found.subList(0, dated.size())).isEqualTo(dated);
      }
    }
  }

  @Test
  void articlesThatScoreAlikeAreNewestFirst() throws IOException {
    Random random = new Random(5);
    try (WritableIndex index = index(articles(random), random)) {
      SearchRequest all = SearchRequest.of("*").withLimit(ARTICLES);

      assertThat(ids(index.search(all)))
          .hasSize(ARTICLES)
          .isEqualTo(ids(index.search(all.withOrder(Order.NEWEST))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "ferry", "oslo OR quill", "headline:fer* AND place:bergen"})
  void pagesOfTheBestAreThePartsOfOneRanking(String query) throws IOException {
    Random random = new Random(9);
    try (WritableIndex index = index(articles(random), random)) {
      SearchRequest request = SearchRequest.of(query).withSnippets(0);
      List<String> paged = new ArrayList<>();
      SearchResult page = index.search(request.withLimit(7));
      paged.addAll(ids(page));
      for (Cursor next = page.next(); next != null; next = page.next()) {
        page = index.search(request.withLimit(7).withAfter(next));
        paged.addAll(ids(page));
      }

      SearchResult whole = index.search(request.withLimit(ARTICLES));
      assertThat(whole.hits().complete())
          .isSortedAccordingTo(Comparator.comparingDouble(Hit::score).reversed());
      assertThat(paged).isEqualTo(ids(whole)).hasSize((int) whole.total());
    }
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().complete().stream().map(Hit::id).toList();
  }

  @Test
  void aTotalIsExactOnRequestAndALowerBoundElse() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (int i = 0; i < 3_000; i++) {
        index.put(TestArticles.article("id" + i, "Ferry", "The ferry ran."));
      }
      index.commit();

      SearchResult bounded = index.search(SearchRequest.of("ferry"));
      assertThat(bounded.total()).isBetween(1_000L, 3_000L);
      SearchResult exact = index.search(SearchRequest.of("ferry").withExactTotal(true));
      assertThat(exact.total()).isEqualTo(3_000);
      assertThat(exact.totalExact()).isTrue();
    }
  }

  @Test
  void whatIsNotCountedIsNoLessAndTheFirstPageIsTheSame() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (int i = 0; i < 3_000; i++) {
        String text = i % 2 == 0 ? "The ferry ran." : "A train and a ferry, late again.";
        index.put(TestArticles.article("id" + i, i % 7 == 0 ? "Ferry" : "Late", text));
        if (i == 1_700) {
          index.commit();
        }
      }
      index.commit();
      sameFirstPages(index, 3_000);

      for (int i = 0; i < 1_500; i++) {
        index.delete("id" + i);
      }
      index.commit();
      sameFirstPages(index, 1_500);
    }
  }

  private static void sameFirstPages(ArticleIndex index, long total) throws IOException {
    for (String query : List.of("ferry", "body:ferry", "ferry OR train", "train OR zebra")) {
      for (Order order : Order.values()) {
        SearchRequest request = SearchRequest.of(query).withOrder(order);
        SearchResult bounded = index.search(request);
        SearchResult exact = index.search(request.withExactTotal(true));

        assertThat(bounded.hits().complete()).as(query + order).isEqualTo(exact.hits().complete());
        long all = query.startsWith("train") ? total / 2 : total;
        assertThat(exact.total()).as(query).isEqualTo(all);
        assertThat(bounded.total()).as(query).isBetween(Math.min(all, 1_000), all);
        assertThat(bounded.totalExact() && bounded.total() < all).as(query).isFalse();
      }
    }
  }

  @Test
  void aQueryThatFindsNothingIsRelaxedWhenThatIsWanted() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(TestArticles.article("a", "Ferry strike", "The pilots walked out."));
      index.put(TestArticles.article("b", "Ferry sinks", "The harbor is closed."));
      index.commit();
      SearchRequest request = SearchRequest.of("ferry strike harbor");

      assertThat(index.search(request).hits().complete()).isEmpty();
      SearchResult relaxed = index.search(request.withRelaxation(Relaxation.AUTO));
      assertThat(relaxed.hits().complete()).extracting(Hit::id).containsExactlyInAnyOrder("a", "b");
      assertThat(relaxed.relaxed()).isNotNull();
    }
  }

  @Test
  void aTruncatedWildcardAndALowerCaseCountryAreNoticed() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (int i = 0; i < 1_100; i++) {
        index.put(TestArticles.article("id" + i, "Zz" + i + "x strike", "They met us."));
      }
      index.commit();

      assertThat(index.search(SearchRequest.of("zz* w/2 strike")).notices())
          .extracting("code")
          .containsExactly("wildcard-truncated");
      assertThat(index.search(SearchRequest.of("us")).notices())
          .extracting("code")
          .containsExactly("word-or-country");
    }
  }

  private static List<Article> articles(Random random) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(random, "id" + i));
    }
    return articles;
  }

  private static WritableIndex index(List<Article> articles, Random random) throws IOException {
    WritableIndex index = Newshound.inMemory();
    for (Article article : articles) {
      index.put(article);
      if (random.nextInt(50) == 0) {
        index.refresh();
      }
    }
    index.refresh();
    return index;
  }

  private static Article article(Random random, String id) {
    ArticleBuilder builder = TestArticles.builder(id, "Ferry news", "The ferry ran.");
    if (random.nextInt(4) > 0) {
      String name = one(AUTHORS, random);
      builder.byline(new Byline("By " + name, List.of(Author.of(name)), null, null, null));
    }
    if (random.nextInt(4) > 0) {
      String place = one(PLACES, random);
      builder.dateline(new Dateline(place, List.of(Place.of(place)), null, null, null));
    }
    if (random.nextInt(4) > 0) {
      builder.source(new Source(one(SOURCES, random), 1));
    }
    if (random.nextInt(8) > 0) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(500));
      builder.published(Published.of(day, day.toString(), Published.Kind.PUBLISHED));
    }
    return builder.keywords(List.of(one(PLACES, random))).language("en-GB").build();
  }

  private static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<Narrowing> narrowings(Random random) {
    List<Narrowing> narrowings = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      narrowings.add(
          switch (random.nextInt(5)) {
            case 0 -> new Narrowing(FacetField.BYLINE, "mara quill");
            case 1 -> new Narrowing(FacetField.PLACE, one(PLACES, random));
            case 2 -> new Narrowing(FacetField.SOURCE, one(SOURCES, random));
            case 3 -> new Narrowing(FacetField.YEAR, "2024");
            default -> new Narrowing(FacetField.MONTH, "2024-0" + (1 + random.nextInt(9)));
          });
    }
    return narrowings;
  }

  private static Map<String, Long> counts(Facet facet) {
    Map<String, Long> counts = new TreeMap<>();
    facet
        .values()
        .forEach(value -> counts.put(value.value().toLowerCase(Locale.ROOT), value.count()));
    return counts;
  }

  private static Map<String, Long> counts(
      List<Article> articles, List<Narrowing> narrowings, FacetField field) {
    Map<String, Long> counts = new TreeMap<>();
    List<Narrowing> others = narrowings.stream().filter(it -> !it.field().equals(field)).toList();
    for (Article article : articles) {
      if (matches(article, others)) {
        values(article, field).forEach(value -> counts.merge(value, 1L, Long::sum));
      }
    }
    return counts;
  }

  private static boolean matches(Article article, List<Narrowing> narrowings) {
    Set<FacetName> fields = new HashSet<>();
    narrowings.forEach(each -> fields.add(each.field()));
    Predicate<FacetName> matches =
        field ->
            narrowings.stream()
                .filter(each -> each.field().equals(field))
                .anyMatch(
                    each -> values(article, field).contains(each.value().toLowerCase(Locale.ROOT)));
    return fields.stream().allMatch(matches);
  }

  private static Set<String> values(Article article, FacetName name) {
    FacetField field = (FacetField) name;
    Set<String> values = new HashSet<>();
    Function<String, String> fold = value -> value.toLowerCase(Locale.ROOT);
    Byline byline = article.byline();
    Dateline dateline = article.dateline();
    Source source = article.source();
    Stream<String> day = article.sortDay().map(LocalDate::toString).stream();
    switch (field) {
      case BYLINE -> {
        if (byline != null) {
          byline.authors().forEach(author -> values.add(fold.apply(author.name())));
        }
      }
      case PLACE -> {
        if (dateline != null) {
          dateline.places().forEach(place -> values.add(fold.apply(place.name())));
        }
      }
      case SOURCE -> {
        if (source != null) {
          values.add(fold.apply(source.value()));
        }
      }
      case KEYWORD -> article.keywords().forEach(keyword -> values.add(fold.apply(keyword)));
      case LANGUAGE -> values.add("en");
      case SECTION -> {}
      case YEAR -> day.forEach(it -> values.add(it.substring(0, 4)));
      case MONTH -> day.forEach(it -> values.add(it.substring(0, 7)));
      case DAY -> day.forEach(values::add);
    }
    return values;
  }
}

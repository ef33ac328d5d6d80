package org.newshound.shell.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.index.IndexStats;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.search.Completeness;
import org.newshound.search.Completion;
import org.newshound.search.Hit;
import org.newshound.search.HitList;
import org.newshound.search.Order;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.search.Suggestions;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.shell.Golden;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.StyledLine;

class ScreensTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Published PUBLISHED =
      Published.of(
          LocalDateTime.of(2025, 4, 5, 2, 0),
          ZoneOffset.ofHours(10),
          Published.Precision.MINUTE,
          "05 Apr 2025, 02:00 GMT+10",
          Published.Kind.PUBLISHED);

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 80, 200})
  void aPageOfHits(int width) throws IOException {
    ScreenFormat format = new ScreenFormat(width, false);
    SearchResult result = answer(1312, List.of(full(), bare(), wide()), Duration.ofMillis(3), null);
    List<StyledLine> lines = ResultsScreen.lines(result, Order.RELEVANCE, "", format);

    assertThat(lines).allMatch(line -> line.width() <= width);
    Golden.assertScreen(
        "hits-" + width, text(lines) + ResultsScreen.foot(11, true, format).text() + '\n');
  }

  private static SearchResult answer(
      long total, List<Hit> hits, Duration took, @Nullable String incomplete) {
    return new SearchResult(
        total,
        true,
        new HitList(
            hits,
            incomplete == null ? Completeness.complete() : new Completeness.Stopped(incomplete)),
        took,
        List.of(),
        List.of(),
        null,
        null,
        Suggestions.NONE);
  }

  @Test
  void aTotalThatIsNotExactHasAPlus() {
    SearchResult result =
        new SearchResult(
            1000,
            false,
            new HitList(List.of(bare()), Completeness.complete()),
            Duration.ZERO,
            List.of(),
            List.of(),
            null,
            null,
            Suggestions.NONE);

    assertThat(text(ResultsScreen.lines(result, Order.NEWEST, "", new ScreenFormat(80, false))))
        .startsWith("1,000+ articles (0 ms) · newest first · 10\n");
  }

  @Test
  void aFacetShowsCountsAndBars() {
    Facet facet =
        new Facet(
            FacetField.PLACE,
            List.of(new Facet.Value("Oslo", 1200), new Facet.Value("Bergen", 60)),
            3);

    assertThat(text(FacetScreen.lines(facet, new ScreenFormat(80, false))))
        .isEqualTo(
            """
            place
                1,200  Oslo    ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇
                   60  Bergen  ▇
              and 3 more
            """);
  }

  @Test
  void anIncompletePage() {
    SearchResult result = answer(7, List.of(bare()), Duration.ofSeconds(12), "time is up");

    assertThat(text(ResultsScreen.lines(result, Order.RELEVANCE, "", new ScreenFormat(80, false))))
        .startsWith("7 articles (12.0 s) · best first · 10 · incomplete\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 80, 200})
  void anArticle(int width) throws IOException {
    List<StyledLine> lines =
        ArticleScreen.lines(article(), "1 of 312", NOW, new ScreenFormat(width, false));

    assertThat(lines).allMatch(line -> line.width() <= Math.min(width, 88));
    Golden.assertScreen("article-" + width, text(lines));
  }

  @Test
  void nothingFound() throws IOException {
    Suggestions misspelt =
        new Suggestions(
            List.of(condition("ferry", 3, 0), condition("nigth", 0, 3)),
            List.of(
                new Suggestions.Respelling(
                    QueryField.TEXT, "nigth", List.of(new Completion("night", 1204)))),
            null);
    Suggestions never =
        new Suggestions(
            List.of(condition("ferry", 3, 1204), condition("otter", 1204, 3)), List.of(), null);
    ScreenFormat format = new ScreenFormat(60, false);

    Golden.assertScreen(
        "nothing",
        text(NoHitsScreen.lines("(ferry AND nigth)", misspelt, Map.of(), format))
            + text(
                NoHitsScreen.lines(
                    "(ferry AND otter)", never, Map.of("the filter 2019", 7L), format))
            + text(NoHitsScreen.lines("japn", Suggestions.NONE, Map.of(), format)));
  }

  private static Suggestions.Condition condition(String word, long articles, long without) {
    return new Suggestions.Condition(new ArticleQuery.Word(word), articles, without);
  }

  @Test
  void figures() throws IOException {
    IndexStats stats = new IndexStats(50_000, 12, 340, List.of(), 26_104, 101_345_678, 1, "10.5.1");

    Golden.assertScreen("stats", text(StatsScreen.lines(stats, "/data/.newshound")));
  }

  private static Hit full() {
    String passage =
        "The harbor ferry left its berth on Sunday for the first time since the storm, its captain"
            + " waving to a crowd that had brought a brass band, three dogs and a cake in the shape"
            + " of the harbor master's hat.";
    return hit(
        9,
        "Harbor ferry runs again after storm",
        "Ada Brink",
        "Port Marlow, Maine",
        PUBLISHED,
        passage,
        "ferry");
  }

  private static Hit bare() {
    return new Hit(10, 2.5, "b", "A brief", null, null, null, null, null, List.of());
  }

  private static Hit wide() {
    return hit(
        11,
        "橋は閉鎖中 bridge 😀 closed until the repairs that nobody has paid for are done and painted",
        null,
        "東京",
        null,
        "東京の橋は修理のため閉鎖されている。".repeat(8) + " bridge",
        "bridge");
  }

  private static Hit hit(
      int rank,
      String headline,
      @Nullable String byline,
      @Nullable String dateline,
      @Nullable Published published,
      String passage,
      String word) {
    int start = passage.indexOf(word);
    Snippet snippet =
        new Snippet(
            QueryField.BODY, passage, List.of(new Snippet.Mark(start, start + word.length())));
    return new Hit(
        rank,
        9.1,
        "id" + rank,
        headline,
        byline,
        dateline,
        published,
        null,
        null,
        List.of(snippet));
  }

  private static Article article() {
    return Article.builder()
        .id("ferry")
        .kicker("SHIPPING")
        .headline("Harbor ferry runs again after storm")
        .deck("The captain waved, the band played and the cake did not survive the crossing.")
        .byline(Byline.unparsed("By Ada Brink"))
        .dateline(
            new Dateline(
                "PORT MARLOW, Maine —",
                List.of(Place.of("Port Marlow", "Maine")),
                null,
                null,
                null))
        .published(PUBLISHED)
        .source(new Source("Harbor Herald", 1))
        .url("https://herald.example/ferry")
        .status(Status.CANCELED)
        .embargoedUntil(NOW.plusSeconds(60))
        .body(
            List.of(
                Block.paragraph(
                    "The harbor ferry left its berth on Sunday for the first time since the storm,"
                        + " its captain waving to a crowd on the quay."),
                Block.subhead("What is next"),
                Block.item("A timetable, once somebody has found the printer"),
                Block.item("A second ferry"),
                Block.paragraph("The harbor master declined to comment.")))
        .captions(
            List.of(
                new Caption(
                    "The ferry leaves its berth.", null, null, "Nino Testa", List.of(), null)))
        .contributors(
            List.of(new Contributor(Contributor.Role.ADDITIONAL_REPORTING, "Lou Stern", "Boston")))
        .corrections(List.of("An earlier version misspelled the dog's name."))
        .copyright("© 2025 Harbor Herald")
        .origin(Origin.of("stories/ferry.txt", "text"))
        .build();
  }

  private static String text(List<StyledLine> lines) {
    return lines.stream().map(line -> line.text() + '\n').collect(Collectors.joining());
  }
}

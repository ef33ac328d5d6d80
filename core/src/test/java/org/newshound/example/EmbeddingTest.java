package org.newshound.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.example.EmbeddingExamples.Page;
import org.newshound.example.EmbeddingExamples.Story;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexListener;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexSnapshot;
import org.newshound.index.PutOutcome;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Cursor;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;

/// Runs the examples of core/docs/embedding.md, and what an embedder needs besides.
class EmbeddingTest {
  private static final Path PAGE = Path.of("docs", "embedding.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/newshound/example/EmbeddingExamples.java");
  private static final Pattern REGION =
      Pattern.compile("  // example: [a-z]+\n(.*?)\n  // end\n", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final List<Story> STORIES =
      List.of(
          new Story(
              "a", "Gulls <leave> the quay", "Ann Ro", LocalDate.of(2025, 3, 1), "Gulls & co."),
          new Story("b", "Gulls return", "Ann Ro", LocalDate.of(2025, 3, 2), "They came back."),
          new Story(
              "c", "No gulls today", "Bo Ek", LocalDate.of(2025, 3, 3), "The quay is empty."));

  @TempDir private Path temp;

  @Test
  void thePageShowsTheExamplesThatAreRunHere() throws IOException {
    List<String> shown =
        BLOCK.matcher(Files.readString(PAGE)).results().map(block -> block.group(1)).toList();
    List<String> examples =
        REGION
            .matcher(Files.readString(SOURCE))
            .results()
            .map(region -> region.group(1).replaceAll("(?m)^  ", "").stripTrailing() + "\n")
            .toList();

    assertThat(shown).hasSizeGreaterThan(7).containsExactlyElementsOf(examples);
  }

  @Test
  void ownStoriesAreImportedPagedAndCounted() throws IOException {
    try (WritableIndex index = imported()) {
      Page first = EmbeddingExamples.page(index, "gulls", "");
      Page second = EmbeddingExamples.page(index, "gulls", first.next());

      assertThat(first.headlines()).containsExactly("No gulls today", "Gulls return");
      assertThat(second.headlines()).containsExactly("Gulls <leave> the quay");
      assertThat(second.next()).isEmpty();
      assertThat(
              index
                  .search(
                      SearchRequest.of("gulls")
                          .withFacets(List.of(new FacetRequest(FacetField.BYLINE, 5))))
                  .facets()
                  .getFirst()
                  .values())
          .extracting("value")
          .containsExactly("Ann Ro", "Bo Ek");
    }
  }

  @Test
  void whatAnEmbedderPutsInIsFoundWithoutBeingAskedFor() throws Exception {
    try (WritableIndex index = EmbeddingExamples.openNearRealTime(temp.resolve("nrt"))) {
      index.put(EmbeddingExamples.article(STORIES.getFirst()));
      long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (index.search("gulls").total() == 0 && System.nanoTime() < deadline) {
        Thread.sleep(10);
      }

      assertThat(index.search("gulls").total()).isEqualTo(1);
    }
    assertThat(Newshound.openReadOnly(temp.resolve("nrt")).stats().articles()).isEqualTo(1);
  }

  @Test
  void aFilterNarrowsWithoutScoringAndHoldsForAdviceToo() throws IOException {
    try (WritableIndex index = imported()) {
      SearchResult march =
          EmbeddingExamples.search(
              index,
              "gulls",
              "Tide Post",
              LocalDate.of(2025, 3, 2),
              LocalDate.of(2025, 3, 3),
              ZoneId.of("UTC"));
      SearchResult all = index.search("gulls");

      assertThat(march.hits().complete()).extracting(Hit::id).containsExactlyInAnyOrder("b", "c");
      for (Hit hit : march.hits().complete()) {
        assertThat(all.hits().complete())
            .anyMatch(other -> other.id().equals(hit.id()) && other.score() == hit.score());
      }
      assertThat(
              EmbeddingExamples.search(
                      index,
                      "gulls",
                      "Other Post",
                      LocalDate.MIN.withYear(1900),
                      LocalDate.of(2100, 1, 1),
                      ZoneId.of("Asia/Tokyo"))
                  .total())
          .isZero();
    }
  }

  @Test
  void eachTenantFindsAndCountsTheirOwn() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      EmbeddingExamples.put(index, "7", 1, STORIES.get(0));
      EmbeddingExamples.put(index, "7", 9, STORIES.get(1));
      EmbeddingExamples.put(index, "8", 2, STORIES.get(2));
      index.refresh();

      SearchResult seven = EmbeddingExamples.searchUrgent(index, "7", "gulls OR extra.tenant:8");

      assertThat(seven.hits().complete()).extracting(Hit::id).containsExactly("7/a");
      assertThat(seven.facets().getFirst().values()).containsExactly(new Facet.Value("1", 1));
    }
  }

  @Test
  void aBackupIsTheCommitThatWasPinnedWhateverIsWrittenMeanwhile() throws IOException {
    Path copy = temp.resolve("copy");
    try (WritableIndex index = imported()) {
      try (IndexSnapshot snapshot = index.snapshot()) {
        index.delete("a");
        index.commit();
        snapshot.copyTo(copy);
        assertThatThrownBy(() -> snapshot.copyTo(copy))
            .isInstanceOf(DirectoryNotEmptyException.class);
      }
      EmbeddingExamples.backUp(index, temp.resolve("later"));
    }

    try (ArticleIndex restored = Newshound.open(copy);
        ArticleIndex later = EmbeddingExamples.openReplica(temp.resolve("later"))) {
      assertThat(restored.search("gulls").total()).isEqualTo(3);
      assertThat(later.search("gulls").total()).isEqualTo(2);
    }
  }

  @Test
  void hitsBecomeHtmlInWhichTextIsEscaped() throws IOException {
    try (WritableIndex index = imported()) {
      Hit hit = index.search("gulls quay co").hits().complete().getFirst();

      assertThat(EmbeddingExamples.html(hit))
          .isEqualTo(
              "<h2><b class=\"hit\">Gulls</b> &lt;leave&gt; the <b class=\"hit\">quay</b></h2>"
                  + "<p><mark>Gulls</mark> &amp; <mark>co</mark>.</p>");
      assertThatThrownBy(() -> Snippet.html("ab", List.of(new Snippet.Mark(1, 3)), "<b>", "</b>"))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void wordsAreSuggestedAndQueriesMadeByPrograms() throws IOException {
    try (WritableIndex index = imported()) {
      assertThat(EmbeddingExamples.suggestions(index, "gul")).contains("gulls");
      assertThat(index.search(SearchRequest.of(EmbeddingExamples.about("Ann Ro"))).total())
          .isEqualTo(2);
    }
  }

  @Test
  void queriesOfAnyNumberOfOperands() {
    ArticleQuery one = new ArticleQuery.Word("gull");

    assertThat(ArticleQuery.and(List.of())).isEqualTo(new ArticleQuery.Everything());
    assertThat(ArticleQuery.or(List.of())).isEqualTo(new ArticleQuery.Nothing());
    assertThat(ArticleQuery.and(List.of(one))).isEqualTo(one);
    assertThat(QueryPrinter.print(ArticleQuery.or(List.of(one, new ArticleQuery.Word("tern")))))
        .isEqualTo("(gull OR tern)");
  }

  @Test
  void typedTextIsTakenForPlainWords() {
    String text = "NOT \"gulls\" headline:x -y (OR) w/5 tern* \\";

    assertThat(QueryParser.parse(QueryParser.escape(text)).diagnostics()).isEmpty();
    assertThat(QueryParser.parse(QueryParser.escape("-y OR tern*")).query())
        .isEqualTo(
            ArticleQuery.and(
                List.of(
                    new ArticleQuery.Word("-y"),
                    new ArticleQuery.Word("OR"),
                    new ArticleQuery.Word("tern*"))));
    assertThat(QueryParser.allWords("the gulls of OR").canonicalText()).isEqualTo("gulls");
    assertThat(QueryParser.allWords("gulls and terns").canonicalText())
        .isEqualTo("(gulls AND terns)");
  }

  @Test
  void cursorsAreReadBackFromTheirText() {
    for (Cursor cursor :
        List.of(
            new Cursor.ByScore(1.5f, Long.MIN_VALUE, -7),
            new Cursor.ByDate(1_700_000_000_000L, Long.MAX_VALUE))) {
      assertThat(Cursor.of(cursor.text())).isEqualTo(cursor);
      assertThat(cursor.text()).matches("[a-z0-9.-]+");
    }
    for (String bad : List.of("", "s", "s.1.2", "d.x y.1", "q.1.2.3")) {
      assertThatThrownBy(() -> Cursor.of(bad)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void severalArticlesSayWhatEachDid() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      Article article = EmbeddingExamples.article(STORIES.getFirst());

      assertThat(index.put(List.of(article, article)))
          .containsExactly(PutOutcome.ADDED, PutOutcome.UNCHANGED);
    }
  }

  @Test
  void aListenerHearsOfCommitsAndSlowSearches() throws IOException {
    List<String> heard = new ArrayList<>();
    IndexListener listener =
        new IndexListener() {
          @Override
          public Duration slow() {
            return Duration.ZERO;
          }

          @Override
          public void slowSearch(SearchRequest request, SearchResult result) {
            heard.add("slow " + result.total());
          }

          @Override
          public void committed(Duration took) {
            heard.add("commit");
          }
        };
    try (WritableIndex index = Newshound.inMemory(IndexOptions.DEFAULT.withListener(listener))) {
      index.put(EmbeddingExamples.article(STORIES.getFirst()));
      index.commit();
      index.search("gulls");
    }

    assertThat(heard).containsExactly("commit", "slow 1");
  }

  @Test
  void closingCommitsOnlyWhenTheIndexWasOpenedSo() throws IOException {
    Article article = EmbeddingExamples.article(STORIES.getFirst());
    for (boolean commits : List.of(false, true)) {
      Path folder = temp.resolve("commits-" + commits);
      try (WritableIndex index =
          Newshound.open(folder, IndexOptions.DEFAULT.withCommitOnClose(commits))) {
        index.put(article);
      }
      try (ArticleIndex index = Newshound.openReadOnly(folder)) {
        assertThat(index.article(article.id()).isPresent()).isEqualTo(commits);
      }
    }
  }

  @Test
  void aBackupIsRestoredByCopyingItToWhereTheIndexWas() throws IOException {
    Path copy = temp.resolve("kept");
    Path place = temp.resolve("index");
    try (WritableIndex index = imported()) {
      EmbeddingExamples.backUp(index, copy);
      index.delete("a");
      index.delete("b");
      index.commit();
    }
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(copy)) {
      for (Path file : files.toList()) {
        Files.copy(file, place.resolve(file.getFileName()));
      }
    }

    try (WritableIndex restored = Newshound.open(place)) {
      assertThat(restored.search("gulls").total()).isEqualTo(3);
      assertThat(restored.put(EmbeddingExamples.article(STORIES.getFirst())))
          .isEqualTo(PutOutcome.UNCHANGED);
    }
  }

  @Test
  void theClockIsTheEmbeddersOwn() throws IOException {
    Instant[] now = {Instant.parse("2025-01-01T00:00:00Z")};
    try (WritableIndex index = Newshound.inMemory(IndexOptions.DEFAULT.withClock(() -> now[0]))) {
      index.put(
          Article.builder()
              .id("e")
              .embargoedUntil(Instant.parse("2025-01-02T00:00:00Z"))
              .body(List.of(Block.paragraph("A gull.")))
              .build());
      index.refresh();
      assertThat(index.search("gull").total()).isZero();

      now[0] = Instant.parse("2025-01-03T00:00:00Z");
      assertThat(index.search("gull").total()).isEqualTo(1);
    }
  }

  @Test
  void linesThatWereNotUnderstoodAreCountedAsPrinted() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(
          Article.builder()
              .id("u")
              .byline(Byline.unparsed("The gull desk"))
              .dateline(Dateline.unparsed("AT SEA"))
              .body(List.of(Block.paragraph("A gull.")))
              .build());
      index.refresh();
      SearchRequest gulls =
          SearchRequest.of("gull")
              .withFacets(
                  List.of(
                      new FacetRequest(FacetField.BYLINE, 5),
                      new FacetRequest(FacetField.PLACE, 5)));

      assertThat(index.search(gulls).facets())
          .flatExtracting("values")
          .extracting("value")
          .containsExactly("The gull desk", "AT SEA");
    }
  }

  private WritableIndex imported() throws IOException {
    Path folder = temp.resolve("index");
    EmbeddingExamples.importAll(STORIES, folder);
    return Newshound.open(folder);
  }
}

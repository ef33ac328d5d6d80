package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newshound.TestArticles.article;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;
import org.newshound.article.Provenance;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexHealth;
import org.newshound.index.IndexOptions;
import org.newshound.index.PutOutcome;
import org.newshound.index.PutResult;
import org.newshound.index.WritableIndex;
import org.newshound.index.files.FileContent;
import org.newshound.index.files.FilePart;
import org.newshound.index.files.FileParts;
import org.newshound.index.files.FileState;
import org.newshound.read.ReadOutcome;
import org.newshound.search.Hit;

class LuceneIndexTest {
  private static final Article FERRY = article("ferry", "Ferry runs again", "The ferry sails.");

  @TempDir private Path folder;

  static List<String> ids(ArticleIndex index, String query) throws IOException {
    return index.search(query).hits().complete().stream().map(Hit::id).toList();
  }

  @Test
  void committedArticleIsThereAfterReopening() throws IOException {
    try (WritableIndex index = Newshound.open(folder)) {
      assertThat(index.put(FERRY)).isEqualTo(PutOutcome.ADDED);
      index.commit();
    }

    try (WritableIndex index = Newshound.open(folder)) {
      assertThat(index.article("ferry")).contains(FERRY);
      assertThat(ids(index, "ferry")).containsExactly("ferry");
    }
  }

  @Test
  void closingCommitsNothing() throws IOException {
    try (WritableIndex index = Newshound.open(folder)) {
      index.put(FERRY);
      index.refresh();
      assertThat(ids(index, "ferry")).containsExactly("ferry");
    }

    try (WritableIndex index = Newshound.open(folder)) {
      assertThat(index.article("ferry")).isEmpty();
      assertThat(ids(index, "ferry")).isEmpty();
    }
  }

  @Test
  void searchesSeeChangesAfterRefreshOnly() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(FERRY);
      assertThat(ids(index, "ferry")).isEmpty();

      index.refresh();

      assertThat(ids(index, "ferry")).containsExactly("ferry");
    }
  }

  @Test
  void putReadsItsOwnUncommittedWrites() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      Article newer = FERRY.toBuilder().version("10").build();

      assertThat(index.put(newer)).isEqualTo(PutOutcome.ADDED);
      assertThat(index.put(newer)).isEqualTo(PutOutcome.UNCHANGED);
      assertThat(index.put(FERRY.toBuilder().version("9").build())).isEqualTo(PutOutcome.OLDER);
      assertThat(index.put(FERRY.toBuilder().version("11").build())).isEqualTo(PutOutcome.UPDATED);
      assertThat(index.article("ferry").orElseThrow().version()).isEqualTo("11");
      assertThat(index.delete("ferry")).isTrue();
      assertThat(index.delete("ferry")).isFalse();
      assertThat(index.put(FERRY)).isEqualTo(PutOutcome.ADDED);
    }
  }

  @Test
  void whatAReaderNotedOfAnArticleDoesNotMakeItAnother() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(FERRY);

      Article elsewhere =
          FERRY.toBuilder()
              .origin(Origin.of("copy.txt", "text"))
              .provenance(Map.of(ArticlePart.HEADLINE, new Provenance(1, 0, 5, "first-block", 0.9)))
              .build();

      assertThat(index.put(elsewhere)).isEqualTo(PutOutcome.UNCHANGED);
    }
  }

  @Test
  void smallBufferForgetsNothing() throws IOException {
    try (WritableIndex index = LuceneIndex.inMemory(new IndexOptions(1, "en"))) {
      for (int i = 0; i < 1_000; i++) {
        index.put(article("a" + i, "Story " + i, "Words of story " + i + "."));
      }
      for (int i = 0; i < 1_000; i++) {
        assertThat(index.put(article("a" + i, "Story " + i, "Words of story " + i + ".")))
            .isEqualTo(PutOutcome.UNCHANGED);
      }
      index.commit();

      assertThat(index.stats().articles()).isEqualTo(1_000);
    }
  }

  @Test
  void replacedArticleIsFoundByItsNewWordsAlone() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(FERRY);
      index.commit();
      index.put(article("ferry", "Tram runs again"));
      index.commit();

      assertThat(ids(index, "ferry")).isEmpty();
      assertThat(ids(index, "tram")).containsExactly("ferry");
      assertThat(index.stats().articles()).isEqualTo(1);
    }
  }

  @Test
  void allArticlesComeInOrderOfId() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (String id : List.of("b", "c", "a")) {
        index.put(article(id, "Story"));
        index.commit();
      }
      List<String> ids = new ArrayList<>();

      index.forEach(false, article -> ids.add(article.id()));

      assertThat(ids).containsExactly("a", "b", "c");
    }
  }

  @Test
  void fileStatesAreKeptAndFoundByArticle() throws IOException {
    FileState one = state("one.txt", 3, 4);
    FileState two = state("two.txt", 0, 1);

    try (WritableIndex index = Newshound.open(folder)) {
      index.files().putFile(two);
      index.files().putFile(one);
      index.files().putPart(new FilePart("one.txt", 3, List.of("a", "b")));
      index.files().putPart(new FilePart("two.txt", 0, List.of("b")));
      assertThat(index.files().all()).containsExactly(one, two);
      assertThat(index.files().filesOf("b")).containsExactly("one.txt", "two.txt");
      index.commit();
      index.files().putPart(new FilePart("two.txt", 0, List.of("c")));
      assertThat(index.files().filesOf("b")).containsExactly("one.txt");
      index.files().removeFile("one.txt");
      assertThat(index.files().file("one.txt")).isEmpty();
      assertThat(index.files().part("one.txt", 3)).isEmpty();
      assertThat(index.files().filesOf("b")).isEmpty();
    }

    try (ArticleIndex index = Newshound.openReadOnly(folder)) {
      assertThat(index.files().file("one.txt")).contains(one);
      assertThat(index.files().all()).containsExactly(one, two);
      assertThat(index.files().part("one.txt", 3).orElseThrow().ids()).containsExactly("a", "b");
      assertThat(index.files().filesOf("b")).containsExactly("one.txt", "two.txt");
      assertThat(index.stats().files()).isEqualTo(2);
      assertThat(index.stats().articles()).isZero();
    }
  }

  private static FileState state(String path, long part, long next) {
    return new FileState(
        path,
        12,
        Instant.parse("2025-04-05T02:00:00.123456789Z"),
        "ab12",
        new FileContent(
            5,
            2,
            2,
            1,
            List.of(
                new ReadOutcome.Rejected(new Origin(path, "a!b", 17L, "jsonl"), "line 3", "{"),
                new ReadOutcome.Rejected(Origin.of(path, "jsonl"), "line 2: no id"),
                new ReadOutcome.Skipped(Origin.of(path, "jsonl"), "a picture"))),
        new FileParts(part, part, next),
        "no permission to read it");
  }

  @Test
  void statsCountWhatIsThere() throws IOException {
    try (WritableIndex index = Newshound.open(folder)) {
      index.put(FERRY);
      index.put(
          TestArticles.builder("dated", "Dated")
              .receivedAt(Instant.parse("2025-04-05T02:00:00Z"))
              .build());
      index.commit();

      assertThat(index.stats().articles()).isEqualTo(2);
      assertThat(index.stats().undated()).isEqualTo(1);
      assertThat(index.stats().hidden()).isZero();
      assertThat(index.stats().bytes()).isPositive();
      assertThat(index.stats().luceneVersion()).startsWith("10.");
    }
  }

  @Test
  void expertBorrowsASearcher() throws IOException {
    try (LuceneIndex.Writable index = LuceneIndex.inMemory(IndexOptions.DEFAULT)) {
      index.put(FERRY);
      index.refresh();

      assertThat(index.<Integer>withSearcher(searcher -> searcher.getIndexReader().numDocs()))
          .isEqualTo(1);
    }
  }

  @Test
  void anEmbeddedIndexIsWholeUntilItIsClosed() throws IOException {
    WritableIndex index = Newshound.inMemory();
    assertThat(index.health()).isEqualTo(IndexHealth.whole());

    index.close();

    assertThatThrownBy(index::health).isInstanceOf(IndexClosedException.class);
  }

  @Test
  void puttingAnArticleOfAFileTellsWhichFileItWasFrom() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      Article newer = FERRY.toBuilder().version("2").build();

      assertThat(index.put(FERRY, "/a.txt")).isEqualTo(new PutResult(PutOutcome.ADDED, ""));
      index.refresh();
      assertThat(index.put(FERRY, "/b.txt"))
          .isEqualTo(new PutResult(PutOutcome.UNCHANGED, "/a.txt"));
      assertThat(index.put(newer, "/b.txt")).isEqualTo(new PutResult(PutOutcome.UPDATED, "/a.txt"));
      assertThat(index.put(newer, "/a.txt"))
          .isEqualTo(new PutResult(PutOutcome.UNCHANGED, "/b.txt"));
      assertThat(index.files().fileOf("ferry")).hasValue("/b.txt");
    }
  }

  @Test
  void closedIndexSaysSo() throws IOException {
    WritableIndex index = Newshound.open(folder);
    index.close();

    assertThatThrownBy(() -> index.search("ferry"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> index.put(FERRY)).hasMessageContaining("closed");
  }
}

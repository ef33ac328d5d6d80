package org.newshound.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newshound.TestArticles.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexFormatException;
import org.newshound.index.IndexLockedException;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.index.files.WritableFileRegister;
import org.newshound.plan.Stemming;
import org.newshound.search.Hit;

/// Opening folders: locks, stamps, foreign and damaged indexes.
class StoreTest {
  private static final List<Opening> OPENINGS =
      List.of(Newshound::open, Newshound::openReadOnly, StoreTest::openUnmapped);

  @TempDir private Path folder;

  private static ArticleIndex openUnmapped(Path path) throws IOException {
    return Newshound.openReadOnly(path, IndexOptions.DEFAULT.withMappedFiles(false));
  }

  @Test
  void anIndexWhoseFilesAreNotMappedIsWrittenAsAnyOther() throws IOException {
    IndexOptions options = IndexOptions.DEFAULT.withMappedFiles(false).withCommitOnClose(true);
    try (WritableIndex index = Newshound.open(folder, options)) {
      index.put(article("a", "Storm"));
    }

    try (ArticleIndex index = Newshound.openReadOnly(folder)) {
      assertThat(index.search("storm").total()).isEqualTo(1);
    }
  }

  @Test
  void newIndexIsAnEmptyCommittedOne() throws IOException {
    Newshound.open(folder.resolve("new/index")).close();

    assertThat(Newshound.isIndex(folder.resolve("new/index"))).isTrue();
    try (ArticleIndex index = Newshound.openReadOnly(folder.resolve("new/index"))) {
      assertThat(index.stats().articles()).isZero();
      assertThat(index.stats().layout()).isPositive();
    }
  }

  @Test
  void folderWithoutIndexIsNone() throws IOException {
    assertThat(Newshound.isIndex(folder)).isFalse();
    assertThat(Newshound.isIndex(folder.resolve("missing"))).isFalse();
    for (Path path : List.of(folder, folder.resolve("missing"))) {
      assertThatThrownBy(() -> Newshound.openReadOnly(path))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessageContaining(path.toString());
      assertThatThrownBy(() -> openUnmapped(path))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessageContaining(path.toString());
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void secondWriterIsRefusedAtOnceAndReadingWorks() throws IOException {
    try (WritableIndex writer = Newshound.open(folder)) {
      writer.put(article("a", "Storm"));
      writer.commit();
      long start = System.nanoTime();

      assertThatThrownBy(() -> Newshound.open(folder))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("reading");

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
      try (ArticleIndex reader = Newshound.openReadOnly(folder)) {
        assertThat(reader.search("storm").total()).isEqualTo(1);
      }
    }
    Newshound.open(folder).close();
  }

  @Test
  void readerBesideWriterSeesCommitsWhenRefreshed() throws IOException {
    try (WritableIndex writer = Newshound.open(folder);
        ArticleIndex reader = Newshound.openReadOnly(folder)) {
      writer.put(article("a", "Storm"));
      writer.refresh();
      reader.refresh();
      assertThat(reader.search("storm").total()).isZero();

      writer.commit();
      assertThat(reader.search("storm").total()).isZero();
      reader.refresh();

      assertThat(reader.search("storm").total()).isEqualTo(1);
      assertThat(reader.article("a")).isPresent();
    }
  }

  @Test
  void readerCannotBeAskedToWrite() throws IOException {
    Newshound.open(folder).close();

    try (ArticleIndex reader = Newshound.openReadOnly(folder)) {
      assertThat(reader).isNotInstanceOf(WritableIndex.class);
      assertThat(reader.files()).isNotInstanceOf(WritableFileRegister.class);
    }
  }

  @Test
  void anUnmappedIndexFindsWhatWasCommittedAndSeesLaterCommits() throws IOException {
    try (WritableIndex writer = Newshound.open(folder)) {
      writer.put(article("a", "Storm"));
      writer.commit();
      try (ArticleIndex reader = openUnmapped(folder)) {
        writer.put(article("b", "Storm"));
        writer.commit();

        assertThat(reader.search("storm").hits().complete())
            .extracting(Hit::id)
            .containsExactly("a");
        reader.refresh();
        assertThat(reader.search("storm").hits().complete())
            .extracting(Hit::id)
            .containsExactlyInAnyOrder("a", "b");
      }
    }
  }

  @Test
  void everyCommitCarriesTheStamp() throws IOException {
    try (WritableIndex index = Newshound.open(folder)) {
      index.put(article("a", "Storm"));
      index.commit();
    }

    try (FSDirectory directory = FSDirectory.open(folder)) {
      assertThat(SegmentInfos.readLatestCommit(directory).getUserData())
          .containsKeys(
              "newshound.format",
              "newshound.layout",
              "newshound.lucene",
              "newshound.version",
              "newshound.analysis");
    }
  }

  @Test
  void foreignIndexIsRefusedAndLeftAlone() throws IOException {
    stamp(Map.of());

    assertThat(Newshound.isIndex(folder)).isFalse();
    for (Opening opening : OPENINGS) {
      assertThatThrownBy(() -> opening.open(folder))
          .isInstanceOf(IndexFormatException.class)
          .hasMessageContaining("not made by Newshound");
    }
  }

  @Test
  void otherLayoutIsRefusedWithAdvice() throws IOException {
    refused("newshound.layout", "999", "upgrade");
    refused("newshound.layout", "0", "rebuild");
    refused("newshound.layout", "x", "rebuild");
    refused("newshound.analysis", "other", "rebuild");
  }

  @FunctionalInterface
  private interface Opening {
    ArticleIndex open(Path path) throws IOException;
  }

  private void refused(String key, String value, String advice) throws IOException {
    Map<String, String> stamp = new HashMap<>(CommitMetadata.current(Stemming.ENGLISH));
    stamp.put(key, value);
    stamp(stamp);

    for (Opening opening : OPENINGS) {
      assertThatThrownBy(() -> opening.open(folder))
          .isInstanceOf(IndexFormatException.class)
          .hasMessageContaining(advice)
          .hasMessageContaining(folder.toString());
    }
  }

  private void stamp(Map<String, String> stamp) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(stamp.entrySet());
      writer.commit();
    }
  }

  @Test
  void damageIsReportedAsOurException() throws IOException {
    try (WritableIndex index = Newshound.open(folder)) {
      index.put(article("a", "Storm"));
      index.commit();
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().contains("segments_")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
      }
    }

    assertThatThrownBy(() -> Newshound.openReadOnly(folder))
        .isInstanceOf(CorruptArticleIndexException.class)
        .hasMessageContaining("rebuild");
    assertThatThrownBy(() -> Newshound.open(folder))
        .isInstanceOf(CorruptArticleIndexException.class);
  }
}

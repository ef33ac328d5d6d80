package org.newshound.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newshound.TestArticles.article;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.newshound.index.IndexOptions;
import org.newshound.index.PutOutcome;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.Orders;
import org.newshound.lucene.folder.IndexFolder;

class ChangesTest {
  /// A disk that fails when told to.
  private static final class FailingDisk extends FilterDirectory {
    private boolean failing;

    FailingDisk() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      if (failing) {
        throw new IOException("No space left on device");
      }
      super.sync(names);
    }
  }

  private static Changes open(FilterDirectory disk) throws IOException {
    return Changes.open(
        new IndexFolder("the index x", disk), IndexOptions.DEFAULT, new TextAnalysis());
  }

  @Test
  void afterAFailedCommitNothingIsWrittenUntilOpenedAgain() throws IOException {
    FailingDisk disk = new FailingDisk();
    try (Changes changes = open(disk)) {
      changes.articles().put(article("a", "Storm"));
      changes.commit();
      changes.articles().put(article("b", "Storm"));
      disk.failing = true;

      assertThatThrownBy(changes::commit)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the index x")
          .hasMessageContaining("(No space left on device)")
          .hasMessageContaining("open it again")
          .hasRootCauseMessage("No space left on device");
      disk.failing = false;
      assertThatThrownBy(() -> changes.articles().put(article("c", "Storm")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the index x cannot be written (No space left on device)")
          .hasMessageContaining("open it again");
      assertThatThrownBy(changes::commit).hasMessageContaining("open it again");
    }

    try (Changes changes = open(disk)) {
      assertThat(changes.articles().article("a")).isPresent();
      assertThat(changes.articles().article("b")).isEmpty();
      assertThat(changes.articles().put(article("c", "Storm"))).isEqualTo(PutOutcome.ADDED);
      changes.commit();
    }
  }

  @Test
  void openingAndClosingLeavesTheFilesAsTheyAre() throws IOException {
    FailingDisk disk = new FailingDisk();
    open(disk).close();
    addSegments(disk, 12);
    String[] before = disk.listAll();

    try (Changes changes = open(disk)) {
      changes.refresh();
    }

    assertThat(disk.listAll()).isEqualTo(before);
  }

  @Test
  void changesThatAreNotCommittedLeaveNoFiles() throws IOException {
    FailingDisk disk = new FailingDisk();
    open(disk).close();
    String[] before = disk.listAll();

    try (Changes changes = open(disk)) {
      changes.articles().put(article("a", "Storm"));
      changes.refresh();
      assertThat(disk.listAll()).hasSizeGreaterThan(before.length);
    }

    assertThat(disk.listAll()).isEqualTo(before);
  }

  /// A disk on which merges wait for a gate to be opened.
  private static final class GatedDisk extends FilterDirectory {
    private final CountDownLatch gate = new CountDownLatch(1);

    GatedDisk() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context() == IOContext.Context.MERGE) {
        try {
          gate.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new InterruptedIOException(name);
        }
      }
      return super.createOutput(name, context);
    }
  }

  @Test
  void mergesThatACommitDidNotWaitForAreKeptByOneWhoWaits() throws IOException {
    GatedDisk disk = new GatedDisk();
    open(disk).close();
    addSegments(disk, 30);

    try (Changes changes = open(disk)) {
      changes.articles().put(article("a", "Storm"));
      changes.commit();
      int before = segments(disk);
      changes.waitForMerges(() -> true);
      assertThat(segments(disk)).isEqualTo(before);

      Thread.ofPlatform().start(disk.gate::countDown);
      changes.waitForMerges(() -> false);
      assertThat(segments(disk)).isLessThan(before);
    }
    try (Changes changes = open(disk)) {
      assertThat(changes.articles().article("a")).isPresent();
    }
  }

  private static int segments(Directory disk) throws IOException {
    return SegmentInfos.readLatestCommit(disk).size();
  }

  private static void addSegments(Directory disk, int number) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setIndexSort(Orders.newest())
            .setMergePolicy(NoMergePolicy.INSTANCE);
    try (IndexWriter writer = new IndexWriter(disk, config)) {
      for (int i = 0; i < number; i++) {
        writer.addDocument(new Document());
        writer.commit();
      }
    }
  }

  @Test
  void manyThreadsAddEachArticleOnce() throws Exception {
    try (Changes changes = open(new FailingDisk());
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      var added =
          IntStream.range(0, 4).mapToObj(thread -> threads.submit(() -> putAll(changes))).toList();

      int sum = 0;
      for (Future<Integer> each : added) {
        sum += each.get();
      }

      assertThat(sum).isEqualTo(500);
    }
  }

  private static int putAll(Changes changes) throws IOException {
    int added = 0;
    for (int i = 0; i < 500; i++) {
      if (i % 100 == 0) {
        changes.refresh();
      }
      added += changes.articles().put(article("id" + i, "Storm " + i)) == PutOutcome.ADDED ? 1 : 0;
    }
    return added;
  }
}

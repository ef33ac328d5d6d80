package org.newshound.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.newshound.TestArticles;
import org.newshound.index.IndexListener;
import org.newshound.index.IndexOptions;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.folder.IndexFolder;

/// What becomes of the parts that are joined in the background is told to a listener.
class MergesTest {
  private static final int COMMITS = 60;

  /// Writes down what it hears.
  private static final class Notes implements IndexListener {
    private final List<Integer> merged = new CopyOnWriteArrayList<>();
    private final List<IOException> failed = new CopyOnWriteArrayList<>();

    @Override
    public void merged(int articles, Duration took) {
      assertThat(took).isGreaterThanOrEqualTo(Duration.ZERO);
      merged.add(articles);
    }

    @Override
    public void failed(IOException failure) {
      failed.add(failure);
    }
  }

  /// Does something before each file of a merge is made.
  private static final class Disk extends FilterDirectory {
    @FunctionalInterface
    interface Before {
      void merge() throws IOException;
    }

    private final Before before;

    Disk(Before before) {
      super(new ByteBuffersDirectory());
      this.before = before;
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context() == IOContext.Context.MERGE) {
        before.merge();
      }
      return super.createOutput(name, context);
    }
  }

  private static Changes open(Directory disk, IndexListener listener) throws IOException {
    return Changes.open(
        new IndexFolder("x", disk),
        IndexOptions.DEFAULT.withListener(listener),
        new TextAnalysis());
  }

  private static void commitOften(Changes changes) throws IOException {
    for (int i = 0; i < COMMITS; i++) {
      changes.articles().put(TestArticles.article("a" + i, "Storm " + i));
      changes.commit();
    }
  }

  @Test
  void aMergeIsToldWithTheNumberOfItsDocuments() throws IOException {
    Notes notes = new Notes();
    try (Changes changes = open(new ByteBuffersDirectory(), notes)) {
      commitOften(changes);
      changes.waitForMerges(() -> false);
    }

    assertThat(notes.merged).isNotEmpty().allMatch(articles -> articles > 1 && articles <= COMMITS);
    assertThat(notes.failed).isEmpty();
  }

  @Test
  void aMergeThatFailsIsToldWithItsCause() throws IOException {
    Notes notes = new Notes();
    Directory disk =
        new Disk(() -> {
          throw new IOException("No space left on device");
        });
    try (Changes changes = open(disk, notes)) {
      commitOften(changes);
      changes.waitForMerges(() -> false);
    } catch (IOException e) {
      // Whoever calls next is told as well; FailingDiskTest holds that.
    }

    assertThat(notes.failed)
        .isNotEmpty()
        .allMatch(failure -> "No space left on device".equals(failure.getMessage()));
    assertThat(notes.merged).isEmpty();
  }

  @Test
  void aMergeThatClosingBreaksOffNeitherHappenedNorFailed() throws Exception {
    Notes notes = new Notes();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Directory disk =
        new Disk(() -> {
          begun.countDown();
          await(closing);
        });
    Changes changes = open(disk, notes);
    Thread writer = Thread.ofPlatform().start(() -> commitUntilStopped(changes));
    begun.await();
    Thread closer = Thread.ofPlatform().start(() -> closed(changes));
    while (closer.getState() != Thread.State.WAITING
        && closer.getState() != Thread.State.TIMED_WAITING
        && closer.getState() != Thread.State.BLOCKED
        && closer.isAlive()) {
      Thread.onSpinWait();
    }
    closing.countDown();
    closer.join();
    writer.join();

    assertThat(notes.failed).isEmpty();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void commitUntilStopped(Changes changes) {
    try {
      commitOften(changes);
    } catch (IOException | IllegalStateException e) {
      // It was closed.
    }
  }

  private static void closed(Changes changes) {
    try {
      changes.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

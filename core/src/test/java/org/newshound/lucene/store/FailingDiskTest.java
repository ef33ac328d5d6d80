package org.newshound.lucene.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexStorageException;
import org.newshound.index.WritableIndex;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.search.Completeness;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// A disk that fails is told as that, wherever it fails, and nothing is printed behind the caller's
/// back.
class FailingDiskTest {
  @TempDir private Path folder;

  private static Article article(int number) {
    return Article.builder().id("a" + number).headline("Storm " + number).build();
  }

  /// Fails once: at the n-th file that is made for a merge in the background.
  private static final class Disk extends FilterDirectory {
    private final AtomicInteger left;

    Disk(int n) {
      super(new ByteBuffersDirectory());
      left = new AtomicInteger(n);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (context.context() == IOContext.Context.MERGE && left.getAndDecrement() == 0) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 11})
  void aFailureInTheBackgroundIsToldByTheNextCall(int file) throws IOException {
    List<Throwable> uncaught = new ArrayList<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
    IndexFolder place = new IndexFolder("the index x", new Disk(file));
    try (Changes changes = Changes.open(place, new IndexOptions(1, "en"), new TextAnalysis())) {
      List<IOException> told = new ArrayList<>();
      for (int i = 0; i < 400 && told.isEmpty(); i++) {
        step(changes, i, told);
      }

      assertThat(told).singleElement().isInstanceOf(IndexStorageException.class);
      assertThat(told.getFirst()).hasMessageContainingAll("the index x", "No space left on device");
      List<IOException> again = new ArrayList<>();
      attempt(() -> changes.articles().put(article(1_000)), again);
      attempt(() -> changes.articles().delete("a1"), again);
      attempt(changes::commit, again);
      attempt(changes::refresh, again);
      attempt(() -> changes.waitForMerges(() -> false), again);
      assertThat(again).hasSize(5).allMatch(IndexStorageException.class::isInstance);
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertThat(uncaught).isEmpty();
  }

  private static void step(Changes changes, int i, List<IOException> told) {
    attempt(
        () -> {
          changes.articles().put(article(i));
          if (i % 2 == 0) {
            changes.commit();
          }
          if (i % 5 == 0) {
            changes.refresh();
          }
          if (i % 50 == 49) {
            changes.waitForMerges(() -> false);
          }
        },
        told);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void attempt(Work work, List<IOException> told) {
    try {
      work.run();
    } catch (IOException e) {
      told.add(e);
    }
  }

  private static long total(ArticleIndex index, String query) throws IOException {
    SearchResult result = search(index, query);
    assertThat(result.completeness()).isEqualTo(Completeness.complete());
    return result.total();
  }

  private static SearchResult search(ArticleIndex index, String query) throws IOException {
    SearchLimits patient = SearchLimits.DEFAULT.withTime(Duration.ofMinutes(5));
    return index.search(SearchRequest.of(query).withLimits(patient));
  }

  @Test
  void anInterruptHarmsNobodyElseWhoSearchesAnIndexThatWasOpenedBriefly()
      throws IOException, InterruptedException {
    try (WritableIndex index = Newshound.open(folder)) {
      for (int i = 0; i < 100; i++) {
        index.put(article(i));
      }
      index.commit();
    }

    try (ArticleIndex index =
        Newshound.openReadOnly(folder, IndexOptions.DEFAULT.withMappedFiles(false))) {
      List<Completeness> met = new ArrayList<>();
      List<IOException> told = new ArrayList<>();
      AtomicBoolean wasInterrupted = new AtomicBoolean();
      Thread interrupted =
          Thread.ofPlatform()
              .start(() -> {
                Thread.currentThread().interrupt();
                attempt(() -> met.add(search(index, "storm OR 1*").completeness()), told);
                wasInterrupted.set(Thread.currentThread().isInterrupted());
              });
      interrupted.join();

      assertThat(told).isEmpty();
      assertThat(met).containsExactly(new Completeness.Stopped("its thread was interrupted"));
      assertThat(wasInterrupted).isTrue();
      assertThat(total(index, "storm OR 2*")).isEqualTo(100);
      index.refresh();
      assertThat(total(index, "storm OR 3*")).isEqualTo(100);
    }
  }

  @Test
  void aWriterThatAnInterruptEndedSaysWhatToDoAndCanBeOpenedAgain()
      throws IOException, InterruptedException {
    List<IOException> told = new ArrayList<>();
    try (WritableIndex index = Newshound.open(folder)) {
      index.put(article(1));
      index.commit();
      Thread interrupted =
          Thread.ofPlatform()
              .start(() -> {
                Thread.currentThread().interrupt();
                attempt(
                    () -> {
                      index.put(article(2));
                      index.commit();
                    },
                    told);
              });
      interrupted.join();
      attempt(() -> index.put(article(3)), told);
      assertThat(total(index, "storm")).isEqualTo(1);

      try (WritableIndex again = Newshound.open(folder)) {
        again.put(article(4));
        again.commit();
        assertThat(total(again, "storm")).isGreaterThanOrEqualTo(2);
      }
    }

    assertThat(told).hasSize(2).allMatch(IndexStorageException.class::isInstance);
    assertThat(told)
        .extracting(Throwable::getMessage)
        .allMatch(message -> message.contains("interrupted") && message.contains("open it again"));
    assertThat(Newshound.verify(folder).files()).isPositive();
  }
}

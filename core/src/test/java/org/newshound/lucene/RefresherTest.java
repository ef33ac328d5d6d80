package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexListener;

class RefresherTest {
  private static final Duration PERIOD = Duration.ofMillis(1);
  private static final long PATIENCE_SECONDS = 120;

  /// Hears of failures until it has heard of several.
  private static final class Failures implements IndexListener {
    private final List<IOException> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch several = new CountDownLatch(3);

    @Override
    public void failed(IOException failure) {
      heard.add(failure);
      several.countDown();
    }
  }

  private static Failures heardWhenEachRefreshThrows(Supplier<Exception> thrown) throws Exception {
    Failures failures = new Failures();
    Refresher.Refreshing index =
        () -> {
          switch (thrown.get()) {
            case IOException failure -> throw failure;
            case RuntimeException failure -> throw failure;
            case Exception other -> throw new AssertionError(other);
          }
        };
    Refresher refresher = new Refresher(index, PERIOD, failures);
    boolean heard = failures.several.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    refresher.close();
    assertThat(heard).isTrue();
    return failures;
  }

  @Test
  void aRefreshThatFailsIsToldAndTheNextOneTriesAgain() throws Exception {
    assertThat(heardWhenEachRefreshThrows(() -> new IOException("No space left")).heard)
        .extracting(Throwable::getMessage)
        .containsOnly("No space left");
  }

  @Test
  void whateverElseARefreshThrowsIsToldAsItsCause() throws Exception {
    assertThat(heardWhenEachRefreshThrows(() -> new IllegalStateException("odd")).heard)
        .allSatisfy(failure -> assertThat(failure).hasRootCauseMessage("odd"));
  }

  @Test
  void anIndexThatWasClosedInBetweenIsNoFailure() throws Exception {
    Failures failures = new Failures();
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch several = new CountDownLatch(3);
    Refresher.Refreshing closed =
        () -> {
          tries.incrementAndGet();
          several.countDown();
          throw new IndexClosedException("the index is closed", null);
        };

    Refresher refresher = new Refresher(closed, PERIOD, failures);
    boolean tried = several.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    refresher.close();
    int times = tries.get();

    assertThat(tried).isTrue();
    assertThat(failures.heard).isEmpty();
    assertThat(tries.get()).as("nothing is refreshed behind close()").isEqualTo(times);
  }
}

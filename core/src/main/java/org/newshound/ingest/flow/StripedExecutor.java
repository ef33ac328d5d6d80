package org.newshound.ingest.flow;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Spreads work over threads so that all work of one key is done in the order it was given, and
/// work of different keys side by side. After a failure nothing more is done.
///
/// To be used by one thread.
public final class StripedExecutor implements AutoCloseable {
  /// Something to do.
  @FunctionalInterface
  public interface Work {
    /// Does it.
    void run() throws IOException;
  }

  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private final List<Stripe> stripes;

  private StripedExecutor(int threads, long weightMax) {
    stripes =
        IntStream.range(0, threads)
            .mapToObj(number -> new Stripe(weightMax / threads, failure))
            .toList();
    stripes.forEach(stripe -> Thread.ofPlatform().daemon().name("newshound-index").start(stripe));
  }

  /// Returns an executor with threads of its own; with one thread the work is done at once by the
  /// caller.
  ///
  /// @param threads how many
  /// @param weightMax how much work may be waiting
  public static StripedExecutor of(int threads, long weightMax) {
    return new StripedExecutor(threads == 1 ? 0 : threads, weightMax);
  }

  /// Has work done, after all work of the same key that was given before.
  ///
  /// @throws IOException when earlier work failed so
  public void add(String key, long weight, Work work) throws IOException {
    rethrow();
    if (stripes.isEmpty()) {
      work.run();
    } else {
      stripes.get(Math.floorMod(key.hashCode(), stripes.size())).add(work, weight);
    }
  }

  /// Waits until all work has been done.
  ///
  /// @throws IOException when some of it failed so
  public void drain() throws IOException {
    stripes.forEach(Stripe::drain);
    rethrow();
  }

  private void rethrow() throws IOException {
    Throwable cause = failure.get();
    if (cause instanceof IOException fault) {
      throw fault;
    } else if (cause instanceof RuntimeException fault) {
      throw fault;
    } else if (cause instanceof Error fault) {
      throw fault;
    }
  }

  /// Waits for the work under way and ends the threads.
  @Override
  public void close() {
    stripes.forEach(Stripe::drain);
    stripes.forEach(Stripe::close);
  }
}

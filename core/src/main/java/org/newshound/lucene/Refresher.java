package org.newshound.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexListener;

/// Makes changes visible by the clock. A refresh that fails is told, and the next one tries again.
final class Refresher implements Closeable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("newshound-refresh").unstarted(task));

  /// Something that refreshes.
  @FunctionalInterface
  interface Refreshing {
    void refresh() throws IOException;
  }

  @SuppressWarnings("FutureReturnValueIgnored") // the task tells of all that fails itself
  Refresher(Refreshing index, Duration period, IndexListener listener) {
    Runnable task =
        () -> {
          try {
            index.refresh();
          } catch (IOException e) {
            listener.failed(e);
          } catch (IndexClosedException e) {
            // It was closed in between.
          } catch (RuntimeException e) {
            listener.failed(new IOException("changes could not be made visible", e));
          }
        };
    timer.scheduleWithFixedDelay(task, period.toNanos(), period.toNanos(), TimeUnit.NANOSECONDS);
  }

  /// Waits for a refresh that runs.
  @Override
  public void close() {
    timer.close();
  }
}

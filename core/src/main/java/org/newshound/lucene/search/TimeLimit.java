package org.newshound.lucene.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/// The moment at which a search stops.
public final class TimeLimit implements QueryTimeout {
  private final long start = System.nanoTime();
  private final long budget;

  /// Makes the limit of what starts now.
  public TimeLimit(Duration duration) {
    budget = duration.toNanos();
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - start >= budget;
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}

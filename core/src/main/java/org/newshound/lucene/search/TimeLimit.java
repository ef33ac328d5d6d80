package org.newshound.lucene.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.QueryTimeout;

/// When a search stops: after a while, or as soon as somebody wants it to.
public final class TimeLimit implements QueryTimeout {
  private final long start = System.nanoTime();
  private final Duration budget;
  private final BooleanSupplier stop;

  /// Makes the limit of what starts now.
  public TimeLimit(Duration budget) {
    this(budget, () -> false);
  }

  /// Makes the limit of what starts now and can be stopped before.
  public TimeLimit(Duration budget, BooleanSupplier stop) {
    this.budget = budget;
    this.stop = stop;
  }

  @Override
  public boolean shouldExit() {
    return System.nanoTime() - start >= budget.toNanos() || stop.getAsBoolean();
  }

  /// Says to a reader why the search stopped.
  String reason() {
    return stop.getAsBoolean()
        ? "it was stopped"
        : "the search took longer than " + budget.toMillis() + " ms and was stopped";
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}

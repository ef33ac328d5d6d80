package org.newshound.plan;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newshound.search.Completeness;
import org.newshound.search.Completeness.Stopped;
import org.newshound.search.SearchLimits;

/// What a search may spend, and why it stopped if it did. Whoever spends asks before going on;
/// whoever meets a limit stops all.
///
/// Nobody who was not told to stop has left anything out: a search that ends after its time without
/// having asked again is complete.
///
/// Safe for use by many threads.
public final class QueryBudget {
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  // A match takes eight bytes; positional queries are looked for one inside the other.
  private static final int BYTES_PER_MATCH = 256;
  private static final Stopped CANCELED = new Stopped("it was stopped");

  private final SearchLimits limits;
  private final long nanos;
  private final BooleanSupplier canceled;
  private volatile long start = System.nanoTime();
  private volatile @Nullable Stopped stopped;

  /// Makes the budget of what starts now.
  public QueryBudget(Duration duration) {
    this(SearchLimits.DEFAULT.withTime(duration));
  }

  /// Makes the budget of what starts now.
  public QueryBudget(SearchLimits limits) {
    this(limits, () -> false);
  }

  /// Makes the budget of what starts now and ends earlier as soon as somebody wants it to.
  public QueryBudget(SearchLimits limits, BooleanSupplier canceled) {
    this.limits = limits;
    this.canceled = canceled;
    Duration longest = Duration.ofNanos(Long.MAX_VALUE);
    nanos = (limits.time().compareTo(longest) > 0 ? longest : limits.time()).toNanos();
  }

  /// Starts the clock anew: what was done until now, such as loading the classes of the engine, is
  /// no part of the search.
  public void begin() {
    start = System.nanoTime();
  }

  /// Says whether to stop.
  public boolean shouldExit() {
    if (stopped == null) {
      if (canceled.getAsBoolean()) {
        stopped = CANCELED;
      } else if (System.nanoTime() - start >= nanos) {
        stopped = new Stopped(outOfTime());
      }
    }
    return stopped != null;
  }

  /// Returns how many words of the index the wildcards and misspelt words of a query may stand for
  /// together.
  public int expansion() {
    return limits.expansion();
  }

  /// Returns how many matches of one positional query in one field may be kept.
  public int matches() {
    return Math.toIntExact((long) limits.megabytes() * BYTES_PER_MEGABYTE / BYTES_PER_MATCH);
  }

  /// Stops the search for another reason than time.
  ///
  /// @param reason the reason, for a reader
  public void stop(String reason) {
    stopped = new Stopped(reason);
  }

  /// Returns the time taken so far.
  public Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Returns the budget of what is still to come.
  public QueryBudget rest() {
    Duration left = limits.time().minus(taken());
    return new QueryBudget(limits.withTime(left.isNegative() ? Duration.ZERO : left), canceled);
  }

  /// Returns whether anybody was told to stop.
  public Completeness completeness() {
    Stopped why = stopped;
    return why == null ? Completeness.complete() : why;
  }

  /// Returns why the search stopped.
  ///
  /// @param otherwise asked for the reason when nobody was told to stop: somebody met a limit of
  ///   their own
  public Stopped stopped(Supplier<String> otherwise) {
    Stopped why = stopped;
    if (why == null) {
      why = new Stopped(otherwise.get());
      stopped = why;
    }
    return why;
  }

  private String outOfTime() {
    return "the search took longer than " + limits.time().toMillis() + " ms and was stopped";
  }
}

package org.newshound.lucene.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.position.Allowance;
import org.newshound.lucene.store.CallerException;
import org.newshound.search.Completeness;
import org.newshound.search.Completeness.Stopped;
import org.newshound.search.SearchLimits;

/// The moment at which a search stops, or the reason for which it did before.
///
/// Nobody who was not told to stop has left anything out: a search that ends behind its time
/// without having asked again is complete.
///
/// Safe for use by many threads.
public final class TimeLimit implements Allowance {
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  // A match takes eight bytes; the patterns of one query are looked for one in the other.
  private static final int BYTES_PER_MATCH = 256;
  private static final Stopped CANCELED = new Stopped("it was stopped");

  private final SearchLimits limits;
  private final long budget;
  private final BooleanSupplier canceled;
  private volatile long start = System.nanoTime();
  private volatile @Nullable Stopped stopped;

  /// Makes the limit of what starts now.
  public TimeLimit(Duration duration) {
    this(SearchLimits.DEFAULT.withTime(duration));
  }

  /// Makes the limits of what starts now.
  public TimeLimit(SearchLimits limits) {
    this(limits, () -> false);
  }

  /// Makes the limits of what starts now and ends before as soon as somebody wants it to.
  public TimeLimit(SearchLimits limits, BooleanSupplier canceled) {
    this.limits = limits;
    this.canceled = canceled;
    Duration longest = Duration.ofNanos(Long.MAX_VALUE);
    budget = (limits.time().compareTo(longest) > 0 ? longest : limits.time()).toNanos();
  }

  /// Starts the clock anew: what was done until now, such as loading the classes of the engine, is
  /// no part of the search.
  void begin() {
    start = System.nanoTime();
  }

  @Override
  public boolean shouldExit() {
    if (stopped == null) {
      if (isCanceled()) {
        stopped = CANCELED;
      } else if (System.nanoTime() - start >= budget) {
        stopped = new Stopped(outOfTime());
      }
    }
    return stopped != null;
  }

  private boolean isCanceled() {
    try {
      return canceled.getAsBoolean();
    } catch (RuntimeException | Error e) {
      throw new CallerException(e);
    }
  }

  @Override
  public int expansion() {
    return limits.expansion();
  }

  @Override
  public int matches() {
    return Math.toIntExact((long) limits.megabytes() * BYTES_PER_MEGABYTE / BYTES_PER_MATCH);
  }

  @Override
  public void stop(String reason) {
    stopped = new Stopped(reason);
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Returns the limits of what is still to come.
  TimeLimit rest() {
    Duration left = limits.time().minus(taken());
    return new TimeLimit(limits.withTime(left.isNegative() ? Duration.ZERO : left), canceled);
  }

  /// Returns whether anybody was told to stop.
  public Completeness completeness() {
    Stopped why = stopped;
    return why == null ? Completeness.complete() : why;
  }

  /// Returns why somebody stopped, who may have met a limit of their own.
  ///
  /// @param fault what they met
  Stopped met(RuntimeException fault) {
    Stopped why = stopped;
    if (why == null) {
      why = new Stopped(reason(fault));
      stopped = why;
    }
    return why;
  }

  /// The reader stops by itself when its thread was interrupted, and takes the interrupt away.
  private static String reason(RuntimeException fault) {
    if (fault instanceof ExitingReaderException) {
      Thread.currentThread().interrupt();
      return "its thread was interrupted";
    }
    return String.valueOf(fault.getMessage());
  }

  private String outOfTime() {
    return "the search took longer than " + limits.time().toMillis() + " ms and was stopped";
  }
}

package org.newshound.lucene.search;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.position.Allowance;
import org.newshound.search.SearchLimits;

/// The moment at which a search stops, or the reason for which it did before.
///
/// Safe for use by many threads.
public final class TimeLimit implements Allowance {
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  // A match takes eight bytes; the patterns of one query are looked for one in the other.
  private static final int BYTES_PER_MATCH = 256;

  private final long start = System.nanoTime();
  private final SearchLimits limits;
  private final long budget;
  private final BooleanSupplier canceled;
  private volatile @Nullable String stopped;

  /// Makes the limit of what starts now.
  public TimeLimit(Duration duration) {
    this(SearchLimits.DEFAULT.withTime(duration), () -> false);
  }

  /// Makes the limits of what starts now and ends before as soon as somebody wants it to.
  TimeLimit(SearchLimits limits, BooleanSupplier canceled) {
    this.limits = limits;
    this.canceled = canceled;
    Duration longest = Duration.ofNanos(Long.MAX_VALUE);
    budget = (limits.time().compareTo(longest) > 0 ? longest : limits.time()).toNanos();
  }

  @Override
  public boolean shouldExit() {
    if (stopped == null && canceled.getAsBoolean()) {
      stopped = "it was stopped";
    }
    return stopped != null || System.nanoTime() - start >= budget;
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
    stopped = reason;
  }

  Duration taken() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /// Returns the limits of what is still to come.
  TimeLimit rest() {
    Duration left = limits.time().minus(taken());
    return new TimeLimit(limits.withTime(left.isNegative() ? Duration.ZERO : left), canceled);
  }

  /// Returns why the search stopped; nothing while it may go on.
  Optional<String> reason() {
    String why = stopped;
    if (why != null) {
      return Optional.of(why);
    }
    return shouldExit() ? Optional.of(outOfTime()) : Optional.empty();
  }

  /// Returns what to say when the time was up.
  String outOfTime() {
    return "the search took longer than " + limits.time().toMillis() + " ms and was stopped";
  }
}

package org.newshound.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// Holds one input to a second of work and 256 MB.
///
/// Counted is the time that the thread has worked and all it has allocated, so neither other work
/// on the machine nor the garbage collector can change the verdict.
public final class Bounds {
  private static final long MOST_NANOS = 1_000_000_000L;
  private static final long MOST_BYTES = 256L << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Bounds() {}

  /// Runs the work. Where it takes too much it is done once more, since the first input pays for
  /// the loading of classes and word lists as well.
  ///
  /// @throws AssertionError when it takes too much again
  public static void check(Runnable work) {
    if (cost(work).isOver()) {
      Cost again = cost(work);
      if (again.isOver()) {
        throw new AssertionError("one input took " + again);
      }
    }
  }

  /// Runs work that may take its time but not much memory.
  ///
  /// @throws AssertionError when it takes too much
  public static void checkMemory(Runnable work) {
    Cost cost = cost(work);
    if (cost.bytes() > MOST_BYTES) {
      throw new AssertionError("one input took " + cost);
    }
  }

  private record Cost(long nanos, long bytes) {
    boolean isOver() {
      return nanos > MOST_NANOS || bytes > MOST_BYTES;
    }

    @Override
    public String toString() {
      return nanos / 1_000_000 + " ms and " + (bytes >> 20) + " MB";
    }
  }

  private static Cost cost(Runnable work) {
    long nanos = THREADS.getCurrentThreadCpuTime();
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    work.run();
    return new Cost(
        THREADS.getCurrentThreadCpuTime() - nanos,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }
}

package org.newshound.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/// Measures pieces of work against each other by the CPU time of the calling thread, one after the
/// other in each of several rounds; the first rounds warm up and are not counted.
final class Contest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MICRO = 1_000;

  private final int warming;
  private final int rounds;
  private final long leastNanos;

  /// Makes one whose turns take so long at least.
  Contest(int warming, int rounds, long leastNanos) {
    this.warming = warming;
    this.rounds = rounds;
    this.leastNanos = leastNanos;
  }

  /// Something to measure. What it returns depends on all it did.
  @FunctionalInterface
  interface Work {
    long run() throws IOException;
  }

  /// The microseconds of each piece of work in each round.
  static final class Times {
    private final double[][] micros;

    private Times(double[][] micros) {
      this.micros = micros;
    }

    double median(int work) {
      return middle(micros[work].clone());
    }

    /// The median of the ratios within a round.
    double ratio(int work, int to) {
      double[] ratios = new double[micros[work].length];
      Arrays.setAll(ratios, i -> micros[work][i] / micros[to][i]);
      return middle(ratios);
    }

    /// The median of the differences within a round.
    double difference(int work, int less) {
      double[] differences = new double[micros[work].length];
      Arrays.setAll(differences, i -> micros[work][i] - micros[less][i]);
      return middle(differences);
    }

    static double middle(double[] values) {
      Arrays.sort(values);
      int half = values.length / 2;
      return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
  }

  /// Runs all pieces of work.
  Times run(List<Work> works) throws IOException {
    double[][] micros = new double[works.size()][rounds];
    long kept = 0;
    for (int round = -warming; round < rounds; round++) {
      for (int i = 0; i < works.size(); i++) {
        long start = THREADS.getCurrentThreadCpuTime();
        long taken = 0;
        int runs = 0;
        while (taken < leastNanos || runs == 0) {
          kept += works.get(i).run();
          runs++;
          taken = THREADS.getCurrentThreadCpuTime() - start;
        }
        if (round >= 0) {
          micros[i][round] = taken / NANOS_PER_MICRO / runs;
        }
      }
    }
    if (kept == 0) {
      throw new IllegalStateException("the work did nothing");
    }
    return new Times(micros);
  }
}

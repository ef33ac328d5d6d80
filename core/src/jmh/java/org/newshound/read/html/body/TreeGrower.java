package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Grows [Trees] from judged blocks: gradient boosting with logistic loss over binned measures.
final class TreeGrower {
  private static final int BINS = 48;
  private static final int LEAVES = 8;
  private static final int ROUNDS = 200;
  private static final double RATE = 0.07;
  private static final double RIDGE = 6;
  private static final double MEASURE_SHARE = 0.4;
  private static final double ROW_SHARE = 0.5;
  private static final double CHILD_MIN = 5;

  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private final float[][] limits;
  private final byte[][] bins;
  private final double[] sums;
  private final double[] gradient;
  private final double[] curvature;
  private final Random random = new Random(7);

  TreeGrower(float[][] rows, float[] labels, float[] weights) {
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
    int measures = rows[0].length;
    limits = new float[measures][];
    bins = new byte[measures][rows.length];
    for (int m = 0; m < measures; m++) {
      bin(m);
    }
    sums = new double[rows.length];
    gradient = new double[rows.length];
    curvature = new double[rows.length];
  }

  private void bin(int measure) {
    float[] sorted = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = rows[i][measure];
    }
    float[] values = sorted.clone();
    Arrays.sort(sorted);
    float[] cuts = new float[BINS];
    int count = 0;
    for (int b = 1; b <= BINS; b++) {
      float cut = sorted[(int) ((long) b * (sorted.length - 1) / (BINS + 1))];
      if (cut > sorted[0] && (count == 0 || cut > cuts[count - 1])) {
        cuts[count++] = cut;
      }
    }
    float last = sorted[sorted.length - 1];
    if (count < BINS && last > sorted[0] && (count == 0 || last > cuts[count - 1])) {
      cuts[count++] = last;
    }
    limits[measure] = Arrays.copyOf(cuts, count);
    for (int i = 0; i < values.length; i++) {
      int at = Arrays.binarySearch(limits[measure], values[i]);
      bins[measure][i] = (byte) (at >= 0 ? at + 1 : -at - 1);
    }
  }

  List<Trees.Tree> grow() {
    List<Trees.Tree> trees = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < rows.length; i++) {
        double p = 1 / (1 + Math.exp(-sums[i]));
        gradient[i] = weights[i] * (labels[i] - p);
        curvature[i] = weights[i] * Math.max(1e-4, p * (1 - p));
      }
      Trees.Tree tree = growTree();
      trees.add(tree);
      for (int i = 0; i < rows.length; i++) {
        sums[i] += tree.value(rows[i]);
      }
    }
    return trees;
  }

  /// Sums of gradient and curvature by measure and bin.
  private static final class Histogram {
    private final double[][] gradients;
    private final double[][] curvatures;

    Histogram(int measures) {
      gradients = new double[measures][BINS + 2];
      curvatures = new double[measures][BINS + 2];
    }

    /// Returns what is left when a part is taken out.
    Histogram without(Histogram part) {
      Histogram rest = new Histogram(gradients.length);
      for (int m = 0; m < gradients.length; m++) {
        for (int b = 0; b < BINS + 2; b++) {
          rest.gradients[m][b] = gradients[m][b] - part.gradients[m][b];
          rest.curvatures[m][b] = curvatures[m][b] - part.curvatures[m][b];
        }
      }
      return rest;
    }
  }

  /// Rows that are together so far, and the best way to part them; a gain of 0 without one.
  @SuppressWarnings("ArrayRecordComponent") // leaves are never compared
  private record Leaf(
      int[] members, int node, Histogram histogram, double gain, int measure, int bin) {}

  private Trees.Tree growTree() {
    int[] chosen =
        random
            .ints(rows[0].length * 4L, 0, rows[0].length)
            .distinct()
            .limit((long) (rows[0].length * MEASURE_SHARE))
            .toArray();
    int[] sample =
        IntStream.range(0, rows.length).filter(i -> random.nextDouble() < ROW_SHARE).toArray();
    int nodes = 2 * LEAVES - 1;
    int[] measure = new int[nodes];
    Arrays.fill(measure, -1);
    float[] limit = new float[nodes];
    int[] then = new int[nodes];
    int[] otherwise = new int[nodes];
    List<Leaf> leaves = new ArrayList<>();
    leaves.add(leaf(sample, 0, histogram(sample, chosen), chosen));
    int used = 1;
    while (leaves.size() < LEAVES) {
      Leaf leaf = leaves.stream().max(Comparator.comparingDouble(Leaf::gain)).orElseThrow();
      if (leaf.gain <= 1e-3) {
        break;
      }
      leaves.remove(leaf);
      byte[] column = bins[chosen[leaf.measure]];
      int[] low = Arrays.stream(leaf.members).filter(i -> column[i] <= leaf.bin).toArray();
      int[] high = Arrays.stream(leaf.members).filter(i -> column[i] > leaf.bin).toArray();
      measure[leaf.node] = chosen[leaf.measure];
      limit[leaf.node] = limits[chosen[leaf.measure]][leaf.bin];
      then[leaf.node] = used;
      otherwise[leaf.node] = used + 1;
      Histogram smaller = histogram(low.length < high.length ? low : high, chosen);
      Histogram larger = leaf.histogram.without(smaller);
      leaves.add(leaf(low, used, low.length < high.length ? smaller : larger, chosen));
      leaves.add(leaf(high, used + 1, low.length < high.length ? larger : smaller, chosen));
      used += 2;
    }
    for (Leaf leaf : leaves) {
      double g = 0;
      double h = RIDGE;
      for (int i : leaf.members) {
        g += gradient[i];
        h += curvature[i];
      }
      limit[leaf.node] = (float) (RATE * g / h);
    }
    return new Trees.Tree(
        Arrays.copyOf(measure, used),
        Arrays.copyOf(limit, used),
        Arrays.copyOf(then, used),
        Arrays.copyOf(otherwise, used));
  }

  private Histogram histogram(int[] members, int[] chosen) {
    double[] ownGradient = new double[members.length];
    double[] ownCurvature = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      ownGradient[i] = gradient[members[i]];
      ownCurvature[i] = curvature[members[i]];
    }
    Histogram histogram = new Histogram(chosen.length);
    for (int m = 0; m < chosen.length; m++) {
      byte[] column = bins[chosen[m]];
      double[] gradients = histogram.gradients[m];
      double[] curvatures = histogram.curvatures[m];
      for (int i = 0; i < members.length; i++) {
        int bin = column[members[i]];
        gradients[bin] += ownGradient[i];
        curvatures[bin] += ownCurvature[i];
      }
    }
    return histogram;
  }

  private Leaf leaf(int[] members, int node, Histogram histogram, int[] chosen) {
    double g = Arrays.stream(histogram.gradients[0]).sum();
    double h = Arrays.stream(histogram.curvatures[0]).sum();
    double most = 0;
    int measure = -1;
    int bin = -1;
    for (int m = 0; m < chosen.length; m++) {
      double lg = 0;
      double lh = 0;
      for (int b = 0; b < limits[chosen[m]].length; b++) {
        lg += histogram.gradients[m][b];
        lh += histogram.curvatures[m][b];
        double rh = h - lh;
        if (lh > CHILD_MIN && rh > CHILD_MIN) {
          double rg = g - lg;
          double gain = lg * lg / (lh + RIDGE) + rg * rg / (rh + RIDGE) - g * g / (h + RIDGE);
          if (gain > most) {
            most = gain;
            measure = m;
            bin = b;
          }
        }
      }
    }
    return new Leaf(members, node, histogram, most, measure, bin);
  }
}

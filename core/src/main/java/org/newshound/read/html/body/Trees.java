package org.newshound.read.html.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/// A sum of small decision trees, which turns the measures of a block into the likelihood that it
/// is article text.
///
/// In the file each line is a tree: its nodes in the order they are numbered, each either
/// `measure<limit:then:else` with the numbers of two later nodes, or the value of a leaf.
final class Trees {
  /// All nodes of all trees behind one another, which the processor likes better.
  private final int[] measures;

  private final float[] limits;
  private final int[] thens;
  private final int[] otherwises;
  private final int[] roots;

  Trees(List<Tree> trees) {
    int nodes = trees.stream().mapToInt(tree -> tree.measure.length).sum();
    measures = new int[nodes];
    limits = new float[nodes];
    thens = new int[nodes];
    otherwises = new int[nodes];
    roots = new int[trees.size()];
    int at = 0;
    for (int i = 0; i < roots.length; i++) {
      roots[i] = at;
      at = append(trees.get(i), at);
    }
  }

  private int append(Tree tree, int from) {
    for (int i = 0; i < tree.measure.length; i++) {
      measures[from + i] = tree.measure[i];
      limits[from + i] = tree.limit[i];
      thens[from + i] = from + tree.then[i];
      otherwises[from + i] = from + tree.otherwise[i];
    }
    return from + tree.measure.length;
  }

  /// One tree; a node without a measure (-1) is a leaf and its limit the value.
  static final class Tree {
    private final int[] measure;
    private final float[] limit;
    private final int[] then;
    private final int[] otherwise;

    Tree(int[] measure, float[] limit, int[] then, int[] otherwise) {
      this.measure = measure;
      this.limit = limit;
      this.then = then;
      this.otherwise = otherwise;
    }

    /// Returns what this tree says alone.
    float value(float[] measures) {
      int node = 0;
      while (measure[node] >= 0) {
        node = measures[measure[node]] < limit[node] ? then[node] : otherwise[node];
      }
      return limit[node];
    }
  }

  /// Returns the tree as a line of the file.
  static String print(Tree tree) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < tree.measure.length; i++) {
      line.append(i == 0 ? "" : " ");
      if (tree.measure[i] < 0) {
        line.append(String.format(Locale.ROOT, "%.4f", tree.limit[i]));
      } else {
        line.append(tree.measure[i]).append('<').append(tree.limit[i]);
        line.append(':').append(tree.then[i]).append(':').append(tree.otherwise[i]);
      }
    }
    return line.toString();
  }

  static Trees load(String name) {
    List<Tree> trees = new ArrayList<>();
    try (InputStream in = Trees.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("model " + name + " is missing from the library");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> trees.add(parse(line)));
    } catch (IOException e) {
      throw new UncheckedIOException("model " + name, e);
    }
    return new Trees(trees);
  }

  /// Returns the likelihood of each row.
  float[] likelihoods(float[][] rows) {
    float[] likelihoods = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      likelihoods[i] = likelihood(rows[i]);
    }
    return likelihoods;
  }

  /// Returns how likely a block of these measures is article text, from 0 to 1.
  private float likelihood(float[] row) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      int measure = measures[node];
      while (measure >= 0) {
        node = row[measure] < limits[node] ? thens[node] : otherwises[node];
        measure = measures[node];
      }
      sum += limits[node];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  private static Tree parse(String line) {
    StringTokenizer nodes = new StringTokenizer(line, " ");
    int count = nodes.countTokens();
    Tree tree = new Tree(new int[count], new float[count], new int[count], new int[count]);
    for (int i = 0; i < count; i++) {
      parse(nodes.nextToken(), tree, i);
    }
    return tree;
  }

  private static void parse(String node, Tree tree, int at) {
    int less = node.indexOf('<');
    tree.measure[at] = less < 0 ? -1 : Integer.parseInt(node.substring(0, less));
    if (less < 0) {
      tree.limit[at] = Float.parseFloat(node);
      return;
    }
    int colon = node.indexOf(':', less);
    int second = node.indexOf(':', colon + 1);
    tree.limit[at] = Float.parseFloat(node.substring(less + 1, colon));
    tree.then[at] = Integer.parseInt(node.substring(colon + 1, second));
    tree.otherwise[at] = Integer.parseInt(node.substring(second + 1));
  }
}

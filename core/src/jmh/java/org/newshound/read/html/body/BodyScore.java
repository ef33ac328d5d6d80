package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.newshound.read.html.page.PageBlock;

/// Scores bodies: F1 over runs of four words for whole texts, F1 over segments for the rest. The
/// standfirst counts as text.
final class BodyScore {
  private static final double FAILED = 0.9;

  private final Map<String, List<Pair>> pairs = new LinkedHashMap<>();
  private final boolean failures;
  private int found;
  private int missed;
  private int unwanted;

  /// Precision and recall of a page; not a number where there is nothing to divide by.
  private record Pair(double precision, double recall) {}

  BodyScore(boolean failures) {
    this.failures = failures;
  }

  void add(JudgedPage page, FoundBody body) {
    String text = body.body().stream().map(PageBlock::text).collect(Collectors.joining("\n"));
    String whole = body.deck() == null ? text : body.deck().text() + "\n" + text;
    if (page.truth().isEmpty()) {
      segments(page, whole.replace('\n', ' '));
    } else {
      runs(page, whole);
    }
  }

  private void runs(JudgedPage page, String text) {
    Map<List<String>, Integer> truth = JudgedPage.runs(JudgedPage.words(page.truth()));
    Map<List<String>, Integer> read = JudgedPage.runs(JudgedPage.words(text));
    int common = 0;
    for (Map.Entry<List<String>, Integer> run : read.entrySet()) {
      common += Math.min(run.getValue(), truth.getOrDefault(run.getKey(), 0));
    }
    double all = sum(truth);
    double got = sum(read);
    pairs
        .computeIfAbsent(page.set(), key -> new ArrayList<>())
        .add(new Pair(common / got, common / all));
    if (failures && 2 * common / (all + got) < FAILED) {
      System.out.printf(
          Locale.ROOT, "%s %s: %.3f%n", page.set(), page.id(), 2 * common / (all + got));
    }
  }

  private static int sum(Map<List<String>, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void segments(JudgedPage page, String text) {
    for (String segment : page.wanted()) {
      boolean there = text.contains(segment);
      found += there ? 1 : 0;
      missed += there ? 0 : 1;
      report(page, "missed", segment, !there);
    }
    for (String segment : page.unwanted()) {
      boolean there = text.contains(segment);
      unwanted += there ? 1 : 0;
      report(page, "unwanted", segment, there);
    }
  }

  private void report(JudgedPage page, String what, String segment, boolean wrong) {
    if (failures && wrong) {
      System.out.println(page.set() + " " + page.id() + ": " + what + " " + segment);
    }
  }

  void print() {
    pairs.forEach((set, all) -> print(set, mean(all, Pair::precision), mean(all, Pair::recall)));
    print("segments", (double) found / (found + unwanted), (double) found / (found + missed));
  }

  private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> value) {
    return pairs.stream()
        .mapToDouble(value)
        .filter(number -> !Double.isNaN(number))
        .average()
        .orElse(0);
  }

  private static void print(String set, double precision, double recall) {
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(Locale.ROOT, "%s F1 %.4f P %.4f R %.4f%n", set, f1, precision, recall);
  }
}

package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newshound.read.html.page.PageBlock;

/// Scores bodies: F1 over runs of four words for whole texts, F1 over segments for the rest.
final class BodyScore {
  private final Map<String, List<double[]>> values = new LinkedHashMap<>();
  private final int[] segments = new int[3];

  double add(JudgedPage page, FoundBody found) {
    List<PageBlock> body = new ArrayList<>(found.body());
    if (found.deck() != null) {
      if (!page.set().equals("aeb")) {
        body.add(0, found.deck());
      } else if (page.set().equals("aeb")) {
        List<PageBlock> all = new ArrayList<>(body);
        all.add(0, found.deck());
        count(page, all, "aeb with deck");
      }
    }
    return add(page, body);
  }

  private double add(JudgedPage page, List<PageBlock> body) {
    if (page.set().equals("trafilatura")) {
      return segments(page, body);
    }
    return count(page, body, page.set());
  }

  private double count(JudgedPage page, List<PageBlock> body, String set) {
    String text = body.stream().map(PageBlock::text).collect(Collectors.joining("\n"));
    Map<List<String>, Integer> truth = JudgedPage.runs(JudgedPage.words(page.truth()));
    Map<List<String>, Integer> seen = JudgedPage.runs(JudgedPage.words(text));
    int common = 0;
    for (Map.Entry<List<String>, Integer> run : seen.entrySet()) {
      common += Math.min(run.getValue(), truth.getOrDefault(run.getKey(), 0));
    }
    int all = truth.values().stream().mapToInt(Integer::intValue).sum();
    int got = seen.values().stream().mapToInt(Integer::intValue).sum();
    double precision = got == 0 ? Double.NaN : (double) common / got;
    double recall = all == 0 ? Double.NaN : (double) common / all;
    values
        .computeIfAbsent(page.set(), key -> new ArrayList<>())
        .add(new double[] {precision, recall});
    return all + got == 0 ? 0 : 2.0 * common / (all + got);
  }

  static boolean holds(List<PageBlock> body, String segment) {
    return body.stream().map(PageBlock::text).collect(Collectors.joining(" ")).contains(segment);
  }

  private double segments(JudgedPage page, List<PageBlock> body) {
    int right = 0;
    for (String segment : page.wanted()) {
      boolean found = holds(body, segment);
      segments[found ? 0 : 1]++;
      right += found ? 1 : 0;
    }
    for (String segment : page.unwanted()) {
      boolean found = holds(body, segment);
      segments[2] += found ? 1 : 0;
      right += found ? 0 : 1;
    }
    return (double) right / Math.max(1, page.wanted().size() + page.unwanted().size());
  }

  void print() {
    values.forEach((set, pairs) -> {
      double precision =
          pairs.stream()
              .mapToDouble(pair -> pair[0])
              .filter(v -> !Double.isNaN(v))
              .average()
              .orElse(0);
      double recall =
          pairs.stream()
              .mapToDouble(pair -> pair[1])
              .filter(v -> !Double.isNaN(v))
              .average()
              .orElse(0);
      System.out.printf(
          Locale.ROOT,
          "%s F1 %.4f P %.4f R %.4f%n",
          set,
          2 * precision * recall / (precision + recall),
          precision,
          recall);
    });
    double precision = (double) segments[0] / (segments[0] + segments[2]);
    double recall = (double) segments[0] / (segments[0] + segments[1]);
    System.out.printf(
        Locale.ROOT,
        "segments F1 %.4f P %.4f R %.4f%n",
        2 * precision * recall / (precision + recall),
        precision,
        recall);
  }
}

package org.newshound.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// How good an answer is, or many on average. All figures run from 0 to 1.
///
/// @param map the average precision: at every relevant article the share of relevant ones so far,
///   over all relevant articles there are; its mean over queries is MAP
/// @param ndcg10 the gain of the first ten, each grade divided by log2(rank + 1), over that of the
///   best ten there could be
/// @param p10 the share of the first ten places that a relevant article has
/// @param recall100 the share of the relevant articles that are among the first hundred
/// @param mrr one over the rank of the first relevant article
public record Measures(double map, double ndcg10, double p10, double recall100, double mrr) {
  private static final int FIRST_PAGE = 10;
  private static final int DEEP = 100;
  private static final Measures NOTHING = new Measures(0, 0, 0, 0, 0);

  /// {@return the measures of one answer}
  ///
  /// @param grades the judged articles of the query; others count as not relevant
  /// @param ranked the answer, best first
  public static Measures of(Map<String, Integer> grades, List<String> ranked) {
    List<Integer> ideal =
        grades.values().stream()
            .filter(grade -> grade > 0)
            .sorted(Comparator.reverseOrder())
            .toList();
    if (ideal.isEmpty()) {
      return NOTHING;
    }
    List<Integer> gains =
        ranked.stream().map(article -> Math.max(0, grades.getOrDefault(article, 0))).toList();
    double relevant = ideal.size();
    return new Measures(
        precisions(gains) / relevant,
        discounted(gains) / discounted(ideal),
        found(gains, FIRST_PAGE) / (double) FIRST_PAGE,
        found(gains, DEEP) / relevant,
        reciprocalRank(gains));
  }

  /// {@return the mean of each measure; zeros when there are none}
  ///
  /// @param each the measures of the queries
  public static Measures mean(Collection<Measures> each) {
    return new Measures(
        mean(each, Measures::map),
        mean(each, Measures::ndcg10),
        mean(each, Measures::p10),
        mean(each, Measures::recall100),
        mean(each, Measures::mrr));
  }

  /// {@return the figures by their usual names: MAP, nDCG@10, P@10, recall@100, MRR}
  public Map<String, Double> byName() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("MAP", map);
    figures.put("nDCG@10", ndcg10);
    figures.put("P@10", p10);
    figures.put("recall@100", recall100);
    figures.put("MRR", mrr);
    return figures;
  }

  private static double mean(Collection<Measures> each, ToDoubleFunction<Measures> measure) {
    return each.stream().mapToDouble(measure).average().orElse(0);
  }

  private static double precisions(List<Integer> gains) {
    double sum = 0;
    int found = 0;
    for (int i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return sum;
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(FIRST_PAGE, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  private static long found(List<Integer> gains, int places) {
    return gains.stream().limit(places).filter(gain -> gain > 0).count();
  }

  private static double reciprocalRank(List<Integer> gains) {
    for (int i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}

package org.newshound.read.html.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;

/// Counts, page by page, how much of the text under a class word, or of the blocks that hold a
/// word, is article text.
final class WordCounts {
  private static final double SMOOTHING = 2;

  /// Sums over pages of the good and the bad share of a word, and the number of pages.
  private static final class Count {
    private double good;
    private double bad;
    private int pages;
  }

  private final Map<String, Count> counts = new HashMap<>();
  private final Map<JudgedPage, Map<String, double[]>> byPage = new LinkedHashMap<>();
  private final Set<String> vocabulary;
  private final int pagesMin;
  private double good;
  private double bad;

  private WordCounts(String vocabulary, int pagesMin) {
    this.vocabulary = vocabulary(vocabulary);
    this.pagesMin = pagesMin;
  }

  /// Reads the words that may be learnt. Others tell what the pages that happened to be judged were
  /// about, or who made them.
  private static Set<String> vocabulary(String name) {
    try (InputStream in = WordCounts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("vocabulary " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordCounts ofClasses(List<JudgedPage> pages, int pagesMin) {
    WordCounts counts = new WordCounts("class-vocabulary.txt", pagesMin);
    for (JudgedPage page : pages) {
      Map<String, double[]> own = new HashMap<>();
      for (PageBlock block : page.page().blocks()) {
        float label = page.label(block.index());
        if (label >= 0) {
          Set<String> words = new HashSet<>();
          for (@Nullable Region at = block.region(); at != null; at = at.parent()) {
            words.addAll(at.words());
          }
          words.retainAll(counts.vocabulary);
          words.forEach(word -> add(own, word, label, page.weight(block.index())));
        }
      }
      counts.add(page, own);
    }
    return counts;
  }

  static WordCounts ofTexts(List<JudgedPage> pages, int pagesMin) {
    WordCounts counts = new WordCounts("text-vocabulary.txt", pagesMin);
    for (JudgedPage page : pages) {
      Map<String, double[]> own = new HashMap<>();
      for (PageBlock block : page.page().blocks()) {
        float label = page.label(block.index());
        if (label >= 0 && block.text().length() < 400) {
          TextWords.of(block.text()).stream()
              .filter(counts.vocabulary::contains)
              .forEach(word -> add(own, word, label, 1));
        }
      }
      counts.add(page, own);
    }
    return counts;
  }

  private static void add(Map<String, double[]> own, String word, float label, float weight) {
    double[] sums = own.computeIfAbsent(word, key -> new double[2]);
    sums[0] += weight * label;
    sums[1] += weight * (1 - label);
  }

  private void add(JudgedPage page, Map<String, double[]> own) {
    own.values()
        .forEach(sums -> {
          double sum = sums[0] + sums[1];
          sums[0] /= sum;
          sums[1] /= sum;
        });
    byPage.put(page, own);
    own.forEach((word, sums) -> {
      Count count = counts.computeIfAbsent(word, key -> new Count());
      count.good += sums[0];
      count.bad += sums[1];
      count.pages++;
      good += sums[0];
      bad += sums[1];
    });
  }

  /// Returns the weights; for a page that was counted, without what it has contributed.
  WordWeights weights(JudgedPage page) {
    Map<String, double[]> own = byPage.getOrDefault(page, Map.of());
    Map<String, Float> weights = new HashMap<>();
    Set<String> words = new HashSet<>(own.keySet());
    if (own.isEmpty()) {
      words.addAll(counts.keySet());
    }
    for (String word : words) {
      Count count = counts.getOrDefault(word, new Count());
      double[] minus = own.getOrDefault(word, new double[2]);
      int pages = count.pages - (own.isEmpty() ? 0 : 1);
      if (pages >= pagesMin) {
        weights.put(word, weight(count.good - minus[0], count.bad - minus[1]));
      }
    }
    return new WordWeights(weights);
  }

  private float weight(double goods, double bads) {
    double prior = good / (good + bad);
    double p = (goods + SMOOTHING * prior) / (goods + bads + SMOOTHING);
    p = Math.max(0.01, Math.min(0.99, p));
    return (float) (Math.log(p / (1 - p)) - Math.log(prior / (1 - prior)));
  }

  /// Returns all weights that matter, by word.
  Map<String, Float> all() {
    Map<String, Float> all = new TreeMap<>();
    counts.forEach((word, count) -> {
      if (count.pages >= pagesMin) {
        float weight = weight(count.good, count.bad);
        if (Math.abs(weight) >= 0.3) {
          all.put(word, weight);
        }
      }
    });
    return all;
  }
}

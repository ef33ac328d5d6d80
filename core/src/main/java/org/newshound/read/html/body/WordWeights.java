package org.newshound.read.html.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Words and how much each speaks for (above 0) or against article text.
record WordWeights(Map<String, Float> weights) {
  private static final float STRONGEST = 3;

  /// Reads a list beside this package: a word and its weight a line.
  static WordWeights load(String name) {
    Map<String, Float> weights = new HashMap<>();
    try (InputStream in = WordWeights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list " + name + " is missing from the library");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, weights));
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
    return new WordWeights(weights);
  }

  private static void add(String line, Map<String, Float> weights) {
    int gap = line.lastIndexOf(' ');
    weights.put(line.substring(0, gap), Float.valueOf(line.substring(gap + 1)));
  }

  /// Returns the sum of the words' weights, within -3 and 3.
  float sum(Iterable<String> words) {
    float sum = 0;
    for (String word : words) {
      sum += weights.getOrDefault(word, 0f);
    }
    return Math.max(-STRONGEST, Math.min(STRONGEST, sum));
  }

  /// Returns the least of the words' weights, 0 at most.
  float least(Iterable<String> words) {
    float least = 0;
    for (String word : words) {
      least = Math.min(least, weights.getOrDefault(word, 0f));
    }
    return least;
  }
}

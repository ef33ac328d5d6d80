package org.newshound.read.html.body;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What is learnt from some judged pages: words and two sets of trees.
///
/// The second set learns from what the first says of pages that the first has not seen, so the
/// pages are dealt into folds and a set is grown for each fold from all the others.
public final class Learnt {
  private static final int INNER_FOLDS = 3;
  private static final int CLASS_WORD_PAGES = 10;
  private static final int TEXT_WORD_PAGES = 25;

  private final WordCounts classes;
  private final WordCounts texts;
  private final List<Trees.Tree> first;
  private final List<Trees.Tree> second;

  /// A page that is learnt from.
  private static final class Subject {
    private final JudgedPage page;
    private final PageFacts facts;
    private final float[][] rows;

    Subject(JudgedPage page, PageFacts facts) {
      this.page = page;
      this.facts = facts;
      this.rows = BlockMeasures.of(facts);
    }

    int fold() {
      return page.fold(INNER_FOLDS, 5);
    }
  }

  /// Learns from these pages.
  public Learnt(List<JudgedPage> pages) {
    classes = WordCounts.ofClasses(pages, CLASS_WORD_PAGES);
    texts = WordCounts.ofTexts(pages, TEXT_WORD_PAGES);
    List<Subject> subjects = pages.stream().map(page -> new Subject(page, facts(page))).toList();
    List<Trees> others = new ArrayList<>();
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      int left = fold;
      others.add(new Trees(grow(subjects.stream().filter(one -> one.fold() != left).toList())));
    }
    first = grow(subjects);
    for (Subject one : subjects) {
      float[] likelihoods = others.get(one.fold()).likelihoods(one.rows);
      BlockContext.add(one.facts, likelihoods, one.rows);
    }
    second = grow(subjects);
  }

  private static List<Trees.Tree> grow(List<Subject> subjects) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (Subject one : subjects) {
      for (int i = 0; i < one.rows.length; i++) {
        if (one.page.label(i) >= 0) {
          rows.add(one.rows[i]);
          labels.add(one.page.label(i));
          weights.add(one.page.weight(i));
        }
      }
    }
    return new TreeGrower(rows.toArray(float[][]::new), array(labels), array(weights)).grow();
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private PageFacts facts(JudgedPage page) {
    return new PageFacts(page.page(), page.hints(), classes.weights(page), texts.weights(page));
  }

  /// {@return a finder that knows this and nothing else}
  public BodyFinder finder() {
    return new BodyFinder(
        new BodyModel(
            new WordWeights(classes.all()),
            new WordWeights(texts.all()),
            new Trees(first),
            new Trees(second)));
  }

  /// Writes the files of the model.
  void write(Path folder) throws IOException {
    words(classes.all(), folder.resolve("class-words.txt"));
    words(texts.all(), folder.resolve("text-words.txt"));
    trees(first, folder.resolve("first-look.txt"));
    trees(second, folder.resolve("second-look.txt"));
  }

  private static void words(Map<String, Float> weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Made by BodyTraining: a word and how much it speaks for article text.");
    weights.forEach(
        (word, weight) -> lines.add(String.format(Locale.ROOT, "%s %.2f", word, weight)));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  private static void trees(List<Trees.Tree> trees, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Made by BodyTraining: decision trees over the measures of a block.");
    trees.forEach(tree -> lines.add(Trees.print(tree)));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}

package org.newshound.read.html.body;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.newshound.read.html.page.PageBlock;

/// Learns the model of [BodyFinder] from judged pages, and says how well it does on pages that it
/// has not learnt from.
///
/// Arguments: the folder of the judged sets; then `cross` to compare folds, or a folder to write
/// the files of the model to.
public final class BodyTraining {
  private static final int FOLDS = Integer.getInteger("folds", 3);

  private BodyTraining() {}

  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    List<JudgedPage> pages = JudgedPage.readAll(Path.of(args[0]));
    System.out.printf(Locale.ROOT, "read %d pages, %.1f s%n", pages.size(), seconds(start));
    if (args[1].equals("cross")) {
      cross(pages, args.length > 2 ? Path.of(args[2]) : null);
    } else {
      write(new Learnt(pages), Path.of(args[1]));
    }
    System.out.printf(Locale.ROOT, "done %.1f s%n", seconds(start));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void cross(List<JudgedPage> pages, Path dump) throws IOException {
    BodyScore score = new BodyScore();
    StringBuilder detail = new StringBuilder();
    List<Integer> folds = IntStream.range(0, FOLDS).boxed().toList();
    List<Object[]> results =
        folds.parallelStream()
            .map(fold -> {
              Learnt learnt =
                  new Learnt(pages.stream().filter(page -> fold(page) != fold).toList());
              List<Object[]> found = new ArrayList<>();
              pages.stream()
                  .filter(page -> fold(page) == fold)
                  .forEach(page -> found.add(learnt.judge(page)));
              return found;
            })
            .flatMap(List::stream)
            .toList();
    for (Object[] result : results) {
      JudgedPage page = (JudgedPage) result[0];
      float[] likelihoods = (float[]) result[1];
      FoundBody found = (FoundBody) result[2];
      List<PageBlock> body = found.body();
      double f1 = score.add(page, found);
      if (dump != null) {
        detail(detail, page, likelihoods, body, f1);
      }
    }
    score.print();
    if (dump != null) {
      Files.writeString(dump, detail);
    }
  }

  private static void detail(
      StringBuilder out, JudgedPage page, float[] likelihoods, List<PageBlock> body, double f1) {
    out.append(String.format(Locale.ROOT, "%n##### %s %s %.3f%n", page.set(), page.id(), f1));
    for (PageBlock block : page.page().blocks()) {
      float label = page.labels()[block.index()];
      boolean kept = body.contains(block);
      boolean wrong = label >= 0 && kept != (label > 0.5);
      if (wrong || kept) {
        out.append(
            String.format(
                Locale.ROOT,
                "%s %s L%.1f p%.2f ld%.1f <%s %s> %s%n",
                wrong ? "!!" : "  ",
                kept ? "KEPT" : "left",
                label,
                likelihoods[block.index()],
                block.linkDensity(),
                block.tag(),
                block.region().element().className(),
                block.text().substring(0, Math.min(140, block.text().length()))));
      }
    }
    for (String segment : page.wanted()) {
      if (!BodyScore.holds(body, segment)) {
        out.append("MISSED ").append(segment).append('\n');
      }
    }
    for (String segment : page.unwanted()) {
      if (BodyScore.holds(body, segment)) {
        out.append("UNWANTED ").append(segment).append('\n');
      }
    }
  }

  static int fold(JudgedPage page) {
    return Math.floorMod(page.id().hashCode() * 31, FOLDS);
  }

  /// A model and the words it goes with.
  private static final class Learnt {
    private static final int INNER_FOLDS = 3;

    private final WordCounts classes;
    private final WordCounts texts;
    private final List<Trees.Tree> first;
    private final List<Trees.Tree> second;

    Learnt(List<JudgedPage> pages) {
      classes = WordCounts.ofClasses(pages, 8);
      texts = WordCounts.ofTexts(pages, 8);
      Map<JudgedPage, float[][]> rows = new IdentityHashMap<>();
      Map<JudgedPage, PageFacts> facts = new IdentityHashMap<>();
      for (JudgedPage page : pages) {
        facts.put(page, facts(page));
        rows.put(page, BlockMeasures.of(facts.get(page)));
      }
      Map<JudgedPage, float[]> likelihoods = new IdentityHashMap<>();
      for (int fold = 0; fold < INNER_FOLDS; fold++) {
        int left = fold;
        Trees others =
            new Trees(grow(pages.stream().filter(page -> inner(page) != left).toList(), rows));
        pages.stream()
            .filter(page -> inner(page) == left)
            .forEach(page -> likelihoods.put(page, others.likelihoods(rows.get(page))));
      }
      first = grow(pages, rows);
      pages.forEach(
          page -> Surroundings.add(facts.get(page), likelihoods.get(page), rows.get(page)));
      second = grow(pages, rows);
    }

    private static int inner(JudgedPage page) {
      return Math.floorMod(page.id().hashCode() * 17 + 5, INNER_FOLDS);
    }

    private static List<Trees.Tree> grow(
        List<JudgedPage> pages, Map<JudgedPage, float[][]> measured) {
      List<float[]> rows = new ArrayList<>();
      List<float[]> outcomes = new ArrayList<>();
      for (JudgedPage page : pages) {
        float[][] own = measured.get(page);
        for (int i = 0; i < own.length; i++) {
          if (page.labels()[i] >= 0) {
            rows.add(own[i]);
            outcomes.add(new float[] {page.labels()[i], page.weights()[i]});
          }
        }
      }
      float[] labels = new float[rows.size()];
      float[] weights = new float[rows.size()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = outcomes.get(i)[0];
        weights[i] = outcomes.get(i)[1] * 10;
      }
      return new TreeGrower(rows.toArray(float[][]::new), labels, weights).grow();
    }

    PageFacts facts(JudgedPage page) {
      return new PageFacts(page.page(), page.hints(), classes.weights(page), texts.weights(page));
    }

    Object[] judge(JudgedPage page) {
      PageFacts facts = facts(page);
      float[][] rows = BlockMeasures.of(facts);
      Surroundings.add(facts, new Trees(first).likelihoods(rows), rows);
      float[] likelihoods = new Trees(second).likelihoods(rows);
      return new Object[] {page, likelihoods, BodyChoice.of(facts, likelihoods)};
    }
  }

  private static void write(Learnt learnt, Path folder) throws IOException {
    words(learnt.classes.all(), folder.resolve("class-words.txt"));
    words(learnt.texts.all(), folder.resolve("text-words.txt"));
    trees(learnt.first, folder.resolve("first-look.txt"));
    trees(learnt.second, folder.resolve("second-look.txt"));
  }

  private static void trees(List<Trees.Tree> trees, Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.println("# Decision trees over the measures of a block, made by BodyTraining.");
      trees.forEach(tree -> out.println(print(tree)));
    }
  }

  private static void words(Map<String, Float> weights, Path file) throws IOException {
    StringBuilder out =
        new StringBuilder(
            "# Made by BodyTraining: a word and what it says, > 0 for article text.\n");
    weights.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .forEach(entry ->
            out.append(String.format(Locale.ROOT, "%s %.2f%n", entry.getKey(), entry.getValue())));
    Files.writeString(file, out);
  }

  private static String print(Trees.Tree tree) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < tree.measure().length; i++) {
      line.append(i == 0 ? "" : " ");
      if (tree.measure()[i] < 0) {
        line.append(String.format(Locale.ROOT, "%.4f", tree.limit()[i]));
      } else {
        line.append(tree.measure()[i])
            .append('<')
            .append(tree.limit()[i])
            .append(':')
            .append(tree.then()[i])
            .append(':')
            .append(tree.otherwise()[i]);
      }
    }
    return line.toString();
  }
}

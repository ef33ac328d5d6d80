package org.newshound.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the measures against those of another program, where there is one.
class SecondOpinionTest {
  private static final Path PROGRAM =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()))
          .resolve("measure/score.py");

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anotherProgramFindsTheSameFiguresForTheSameRun(long seed) throws Exception {
    Assumptions.assumeTrue(Files.exists(PROGRAM), PROGRAM + " is not there");
    Random random = new Random(seed);
    Path qrels = Files.writeString(temp.resolve("qrels"), judgments(random));
    Path run = Files.writeString(temp.resolve("run"), run(random));

    Map<String, String> theirs = theirs(qrels, run);

    assertThat(theirs).containsAllEntriesOf(ours(qrels, run));
  }

  /// Grades from -1 to 3, so that some queries have nothing relevant.
  private static String judgments(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int query = 0; query < 40; query++) {
      for (int article = 0; article < 300; article += 1 + random.nextInt(60)) {
        int grade = random.nextInt(5) - 1;
        lines.append("q" + query + " 0 d" + article + ' ' + grade + '\n');
      }
    }
    return lines.toString();
  }

  /// Scores of one decimal, so that there are many ties; queries of which some are not judged and
  /// some judged ones are left out.
  private static String run(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int query = 5; query < 45; query++) {
      for (int article = 0; article < 300; article += 1 + random.nextInt(3)) {
        String score = String.format(Locale.ROOT, "%.1f", random.nextDouble() * 5);
        lines.append("q" + query + " Q0 d" + article + " 1 " + score + " t\n");
      }
    }
    return lines.toString();
  }

  private static Map<String, String> ours(Path qrels, Path run) throws IOException {
    try (InputStream judged = Files.newInputStream(qrels);
        InputStream ranked = Files.newInputStream(run)) {
      Measures mean =
          Evaluation.of(Judgments.read(judged, "qrels"), RankedRun.read(ranked, "run")).mean();
      Map<String, String> figures = new LinkedHashMap<>();
      mean.byName()
          .forEach((name, value) -> figures.put(name, String.format(Locale.ROOT, "%.4f", value)));
      return figures;
    }
  }

  private static Map<String, String> theirs(Path qrels, Path run) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "python3", PROGRAM.toString(), "trec", qrels.toString(), run.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      Assumptions.abort("there is no Python: " + e.getMessage());
      throw e;
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    Map<String, String> figures = new LinkedHashMap<>();
    Arrays.stream(printed.split("\n"))
        .map(line -> line.split("\t"))
        .forEach(line -> figures.put(line[0], line[1]));
    return figures;
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asks the sample articles everything that the README and the help pages give as an example: who
/// tries what stands there finds something.
class ExamplesTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`.*) \\|.*\\|$");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern HELP = Pattern.compile("(?m)^  (?![.\\\\])(\\S.{0,25}?)  +\\S.*$");

  @TempDir private Path temp;

  @Test
  void everyQueryOfTheReadmeFindsSomething() throws IOException {
    List<String> queries = new ArrayList<>();
    ROW.matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .map(row -> row.group(1))
        .flatMap(row -> CODE.matcher(row).results())
        .map(code -> code.group(1))
        .forEach(queries::add);

    assertThat(queries).hasSizeGreaterThan(10);
    assertAllFindSomething(queries, Samples.in(temp).toString());
  }

  @Test
  void everyQueryOfTheHelpPagesFindsSomething() throws IOException {
    String samples = Samples.in(temp).toString();
    List<String> queries = new ArrayList<>();
    for (String topic : List.of("query", "near", "dates")) {
      String page = Run.reading(".help " + topic + "\n", samples).out();
      HELP.matcher(page).results().map(ExamplesTest::query).forEach(queries::add);
    }

    assertThat(queries).hasSizeGreaterThan(20);
    assertAllFindSomething(
        queries.stream().flatMap(row -> Stream.of(row.split("  +"))).toList(), samples);
  }

  private static String query(MatchResult row) {
    return row.group(1);
  }

  private static void assertAllFindSomething(List<String> queries, String samples) {
    List<String> empty = new ArrayList<>();
    for (String query : queries) {
      if (Run.of(samples, "--", query).code() != 0) {
        empty.add(query);
      }
    }
    assertThat(empty).isEmpty();
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What programs keep with articles is found, counted, filtered by and shown.
class ExtraFieldsTest {
  private static final Map<String, String> EXTRA =
      Map.of(
          "a", "{\"tenant\":\"7\",\"priority\":1}",
          "b", "{\"tenant\":\"7\",\"priority\":[3,4.5]}",
          "c", "{\"tenant\":\"Port Marlow\",\"priority\":9}",
          "d", "{}");

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    Path stories = Files.createDirectories(temp.resolve("stories"));
    StringBuilder lines = new StringBuilder();
    for (String id : EXTRA.keySet().stream().sorted().toList()) {
      lines.append(
          "{\"format\":\"newshound/1\",\"id\":\"%s\",\"headline\":\"Gulls %s\",\"extra\":%s}\n"
              .formatted(id, id, EXTRA.get(id)));
    }
    Files.writeString(stories.resolve("gulls.jsonl"), lines);
    folder = temp.resolve("index").toString();
    assertThat(Run.of("index", folder, stories.toString()).code()).isZero();
  }

  private String ids(String... query) {
    String[] arguments = new String[query.length + 5];
    System.arraycopy(
        new String[] {"search", folder, "-o", "ids", "--sort=date"}, 0, arguments, 0, 5);
    System.arraycopy(query, 0, arguments, 5, query.length);
    return Run.of(arguments).out().lines().sorted().toList().toString();
  }

  @Test
  void queriesNameExtraFields() {
    assertThat(ids("extra.tenant:7")).isEqualTo("[a, b]");
    assertThat(ids("gulls", "extra.tenant:\"Port Marlow\"")).isEqualTo("[c]");
    assertThat(ids("gulls", "extra.priority:2..5")).isEqualTo("[b]");
    assertThat(ids("extra.priority:[4 TO 9]")).isEqualTo("[b, c]");
    assertThat(ids("gulls NOT extra.tenant:*")).isEqualTo("[d]");
  }

  @Test
  void aRangeThatIsNoneIsTold() {
    Run run = Run.of("search", folder, "extra.priority:>high");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no number stands after >").contains("extra.priority:2..5");
  }

  @Test
  void articlesAreCountedByExtraFieldsFromTheCommandLineAndInTheShell() {
    assertThat(Run.of("facets", folder, "--facet", "extra.tenant", "-o", "tsv").out())
        .contains("extra.tenant\t7\t2\n", "extra.tenant\tPort Marlow\t1\n");
    assertThat(Run.of("facets", folder, "--facet", "extra.body").err())
        .contains("--facet cannot be extra.body")
        .contains("extra.NAME");

    String script = "gulls\n.facets extra.tenant extra.priority\n.narrow extra.tenant:7\n";
    assertThat(Run.reading(script, folder, "-o", "text").out())
        .contains("extra.tenant", "Port Marlow", "4.5")
        .contains("2 articles", "extra.tenant:7");
  }

  @Test
  void aFilterKeepsQueriesToATenant() {
    String script = "gulls\n.filter extra.tenant:7\ngulls\n.filter extra.priority 3\ngulls\n";

    Run run = Run.reading(script, folder, "-o", "ids");

    assertThat(run.out().lines().toList()).hasSize(4 + 2 + 1).endsWith("b");
    assertThat(run.err()).contains("restricted to extra.tenant:7 and extra.priority:3 until");
  }

  @Test
  void theyAreShownWithTheirArticleAndListedWithTheFields() {
    assertThat(Run.of("show", folder, "b", "-o", "text").out())
        .contains("extra.priority: 3, 4.5", "extra.tenant: 7");
    assertThat(Run.of("show", folder, "b", "-o", "json").out())
        .contains("\"extra\":{\"priority\":[3,4.5],\"tenant\":\"7\"}");
    assertThat(Run.reading(".fields\n", folder).out()).contains("extra.priority:", "extra.tenant:");
    assertThat(Run.of("stats", folder, "-o", "json").out())
        .contains("\"extraFields\":[\"priority\",\"tenant\"]");
  }

  @Test
  void theFieldsAreListedWithoutAnIndexToo() throws IOException {
    try (Sitting sitting = Sitting.at(90, 30, temp.resolve("home"))) {
      assertThat(sitting.enter(".fields").screen()).contains("headline:", "the article of an id");
    }
  }

  @Test
  void whatIsExportedIsReadBackAsItWas() throws IOException {
    String exported = Run.of("export", folder).out();
    String copy = temp.resolve("copy").toString();
    Path file = Files.writeString(temp.resolve("all.jsonl"), exported);

    assertThat(Run.of("index", copy, file.toString()).code()).isZero();
    assertThat(Run.of("export", copy).out().replaceAll("\"origin\":\\{[^}]*}", ""))
        .isEqualTo(exported.replaceAll("\"origin\":\\{[^}]*}", ""));
  }

  @Test
  void aLineWithAnExtraFieldThatCannotBeOneIsRejectedWithTheReason() throws IOException {
    Path bad = temp.resolve("bad.jsonl");
    Files.writeString(
        bad, "{\"format\":\"newshound/1\",\"headline\":\"Gulls\",\"extra\":{\"body\":\"x\"}}\n");

    Run run = Run.of("read", bad.toString());

    assertThat(run.err()).contains("\"body\" is a field of every article");
  }

  @Test
  void whatAQueryWasUnderstoodAsHasThem() {
    assertThat(
            Run.of("parse", "-o", "json", "extra.tenant:7 extra.n:2..5 extra.n:>3 extra.n:*").out())
        .contains(
            "{\"is\":\"extra\",\"name\":\"tenant\",\"value\":\"7\"}",
            "{\"is\":\"extra\",\"name\":\"n\",\"first\":\"2\",\"last\":\"5\"}",
            "{\"is\":\"extra\",\"name\":\"n\",\"comparison\":\"more\",\"number\":\"3\"}",
            "{\"is\":\"extra\",\"name\":\"n\",\"any\":true}");
  }
}

package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.text.HostileText;

/// Nothing that an article, a file name, an argument or a script holds reaches the terminal raw.
class HostileTest {
  private static final int LONGEST_NAME = 40;

  @TempDir private Path temp;

  static List<List<String>> commands() {
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("read", "{folder}"));
    commands.add(List.of("export", "{folder}"));
    commands.add(List.of("stats", "{folder}"));
    commands.add(List.of("show", "{folder}", "evil0", "evil1", "evil5", "evil9"));
    for (String mode : List.of("text", "jsonl", "json", "ids", "tsv", "csv", "md")) {
      commands.add(List.of("search", "{folder}", "common", "-n", "50", "-o", mode));
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noCommandLetsAnArticleThroughRaw(List<String> command) throws IOException {
    String folder = evilArticles();
    String[] arguments =
        command.stream().map(part -> part.replace("{folder}", folder)).toArray(String[]::new);

    for (StreamKind out : StreamKind.values()) {
      Run run = new Run.Setup().out(out).run(arguments);

      assertThat(run.out()).isNotEmpty();
      assertHarmless(run);
    }
  }

  @Test
  void noArgumentIsEchoedRaw() throws IOException {
    String folder = Stories.in(temp.resolve("plain"));
    for (String text : HostileText.CORPUS) {
      assertHarmless(Run.of(text));
      assertHarmless(Run.of("--" + text));
      assertHarmless(Run.of(folder, text));
      assertHarmless(Run.of(folder, "\"" + text));
      assertHarmless(Run.of("parse", "headline:" + text + " (\"x"));
      assertHarmless(Run.of("parse", "-o", "json", text));
      assertHarmless(Run.of("show", folder, text));
      assertHarmless(Run.of("index", text));
      assertHarmless(Run.of("read", "--format", text, folder));
    }
  }

  @Test
  void noLineOfAScriptIsEchoedRaw() throws IOException {
    String folder = Stories.in(temp.resolve("plain"));
    for (String text : HostileText.CORPUS) {
      assertHarmless(Run.reading(text + "\n." + text + "\n.open " + text + "\n\"" + text, folder));
    }
  }

  @Test
  void noFileNameIsPrintedRaw() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("names"));
    for (String text : HostileText.CORPUS) {
      try {
        Files.writeString(folder.resolve(name(text) + ".jsonl"), "{broken\n");
      } catch (InvalidPathException e) {
        assertThat(text).matches("(?s).*[\\x00\ud800-\udfff].*");
      }
    }

    assertHarmless(Run.of("read", folder.toString()));
    assertHarmless(Run.of("index", temp + "/x\u001b[31m\u202e", folder.toString()));
    assertHarmless(Run.of("stats", temp + "/x\u001b[31m\u202e"));
  }

  private static String name(String text) {
    return text.replace("/", "").substring(0, Math.min(text.length() - 3, LONGEST_NAME));
  }

  private String evilArticles() throws IOException {
    Path folder = temp.resolve("evil");
    if (!Files.exists(folder)) {
      Files.createDirectory(folder);
      int number = 0;
      for (String text : HostileText.CORPUS) {
        Files.writeString(folder.resolve("evil" + number + ".jsonl"), article(number++, text));
      }
    }
    return folder.toString();
  }

  private static String article(int number, String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
    return String.format(
        Locale.ROOT,
        "{\"id\":\"evil%d\",\"headline\":\"a%2$s\",\"byline\":\"By b%2$s\",\"dateline\":\"C%2$s\","
            + "\"source\":\"d%2$s\",\"body\":\"common e%2$s common\\n\\nf%2$s\","
            + "\"captions\":[\"g%2$s\"],\"keywords\":[\"h%2$s\"]}\n",
        number,
        escaped);
  }

  private static void assertHarmless(Run run) {
    assertHarmless(run.out().replace("\t", "    "));
    assertHarmless(run.err());
  }

  private static void assertHarmless(String printed) {
    int[] bad = printed.codePoints().filter(HostileText::isForbidden).toArray();
    if (bad.length > 0) {
      fail("U+" + Integer.toHexString(bad[0]) + " in " + printed);
    }
    assertThat(printed).doesNotContain("Exception").doesNotContain("\tat ");
  }
}

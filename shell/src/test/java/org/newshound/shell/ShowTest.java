package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.shell.terminal.StreamKind;

/// Single articles are printed as a screen, as JSON, or in the words of their source.
class ShowTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.in(temp.resolve("stories"));
    Run.of(folder, "x");
  }

  @Test
  void rawPrintsTheWordsOfTheSource() {
    assertThat(Run.of("show", folder, "ferry", "--raw").out())
        .isEqualTo(
            """
            Harbor ferry runs again after storm
            By Ada Brink
            PORT MARLOW, Maine
            05 Apr 2025, 02:00 GMT+10

            The harbor ferry left its berth on Sunday for the first time since the storm.

            Its captain waved.
            """);
  }

  @Test
  void rawIsNotMadeSafeAndKeptFromTerminals() throws IOException {
    String json = "{\"id\":\"e\",\"headline\":\"evil\",\"body\":\"a \\u202e31m b\"}\n";
    Files.writeString(temp.resolve("stories/evil.jsonl"), json);
    Run.Setup terminal = new Run.Setup().out(StreamKind.TERMINAL);

    Run refused = terminal.run("show", folder, "e", "--raw");

    assertThat(refused.code()).isEqualTo(64);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("add --force");
    assertThat(terminal.run("show", folder, "e", "--raw", "--force").out()).contains("\u202e31m");
    assertThat(Run.of("show", folder, "e", "--raw").out()).contains("\u202e31m");
  }

  @Test
  void jsonSaysWhereEachValueWasFoundOnATerminalToo() throws IOException {
    Files.writeString(
        temp.resolve("stories/page.txt"), "By Ada Brink\nOslo, March 4 -- Snow fell.\n");
    Run.Setup terminal = new Run.Setup().out(StreamKind.TERMINAL);
    String id = Run.of(folder, "snow", "-o", "ids").out().strip();

    assertThat(terminal.run("show", folder, id, "--json").out())
        .contains("\"id\":\"" + id)
        .contains("\"provenance\":{");
  }

  @Test
  void rawIsNoOtherFormToo() {
    assertThat(Run.of("show", folder, "ferry", "--raw", "--json").code()).isEqualTo(64);
    assertThat(Run.of("show", folder, "nobody", "--raw").code()).isEqualTo(1);
  }
}

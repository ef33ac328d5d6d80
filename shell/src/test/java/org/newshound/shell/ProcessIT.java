package org.newshound.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.Newshound;

/// The program as a process of its own, between pipes.
class ProcessIT {
  private static final int MANY = 60_000;
  private static final String LAST_CODE = "; echo code $?";

  @TempDir private Path temp;
  private Path folder = Path.of("");

  @BeforeEach
  void writeStories() throws IOException {
    folder = Path.of(Stories.in(temp.resolve("stories")));
    assertThat(Run.of(folder.toString(), "captain").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, STORIES captain",
    "1, STORIES zebra",
    "2, STORIES '\"open'",
    "64, --nonsense",
    "66, STORIES/nowhere captain",
    "73, index STORIES STORIES",
    "74, LUCENE captain"
  })
  void endsWithTheCodeOfWhatCameOfIt(int code, String line) throws Exception {
    Path foreign = Files.createDirectory(temp.resolve("foreign"));
    Files.writeString(foreign.resolve("segments_1"), "not ours");
    String arguments =
        line.replace("STORIES", folder.toString()).replace("LUCENE", foreign.toString());

    assertThat(sh(newshound() + ' ' + arguments + LAST_CODE)).endsWith("code " + code + '\n');
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFault() throws Exception {
    String export = newshound("export", "-q", manyStories().toString());

    String said = sh("{ " + export + "; echo code $? >&2; } | head -n 1");

    assertThat(said).contains("\"id\":\"s0\"").endsWith("\ncode 0\n").hasLineCount(2);
  }

  @Test
  void standardInputMayBeClosed() throws Exception {
    String stories = folder.toString();

    assertThat(sh(newshound(stories, "captain", "-o", "ids") + " <&-" + LAST_CODE))
        .isEqualTo("ferry\ncode 0\n");
    assertThat(sh(newshound(stories) + " <&-" + LAST_CODE)).isEqualTo("code 1\n");
  }

  @Test
  void standardOutputMayBeClosed() throws Exception {
    assertThat(sh(newshound(folder.toString(), "captain") + " >&-" + LAST_CODE))
        .contains("the results cannot be written")
        .endsWith("code 74\n");
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void signalsEndItAndWhatWasReadInIsKept(String signal, int code) throws Exception {
    String index = temp.resolve("index").toString();
    Path said = temp.resolve("said");
    // Commands in the background of a script do not hear INT, so the script becomes the program.
    String start = "exec " + hearing() + newshound("index", index, manyStories().toString());
    Process process =
        new ProcessBuilder("sh", "-c", start)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    while (process.isAlive() && !Newshound.isIndex(Path.of(index))) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    sh("kill -" + signal + ' ' + process.pid());

    assertThat(process.waitFor()).as(Files.readString(said)).isEqualTo(code);
    String again = sh(newshound("index", index, temp.resolve("many").toString()) + LAST_CODE);
    assertThat(again).endsWith("code 0\n");
    assertThat(sh(newshound("stats", index))).contains("articles  60,000");
  }

  /// {@return what a command begins with that is to hear all signals}
  ///
  /// A build that itself runs in the background of a script ignores INT, and so does everything it
  /// starts: no program can hear it again but by the help of another one, which not all systems
  /// have.
  private static String hearing() throws IOException, InterruptedException {
    if (sh("env --default-signal=INT true && echo able").equals("able\n")) {
      return "env --default-signal=INT ";
    }
    assumeThat(sh("sh -c 'kill -INT $$; echo deaf'"))
        .as("what is started here hears INT")
        .isEmpty();
    return "";
  }

  private Path manyStories() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      lines.append("{\"id\":\"s" + i + "\",\"body\":\"A haystack of " + i + " straws.\"}\n");
    }
    Path many = Files.createDirectory(temp.resolve("many"));
    Files.writeString(many.resolve("many.jsonl"), lines);
    return many;
  }

  private String newshound(String... args) {
    return RealTerminal.newshound(temp.resolve("home"), List.of(), args);
  }

  /// Returns what a command of the command shell prints, to both streams.
  private static String sh(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }
}

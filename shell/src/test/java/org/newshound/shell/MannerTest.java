package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newshound.shell.terminal.StreamKind;

/// What a person may have otherwise: keys, colors, programs of their own.
class MannerTest {
  private static final String WRITE = "\u0018\u0005";
  private static final int TRIES = 30;
  private static final long TRY_NANOS = 2_000_000_000L;

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void aLineIsWrittenInTheReadersOwnEditor() throws IOException {
    Path editor = program("editor", "printf '%s captain\\n\\n' \"$(cat \"$2\")\" > \"$2\"");
    try (Sitting sitting = sitting(80, 24, Map.of("EDITOR", editor + " -w"))) {
      sitting.press("ferry" + WRITE, "> ferry captain").press("\r");

      assertThat(sitting.screen()).contains("1 article (3 ms)").contains("> ferry captain\n");
    }
  }

  @Test
  void whatAnEditorGivesUpStaysAsItWas() throws IOException {
    Path editor = program("editor", "echo storm > \"$1\"; exit 1");
    try (Sitting sitting = sitting(80, 24, Map.of("VISUAL", editor.toString()))) {
      assertThat(sitting.press("captain" + WRITE, "> captain").screen()).doesNotContain("> storm");
      sitting.press("\r").enter(".set editor " + temp.resolve("none"));
      assertThat(sitting.press("captain" + WRITE, "> captain").screen()).doesNotContain("> storm");
    }
  }

  @Test
  void whereThereIsNoEditorThatIsSaid() throws IOException {
    try (Sitting sitting = sitting(80, 24, Map.of("PATH", temp.toString()))) {
      assertThat(sitting.press("captain" + WRITE, "captain").screen())
          .contains("There is no editor: set EDITOR, or .set editor PROGRAM");
    }
  }

  @Test
  void theKeysOfViEditALine() throws IOException {
    try (Sitting sitting = sitting(80, 24, Map.of())) {
      sitting.enter(".set keys vi").press("captain strike\u001bbD", "> captain ").press("\r");

      assertThat(sitting.screen()).contains("Its [captain] waved.");
      sitting.enter(".set keys emacs").press("strike\u0001captain \u000b", "> captain ");
    }
  }

  @Test
  void whatIsTallGoesToTheReadersOwnPager() throws IOException {
    Path read = temp.resolve("read");
    Path pager = program("pager", "cat > '" + read + "'; echo $LESS >> '" + read + "'");
    try (Sitting sitting = sitting(40, 8, Map.of("PAGER", pager.toString()), "--pager", "less")) {
      sitting.enter("captain").enter("1");

      assertThat(Files.readString(read)).contains("Its [captain] waved.").endsWith("-R\n");
      assertThat(sitting.screen()).doesNotContain("waved.\nid");
    }
  }

  @Test
  void aPagerThatHasSeenEnoughIsNoFault() throws IOException {
    Path pager = program("pager", "exit 3");
    try (Sitting sitting = sitting(40, 8, Map.of("PAGER", pager.toString()))) {
      sitting.enter(".set pager less").enter(".help commands");

      assertThat(sitting.enter("captain").screen()).contains("1 article");
    }
  }

  @Test
  void articlesAreCountedWhileTyping() throws IOException {
    try (Sitting sitting = sitting(80, 24, Map.of())) {
      sitting.tap(".set live on\r").sees("live  on");
      counts(sitting, "gone fer", "> gone fer[^\n]*\n≈0 hits · \\d+ ms\n");
      counts(sitting, "captain fer", "> captain fer[^\n]*\n≈1 hit · \\d+ ms\n");
      counts(sitting, "ferry ", "> ferry *\n2 hits · \\d+ ms · 2024 ██ 2025\n");

      sitting.tap("\r").sees("1-2 open one");
      assertThat(sitting.screen()).contains("2 articles (3 ms)").doesNotContain("2 hits");
      sitting.tap(".filter date:1999\r").sees("· 1999>");
      counts(sitting, "ferry ", "> ferry *\n0 hits");
      sitting.tap("\u0015.set live off\r").sees("live  off");
      assertThat(sitting.enter("storm").screen())
          .contains("No article has all of: storm, date:1999");
    }
  }

  @Test
  void whereAnyWordIsEnoughItIsWhileTypingToo() throws IOException {
    try (Sitting sitting = sitting(80, 24, Map.of())) {
      sitting.tap(".set match any\r").sees("match  any");
      sitting.tap(".set live on\r").sees("live  on");
      counts(sitting, "captain zebra sleepers ", "> captain zebra sleepers *\n2 hits · ");
      counts(sitting, "sleepers capt", "> sleepers capt[^\n]*\n≈2 hits · ");
      counts(sitting, "captain OR ", "> captain OR *\n1 hit · ");

      sitting.tap("\u0015.set live off\r").sees("live  off");
      assertThat(sitting.enter("the \"captain").screen()).contains("[captain]");
    }
  }

  /// A machine that is busy may have no time to count in: then it is typed anew.
  private static void counts(Sitting sitting, String line, String wanted) {
    Pattern counted = Pattern.compile(wanted);
    for (int i = 0; i < TRIES; i++) {
      sitting.tap("\u0015" + line);
      long end = System.nanoTime() + TRY_NANOS;
      while (System.nanoTime() < end) {
        if (counted.matcher(sitting.text()).find()) {
          return;
        }
        Thread.onSpinWait();
      }
    }
    throw new AssertionError("waited for " + wanted + " on\n" + sitting.screen());
  }

  @Test
  void daysAreWrittenAsNumbersWhereThatIsWanted() throws IOException {
    Path config = temp.resolve("home/.config/newshound/config");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "date-format = iso\n");
    try (Sitting sitting = sitting(80, 24, Map.of())) {
      assertThat(sitting.enter("captain").screen()).contains("· 2025-04-05\n");
      assertThat(sitting.press("1\r", "q").screen()).contains("2025-04-05 ");
      sitting.press("q");
      assertThat(sitting.enter(".set date-format words").enter("captain").screen())
          .contains("· 5 Apr 2025\n");
    }
    assertThat(screen("HOME", temp.resolve("home").toString()).run(folder, "captain").out())
        .contains("· 2025-04-05\n");
  }

  @Test
  void addressesCanBeClickedWhereTheTerminalIsKnownToTakeThem() throws IOException {
    Path linked = Files.createDirectories(temp.resolve("linked"));
    Files.writeString(
        linked.resolve("story.jsonl"),
        "{\"headline\":\"Tug\",\"body\":\"A tug\",\"url\":\"https://tug.example/\u00e9\"}");
    String headline = "\u001b]8;;https://tug.example/%C3%A9\u001b\\[Tug]\u001b]8;;\u001b\\\n";
    String[] search = {linked.toString(), "tug"};

    assertThat(screen("TERM_PROGRAM", "WezTerm").run(search).out()).contains(headline);
    assertThat(screen("VTE_VERSION", "7400").run(search).out()).contains(headline);
    assertThat(screen("VTE_VERSION", "4300").run(search).out()).contains("[Tug]\n");
    Run.Setup inside = screen("TMUX", "/t").variable("TERM", "foot").variable("NO_COLOR", "1");
    assertThat(inside.run(search).out()).contains("[Tug]\n").doesNotContain("\u001b");
    Run.Setup piped = screen("TERM", "foot").out(StreamKind.PIPE);
    assertThat(piped.run(search).out()).contains("Tug\n").doesNotContain("\u001b");
  }

  @Test
  void aFullDiskIsToldAndEndsNothing() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).as("a disk that is always full").exists();
    try (Sitting sitting = sitting(80, 24, Map.of())) {
      sitting.enter(".set confirm off").enter("captain").enter(".export " + full + " -o json");
      sitting.enter(".output " + full).enter("ferry").enter("captain");

      assertThat(sitting.screen())
          .contains("/dev/full: No space left on device")
          .contains("Its [captain] waved.");
    }
  }

  @Test
  void aSettingNamesTheUsualPlace() throws IOException {
    Path config = temp.resolve("config/newshound/config");
    Files.createDirectories(config.getParent());
    Files.writeString(config, "index = " + folder + "\n");
    Run.Setup setup =
        new Run.Setup().variable("XDG_CONFIG_HOME", temp.resolve("config").toString());

    assertThat(setup.run("-c", "captain").out()).contains("Harbor ferry");
    assertThat(setup.run("--no-config", "-c", "captain").code()).isEqualTo(64);
    assertThat(setup.variable("NEWSHOUND_INDEX", "/none").run("-c", "captain").code())
        .isEqualTo(66);
  }

  private Run.Setup screen(String variable, String value) {
    return new Run.Setup()
        .out(StreamKind.TERMINAL)
        .variable("XDG_CONFIG_HOME", temp.resolve("home/.config").toString())
        .variable(variable, value);
  }

  private Path program(String name, String body) throws IOException {
    Path program = temp.resolve(name);
    FakeMachine.script(program, body);
    return program;
  }

  private Sitting sitting(int columns, int rows, Map<String, String> variables, String... options)
      throws IOException {
    Map<String, String> all = new HashMap<>(Sitting.variables(temp.resolve("home")));
    all.put("PATH", System.getenv("PATH"));
    all.putAll(variables);
    String[] args = new String[options.length + 1];
    System.arraycopy(options, 0, args, 0, options.length);
    args[options.length] = folder;
    return Sitting.at("xterm-256color", columns, rows, all, args);
  }
}

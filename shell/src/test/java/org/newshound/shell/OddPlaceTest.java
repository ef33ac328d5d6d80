package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing broken around the shell stops it.
class OddPlaceTest {
  private static final String CTRL_D = "\u0004";

  @TempDir private Path temp;
  private Path home = Path.of("");
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    home = temp.resolve("home");
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void aBrokenFileOfSettingsIsOneWarning() throws IOException {
    write(".config/newshound/config", "limit = 1\nlimits = 3\n= = =\npager = perhaps\n");
    try (Sitting sitting = Sitting.at(200, 24, home, folder)) {
      assertThat(sitting.enter("ferry").screen())
          .contains("config:2: there is no setting limits. Did you mean limit? (and 2 more)")
          .contains("best first · 1\n");
    }
  }

  @Test
  void settingsHoldForScriptsTooUnlessTheyAreDoneWithout() throws IOException {
    Path config = write(".config/newshound/config", "mode = ids\nlimit = 1\nlimits = 3\n");
    Run.Setup setup =
        new Run.Setup().variable("XDG_CONFIG_HOME", config.resolve("../..").normalize().toString());

    Run run = setup.run(folder, "ferry");

    assertThat(run.out()).isIn("ferry\n", "train\n");
    assertThat(run.err()).contains("config:3: there is no setting limits.");
    assertThat(setup.run(folder, "ferry", "-n", "10").out().lines()).hasSize(2);
    assertThat(setup.run("search", folder, "captain", "--no-config").out()).startsWith("1\t");
  }

  @Test
  void aSettingIsKeptAndTheRestOfTheFileStays() throws IOException {
    Path config = write(".config/newshound/config", "# mine\nlimit = 1\nunknown = x\n");
    try (Sitting sitting = Sitting.at(200, 24, home, folder)) {
      sitting.enter(".set limit 2 --save").enter(".set sort -date").enter(".set limti 3");

      assertThat(sitting.screen())
          .contains("There is no setting limti. Did you mean limit?")
          .contains("-date");
    }

    assertThat(Files.readAllLines(config)).containsExactly("# mine", "unknown = x", "limit = 2");
  }

  @Test
  void aFolderInThePlaceOfSettingsOrHistoryIsNoReasonToStop() throws IOException {
    Files.createDirectories(home.resolve(".config/newshound/config"));
    Files.createDirectories(home.resolve(".local/state/newshound/history"));
    try (Sitting sitting = Sitting.at(80, 24, home, folder)) {
      assertThat(sitting.enter("captain").screen()).contains("1 article");
    }
  }

  @Test
  void aHistoryThatIsNoTextIsMended() throws IOException {
    Path history = home.resolve(".local/state/newshound/history");
    Files.createDirectories(history.getParent());
    Files.write(history, new byte[] {'o', 'k', '\n', (byte) 0xff, (byte) 0xfe, 0x1b, ']', '\n'});
    try (Sitting sitting = Sitting.at(80, 24, home, folder)) {
      assertThat(sitting.enter(".history").screen()).contains("1  ok");
      sitting.leave(CTRL_D);
    }

    assertThat(Files.readString(history)).startsWith("ok\n").doesNotContain("\u001b");
  }

  @Test
  void twoShellsRememberTogether() throws IOException {
    try (Sitting one = Sitting.at(80, 24, home, folder);
        Sitting other = Sitting.at(80, 24, home, folder)) {
      one.enter("captain");
      other.enter("bridge");
      one.enter("train").leave(CTRL_D);
      other.leave(CTRL_D);
    }

    assertThat(Files.readAllLines(home.resolve(".local/state/newshound/history")))
        .containsExactlyInAnyOrder("captain", "bridge", "train");
  }

  @Test
  void aDumbTerminalGetsTheSameText() throws IOException {
    Map<String, String> variables = Sitting.variables(home);
    variables.put("TERM", "dumb");
    try (Sitting sitting = Sitting.at("dumb", 80, 24, variables, folder)) {
      sitting.tap("captain\r").sees("Its [captain] waved.");
    }
  }

  @Test
  void theNarrowestScreenShowsEverything() throws IOException {
    try (Sitting sitting = Sitting.at(20, 60, home, folder)) {
      assertThat(sitting.enter("ferry").enter(".facets").screen())
          .contains("[ferry]")
          .contains("byline");
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}

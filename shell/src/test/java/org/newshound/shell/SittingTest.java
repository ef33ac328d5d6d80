package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SittingTest {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void aNumberOpensAHit() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      Golden.assertScreen("session-search", sitting.enter("captain").screen());
      sitting.press("1\r", "q");
      Golden.assertScreen("session-open", sitting.screen().replace(folder, "/stories"));
      assertThat(sitting.press("q").leave(CTRL_D)).isZero();
    }
  }

  @Test
  void whoHasNoIndexYetIsToldHowToMakeOne() throws IOException {
    try (Sitting sitting = Sitting.at(80, 24, temp.resolve("home"))) {
      sitting.enter("captain").enter(".stats").enter(".index nowhere");
      Golden.assertScreen(
          "session-first",
          sitting.enter(".index '" + folder + "'").enter("captain").screen().replace(folder, "/s"));
    }
  }

  @Test
  void emptyEnterShowsTheNextPage() throws IOException {
    try (Sitting sitting = sitting(60, 30, "-n", "1")) {
      sitting.enter("ferry").enter("").enter("");

      assertThat(sitting.screen())
          .containsSubsequence("2 articles (3 ms) · best first · 1\n", "best first · 2\n")
          .containsOnlyOnce("Enter next page");
    }
  }

  @Test
  void aNumberBeyondTheHitsIsAQuery() throws IOException {
    try (Sitting sitting = sitting(60, 24)) {
      assertThat(sitting.enter("captain").enter("2025").screen()).contains("No article has 2025");
    }
  }

  @Test
  void caretsStandUnderWhatWasTyped() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      Golden.assertScreen(
          "session-faults",
          sitting.press("橋 \"never closed\r", "...>").enter("").enter("(ferry").screen());
    }
  }

  @Test
  void commandsExplainThemselves() throws IOException {
    try (Sitting sitting = sitting(80, 40)) {
      Golden.assertScreen(
          "session-commands",
          sitting
              .enter(".statz")
              .enter(".par")
              .enter(".parse night train")
              .enter(".open 3")
              .enter(".help open")
              .enter("zebra captain")
              .screen());
    }
  }

  @Test
  void helpFitsOneScreen() throws IOException {
    try (Sitting sitting = sitting(80, 25)) {
      Golden.assertScreen("session-help", sitting.enter(".help").screen());
    }
  }

  @Test
  void aLongArticleIsReadByTheScreenful() throws IOException {
    try (Sitting sitting = sitting(30, 8)) {
      sitting.enter("captain").press("1\r", "1-7/16  ? keys  q");
      assertThat(sitting.screen()).contains("── 1 of 1");

      sitting.press(" ", "8-14/16  ? keys  q").press("q");
      assertThat(sitting.screen()).contains("1 of 1 · Harbor ferry").doesNotContain("/16");
    }
  }

  @Test
  void ctrlCClearsTheLineAndNeverLeaves() throws IOException {
    try (Sitting sitting = sitting(60, 24)) {
      sitting.press("half a line" + CTRL_C).press(CTRL_C).press(CTRL_C);

      assertThat(sitting.screen()).contains("Ctrl-D or .quit leaves.");
      assertThat(sitting.leave(".quit\r")).isZero();
    }
  }

  @Test
  void whatIsTypedIsNeitherExpandedNorUnescaped() throws IOException {
    try (Sitting sitting = sitting(60, 24)) {
      assertThat(sitting.enter(".parse wow!ferry a\\b %M").screen())
          .contains("wow!ferry")
          .contains("%M");
    }
  }

  @Test
  void linesAreRememberedForTheirOwnerAlone() throws IOException {
    try (Sitting sitting = sitting(60, 24)) {
      sitting.enter("captain").enter(" secret").enter("captain").leave(CTRL_D);
    }

    Path history = temp.resolve("home/.local/state/newshound/history");
    assertThat(Files.readAllLines(history)).containsExactly("captain");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
  }

  @Test
  void nothingIsRememberedWhenTold() throws IOException {
    try (Sitting sitting = sitting(60, 24, "--no-history")) {
      sitting.enter("captain").leave(CTRL_D);
    }

    assertThat(temp.resolve("home/.local/state/newshound/history")).doesNotExist();
  }

  private Sitting sitting(int columns, int rows, String... options) throws IOException {
    String[] args = new String[options.length + 1];
    args[0] = folder;
    System.arraycopy(options, 0, args, 1, options.length);
    return Sitting.at(columns, rows, temp.resolve("home"), args);
  }
}

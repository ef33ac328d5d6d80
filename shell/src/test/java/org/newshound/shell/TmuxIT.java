package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a real terminal, where there is a tmux to make one.
@SuppressWarnings("try") // Whoever waits for tmux may be interrupted.
class TmuxIT {
  private static final int MANY = 40_000;
  private static final int PATH_LENGTH = 70;

  @TempDir private Path temp;

  @Test
  void aSittingInARealTerminal() throws IOException, InterruptedException {
    try (RealTerminal terminal = sitting(List.of())) {
      // Typed before there is a prompt.
      terminal.type("captain").sees("Newshound");
      terminal.sees("> captain");
      terminal.press("Enter").sees("Its [captain] waved.");

      terminal.type("bridg").sees("bridge  1 article");
      terminal.press("Right", "Enter").sees("swing [bridge]");

      terminal.type(".fac").press("Tab").sees(".facets");
      terminal.press("C-c").resize(40, 12).enter("captain").enter("1").sees("1-11/15  n/p");
      terminal.resize(60, 10).sees("  1-9/12  n/p");
      terminal.press("q").sees("1 of 1 · Harbor");
      terminal.press("C-d").sees("ended with 0");
    }
  }

  @Test
  void ctrlZLeavesTheLineToBeGoneOnWith() throws IOException, InterruptedException {
    try (RealTerminal terminal = started(stories().toString())) {
      terminal.sees("stories (3)>");
      terminal.type("cptain").press("Left", "Left", "Left", "Left", "Left");
      terminal.press("C-z").sees("Stopped");
      terminal.enter("stty -a").sees(" echo ");
      terminal.press("C-l").enter("fg").sees("stories (3)> cptain");
      terminal.type("a").sees("> captain");
      terminal.press("Enter").sees("Its [captain] waved.");
      terminal.enter(".quit").sees(".quit\n$");
    }
  }

  @Test
  void ctrlZLeavesTheArticleToBeReadOn() throws IOException, InterruptedException {
    try (RealTerminal terminal = started(stories().toString())) {
      terminal.sees("stories (3)>");
      terminal.enter("captain").sees("1 opens it");
      terminal.enter("1").sees("1 of 1  n/p match");
      terminal.press("/").type("bert").press("C-z").sees("Stopped");
      assertThat(terminal.screen()).doesNotContain("left its berth");

      terminal.resize(60, 10).enter("fg").sees("left its berth");
      terminal.type("h").press("Enter").sees("match 1 of 1  1-9/12");
      terminal.press("q").sees("1 of 1 · Harbor");
      terminal.enter(".quit").sees(".quit\n$");
    }
  }

  @Test
  void ctrlZWorksDuringASearch() throws IOException, InterruptedException {
    Path folder = LongStories.in(Files.createDirectory(temp.resolve("long")));
    try (RealTerminal terminal = started(folder.toString(), "--timeout", "60s")) {
      terminal.sees("long (60)>");
      terminal.type(LongStories.SLOW).sees("delta)");
      int row = terminal.row();
      terminal.press("Enter").leaves(row).press("C-z").sees("Stopped");
      terminal.enter("stty -a").sees(" echo ");

      terminal.press("C-l").enter("fg").sees("sh newshound");
      terminal.press("C-c").sees("it was stopped");
      terminal.enter("amber").sees("60 articles (");
      terminal.enter(".quit").sees(".quit\n$");
    }
  }

  @Test
  void ctrlZDoesNothingWhereNobodyCouldWakeTheProgram() throws IOException, InterruptedException {
    try (RealTerminal terminal = sitting(List.of())) {
      terminal.sees("stories (3)>");
      terminal.type("capt").press("C-z").type("ain").sees("> captain");
      terminal.press("Enter").sees("Its [captain] waved.");
      terminal.press("C-d").sees("ended with 0");
    }
  }

  @Test
  void ctrlDTypedDuringASearchEndsTheSittingAfterIt() throws IOException, InterruptedException {
    Path folder = LongStories.in(Files.createDirectory(temp.resolve("long")));
    String newshound =
        RealTerminal.newshound(
            temp.resolve("home"), List.of(), folder.toString(), "--timeout", "2s");
    try (RealTerminal terminal = RealTerminal.running(temp, newshound)) {
      terminal.sees("long (60)>");
      terminal.type(LongStories.SLOW).sees("delta)");
      int row = terminal.row();
      terminal.press("Enter").leaves(row).press("C-d").sees("ended with 0");
      assertThat(terminal.screen()).contains("Cut off");
    }
  }

  @Test
  void nothingIsHeardOfTheEngineWhenAnIndexIsOpened() throws IOException, InterruptedException {
    String index = stories().resolve(".newshound").toString();
    String newshound = RealTerminal.newshound(temp.resolve("home"), List.of(), index);
    try (RealTerminal terminal = RealTerminal.running(temp, newshound)) {
      assertThat(terminal.sees("stories (3)>")).startsWith("Newshound ");
      terminal.press("C-d").sees("ended with 0");
    }
  }

  @Test
  void ctrlCStopsASearch() throws IOException, InterruptedException {
    Path folder = LongStories.in(Files.createDirectory(temp.resolve("long")));
    String newshound = RealTerminal.newshound(temp.resolve("home"), List.of(), folder.toString());
    try (RealTerminal terminal = RealTerminal.running(temp, newshound)) {
      terminal.sees("long (60)>");
      terminal.type(LongStories.SLOW).sees("delta)");
      int row = terminal.row();
      terminal.press("Enter").leaves(row).press("C-c").sees("it was stopped");

      terminal.enter("amber").sees("· .facets · .help\nlong (60)>");
      assertThat(terminal.screen()).contains("60 articles (").doesNotContain("it was stopped");
      terminal.press("C-d").sees("ended with 0");
    }
  }

  @Test
  void ctrlCStopsReadingInAndKeepsWhatIsDone() throws IOException, InterruptedException {
    Path many = manyStories();
    String newshound = RealTerminal.newshound(temp.resolve("home"), List.of(), many.toString());
    try (RealTerminal terminal = RealTerminal.running(temp, newshound)) {
      terminal.sees("indexing  ");
      String stopped = terminal.press("C-c").sees(")>");

      assertThat(stopped).containsPattern("stopped: [\\d,]+ articles are searchable; run again");
      assertThat(stopped).containsPattern("many \\([\\d,]+\\)>").doesNotContain("(40,000)");

      terminal.enter(".index " + many).sees("indexing  ");
      terminal.press("C-c").sees("run again to go on\nmany (");
      terminal.press("C-l").enter(".index " + many).sees("many (40,000)>");
      terminal.press("C-d").sees("ended with 0");
    }
  }

  @Test
  void whatIsTypedWhileArticlesAreReadInWaitsForThePrompt()
      throws IOException, InterruptedException {
    String newshound =
        RealTerminal.newshound(temp.resolve("home"), List.of(), manyStories().toString());
    try (RealTerminal terminal = RealTerminal.running(temp, newshound)) {
      terminal.sees("indexing  ");
      terminal.type("needle");

      assertThat(terminal.sees("> needle")).containsOnlyOnce("needle");
      terminal.press("Enter").sees("1 article");
    }
  }

  @Test
  void aTerminalWithoutSizeAndLocaleIsDrawnForAsUsual() throws IOException, InterruptedException {
    String newshound =
        RealTerminal.newshound(
            temp.resolve("home"), List.of("LC_ALL=C", "LANG="), stories().toString());
    try (RealTerminal terminal = RealTerminal.running(temp, "stty rows 0 cols 0; " + newshound)) {
      terminal.sees("stories (3)>");
      String screen = terminal.enter("橋").sees("1 opens it");

      assertThat(screen).contains("stories (3)> 橋", "[橋] bridge 😀 closed", "1 article");
      terminal.press("C-d").sees("ended with 0");
    }
  }

  @Test
  void aDumbTerminalIsEnough() throws IOException, InterruptedException {
    try (RealTerminal terminal = sitting(List.of("TERM=dumb"))) {
      terminal.sees("stories (3)>");
      terminal.enter("captain").sees("Its [captain] waved.");
      terminal.enter(".quit").sees("ended with 0");
    }
  }

  /// Starts the program as a job of a command shell, by a script.
  private RealTerminal started(String... args) throws IOException, InterruptedException {
    String newshound = RealTerminal.newshound(temp.resolve("home"), List.of(), args);
    Files.writeString(temp.resolve("newshound"), "trap : INT\n" + newshound + "\n");
    RealTerminal terminal =
        RealTerminal.running(temp, "cd " + temp + " && PS1='$ ' bash --norc -i");
    return terminal.enter("sh newshound");
  }

  private RealTerminal sitting(List<String> environment) throws IOException, InterruptedException {
    return RealTerminal.running(
        temp, RealTerminal.newshound(temp.resolve("home"), environment, stories().toString()));
  }

  /// The path is always as long, since it is seen below an article: temporary folders have names of
  /// all lengths.
  private Path stories() throws IOException {
    String filling = "-".repeat(Math.max(1, PATH_LENGTH - temp.toString().length()));
    return Path.of(Stories.readIn(temp.resolve(filling).resolve("stories")));
  }

  private Path manyStories() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i < MANY; i++) {
      lines.append("{\"id\":\"s" + i + "\",\"body\":\"A haystack of " + i + " straws.\"}\n");
    }
    lines.append("{\"id\":\"last\",\"body\":\"A needle.\"}\n");
    Path folder = Files.createDirectory(temp.resolve("many"));
    Files.writeString(folder.resolve("many.jsonl"), lines);
    return folder;
  }
}

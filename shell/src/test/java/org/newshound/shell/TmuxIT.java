package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a real terminal, where there is a tmux to make one.
class TmuxIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int POLL_MILLIS = 50;

  @TempDir private Path temp;

  @AfterEach
  void endTheTerminal() throws IOException, InterruptedException {
    if (hasTmux()) {
      tmux("kill-server");
    }
  }

  @Test
  void aSittingInARealTerminal() throws IOException, InterruptedException {
    assumeThat(hasTmux()).as("tmux is there").isTrue();
    String folder = Stories.in(temp.resolve("stories"));
    assertThat(Run.of(folder, "captain").code()).isZero();
    tmux("new-session", "-d", "-s", "s", "-x", "80", "-y", "24", command(folder));

    // Typed before there is a prompt.
    type("captain");
    sees("Newshound");
    sees("> captain");
    press("Enter");
    sees("Its [captain] waved.");

    type("bridg");
    sees("bridge  1 article");
    press("Right", "Enter");
    sees("swing [bridge]");

    type(".fac");
    press("Tab");
    sees(".facets");
    press("C-c");
    tmux("resize-window", "-t", "s", "-x", "40", "-y", "12");
    type("captain");
    press("Enter");
    type("1");
    press("Enter");
    sees("1-11/14  q");
    press("q");
    sees("1 of 1 · Harbor");
    press("C-d");
    sees("ended with 0");
  }

  private String command(String folder) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return String.join(
        " ",
        "env",
        "NO_COLOR=1",
        quoted("HOME=" + temp.resolve("home")),
        quoted(java),
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        quoted(System.getProperty("java.class.path")),
        "org.newshound.shell.Main",
        quoted(folder) + "; echo ended with $?; sleep 600");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private void type(String text) throws IOException, InterruptedException {
    tmux("send-keys", "-t", "s", "-l", text);
  }

  private void press(String... keys) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("send-keys", "-t", "s"));
    command.addAll(List.of(keys));
    tmux(command.toArray(String[]::new));
  }

  private void sees(String wanted) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String screen = "";
    while (!screen.contains(wanted)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited for \"" + wanted + "\" on\n" + screen);
      }
      Thread.sleep(POLL_MILLIS);
      screen = tmux("capture-pane", "-p", "-t", "s");
    }
  }

  private String tmux(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of("tmux", "-S", temp.resolve("socket").toString(), "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private static boolean hasTmux() {
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      if (Files.isExecutable(Path.of(folder, "tmux"))) {
        return true;
      }
    }
    return false;
  }
}

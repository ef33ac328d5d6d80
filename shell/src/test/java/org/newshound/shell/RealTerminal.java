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
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The whole program in a real terminal, which tmux makes.
@SuppressWarnings("try") // Whoever waits for tmux may be interrupted.
final class RealTerminal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int POLL_MILLIS = 20;

  private final Path folder;

  private RealTerminal(Path folder) {
    this.folder = folder;
  }

  /// Starts a command of the command shell in a terminal of 80 columns and 24 rows.
  ///
  /// @param folder where the terminal keeps what it needs
  static RealTerminal running(Path folder, String command)
      throws IOException, InterruptedException {
    assumeThat(hasTmux()).as("tmux is there").isTrue();
    RealTerminal terminal = new RealTerminal(folder);
    String told = command + "; echo ended with $?; exec sleep 600";
    assertThat(terminal.tmux("new-session", "-d", "-s", "s", "-x", "80", "-y", "24", told))
        .isEmpty();
    return terminal;
  }

  /// Returns the command that runs the program.
  ///
  /// @param home the home folder
  /// @param environment more variables, as `NAME=value`
  static String newshound(Path home, List<String> environment, String... args) {
    List<String> command = new ArrayList<>(List.of("env", "NO_COLOR=1", "HOME=" + home));
    command.addAll(environment);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.newshound.shell.Main"));
    command.addAll(List.of(args));
    return String.join(" ", command.stream().map(RealTerminal::quoted).toList());
  }

  /// Types a text as it is.
  RealTerminal type(String text) throws IOException, InterruptedException {
    tmux("send-keys", "-t", "s", "-l", text);
    return this;
  }

  /// Presses keys by their names.
  RealTerminal press(String... keys) throws IOException, InterruptedException {
    tmux(Stream.concat(Stream.of("send-keys", "-t", "s"), Stream.of(keys)).toArray(String[]::new));
    return this;
  }

  /// Types a line and Enter.
  RealTerminal enter(String line) throws IOException, InterruptedException {
    return type(line).press("Enter");
  }

  /// Makes the terminal larger or smaller.
  RealTerminal resize(int columns, int rows) throws IOException, InterruptedException {
    tmux("resize-window", "-t", "s", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  /// Waits until the screen shows a text, and returns it.
  String sees(String wanted) throws IOException, InterruptedException {
    return awaits(wanted, screen -> screen.contains(wanted));
  }

  /// Waits until the screen is as wanted, and returns it.
  ///
  /// @param wanted what is waited for
  String awaits(String wanted, Predicate<String> seen) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String screen = screen();
    while (!seen.test(screen)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited for \"" + wanted + "\" on\n" + screen);
      }
      Thread.sleep(POLL_MILLIS);
      screen = screen();
    }
    return screen;
  }

  /// Waits until the cursor has left a row, counted from 0.
  RealTerminal leaves(int row) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (row() == row) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the cursor stays in row " + row + " of\n" + screen());
      }
      Thread.sleep(POLL_MILLIS);
    }
    return this;
  }

  /// Returns the row of the cursor, counted from 0.
  int row() throws IOException, InterruptedException {
    return Integer.parseInt(tmux("display-message", "-p", "-t", "s", "#{cursor_y}").strip());
  }

  /// Returns what is on the screen.
  String screen() throws IOException, InterruptedException {
    return tmux("capture-pane", "-p", "-t", "s");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    tmux("kill-server");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private String tmux(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-f", "/dev/null", "-S"));
    command.add(folder.resolve("socket").toString());
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

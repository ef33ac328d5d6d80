package org.newshound.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.newshound.Newshound;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;

/// A person at a terminal in memory, who types and looks at the screen.
///
/// What is typed ends with a sign that the shell echoes once it waits for a line again; nothing is
/// judged by how long it takes.
final class Sitting implements AutoCloseable {
  private static final String SIGN = "¶";
  private static final char ERASE = '\u007f';
  private static final Duration PATIENCE =
      Duration.ofSeconds(Integer.getInteger("sitting.patience", 60));
  private static final int POLL_MILLIS = 5;

  private final ScreenTerminal screen;
  private final LineDisciplineTerminal terminal;
  private final CompletableFuture<Integer> ended;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private Sitting(
      ScreenTerminal.VirtualTerminal virtual, Map<String, String> variables, String... args) {
    screen = virtual.screen();
    terminal = virtual.terminal();
    ProcessEnvironment environment =
        new ProcessEnvironment(
            variables,
            StreamKind.TERMINAL,
            StreamKind.TERMINAL,
            StreamKind.OTHER,
            () -> terminal,
            terminal::getColumns);
    ended =
        CompletableFuture.supplyAsync(
            () ->
                Main.run(
                    args,
                    new ByteArrayInputStream(new byte[0]),
                    terminal.output(),
                    said,
                    environment),
            // The common pool has a single thread on a small machine.
            program -> Thread.ofPlatform().daemon().start(program));
  }

  /// Sits down at a terminal and starts the program.
  static Sitting at(int columns, int rows, Path home, String... args) throws IOException {
    return at("xterm-256color", columns, rows, variables(home), args);
  }

  /// Sits down at a terminal of some type, in some environment.
  static Sitting at(
      String type, int columns, int rows, Map<String, String> variables, String... args)
      throws IOException {
    Sitting sitting =
        new Sitting(ScreenTerminal.withTerminal("test", type, columns, rows), variables, args);
    sitting.await("> ");
    return sitting;
  }

  /// Returns an environment in which nothing is colored, and nothing comes below a line while it is
  /// typed unless a test switches that on.
  static Map<String, String> variables(Path home) throws IOException {
    Path config = home.resolve(".config/newshound/config");
    if (!Files.exists(config)) {
      Files.createDirectories(config.getParent());
      Files.writeString(config, "live = off\n");
    }
    Map<String, String> variables = new HashMap<>();
    variables.put("HOME", home.toString());
    variables.put("NO_COLOR", "1");
    return variables;
  }

  /// Waits until the screen shows a text.
  Sitting sees(String wanted) {
    await(() -> text().contains(wanted), wanted);
    return this;
  }

  /// Waits until the screen shows a text and nothing else.
  Sitting shows(String whole) {
    await(() -> text().equals(whole), whole);
    return this;
  }

  /// Waits until the screen goes on behind a text that it ended with.
  Sitting seesMoreThan(String text) {
    await(
        () -> text().contains(text) && !text().stripTrailing().endsWith(text), text + " and more");
    return this;
  }

  /// Presses keys and does not wait for anything.
  Sitting tap(String keys) {
    send(keys);
    return this;
  }

  /// Types a line and waits until it is answered.
  Sitting enter(String line) {
    return press(line + '\r');
  }

  /// Presses keys and waits until the shell asks for a line.
  Sitting press(String keys) {
    send(keys + SIGN);
    await("> " + SIGN);
    send(Character.toString(ERASE));
    await("> ");
    return this;
  }

  /// Presses keys and waits until the last line of the screen ends with some text.
  Sitting press(String keys, String end) {
    send(keys);
    await(end);
    return this;
  }

  /// Presses keys after which the program ends, and returns its exit code.
  int leave(String keys) {
    send(keys);
    try {
      return ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the program does not end:\n" + screen(), e);
    }
  }

  /// Returns what is on the screen, with the same time and version always.
  String screen() {
    return text().replaceAll("\\(\\d+ ms\\)", "(3 ms)").replace(Newshound.version(), "1.0");
  }

  @Override
  public void close() throws IOException {
    terminal.close();
    try {
      ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the program does not end when its terminal is closed", e);
    }
  }

  private void send(String keys) {
    try {
      terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(String end) {
    await(() -> text().stripTrailing().endsWith(end.stripTrailing()), end);
  }

  private void await(BooleanSupplier seen, String wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > deadline || ended.isDone()) {
        throw new AssertionError(
            "waited for \""
                + wanted
                + "\" on\n"
                + screen()
                + said.toString(StandardCharsets.UTF_8));
      }
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /// Returns the screen with its colors.
  Picture picture() {
    int columns = screen.getColumns();
    int[] cursor = new int[2];
    long[] cells = new long[columns * screen.getRows()];
    screen.dump(cells, 0, 0, screen.getRows(), columns, cursor);
    return Picture.of(cells, columns, cursor[0], cursor[1]);
  }

  String text() {
    return picture().text();
  }
}

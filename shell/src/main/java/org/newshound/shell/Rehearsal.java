package org.newshound.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.Surroundings;

/// Does once what readers do every day, so that a Java machine that watches can keep the classes
/// this takes for the starts to come. The launcher runs it; it prints nothing.
public final class Rehearsal {
  private static final String STORIES = "rehearsal.jsonl";
  private static final String TALK = "lantern\r1\r\"night market\"\r.help\r.quit\r";

  private Rehearsal() {}

  /// Rehearses a part in a folder that whoever asks removes: `stories`, which the others need, then
  /// `help`, `ask` or `talk`.
  ///
  /// @param args the folder and the part
  /// @throws IOException when the folder can not be written
  public static void main(String[] args) throws IOException {
    String home = args[0];
    Path folder = Files.createDirectories(Path.of(home, "stories"));
    switch (args[1]) {
      case "stories" -> stories(home, folder);
      case "help" -> help(home);
      case "ask" -> ask(home, folder + "/.newshound");
      case "talk" -> talk(home, folder);
      default -> throw new IllegalArgumentException("there is no part " + args[1]);
    }
  }

  private static void stories(String home, Path folder) throws IOException {
    try (InputStream stories = Rehearsal.class.getResourceAsStream(STORIES)) {
      Files.copy(Objects.requireNonNull(stories, STORIES), folder.resolve(STORIES));
    }
    run(home, StreamKind.PIPE, "-q", folder.toString(), "lantern");
  }

  private static void help(String home) {
    run(home, StreamKind.PIPE, "--help");
    run(home, StreamKind.TERMINAL, "search", "--help");
    run(home, StreamKind.PIPE, "--version");
  }

  private static void ask(String home, String index) {
    run(home, StreamKind.PIPE, index, "night market");
    run(home, StreamKind.PIPE, index, "\"night market\" OR lant* -ferry since:2020", "-o", "json");
    run(home, StreamKind.PIPE, index, "headline:lantern", "--sort", "-date", "-o", "tsv");
    run(home, StreamKind.PIPE, index, "lanterm", "-o", "jsonl");
    run(home, StreamKind.TERMINAL, index, "market w/5 lanterns");
    run(home, StreamKind.TERMINAL, "show", index, "rehearsal-1");
  }

  private static void talk(String home, Path folder) {
    run(home, StreamKind.PIPE, "index", home + "/index", folder.resolve(STORIES).toString());
    run(home, StreamKind.TERMINAL, folder.toString());
  }

  private static void run(String home, StreamKind kind, String... args) {
    Surroundings surroundings =
        new Surroundings(
            Map.of("HOME", home, "TERM", "xterm"), kind, kind, kind, Rehearsal::terminal, () -> 80);
    Main.run(
        args,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        surroundings);
  }

  private static Terminal terminal() throws IOException {
    LineDisciplineTerminal terminal =
        new LineDisciplineTerminal(
            "rehearsal", "xterm", OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    terminal.processInputBytes(TALK.getBytes(StandardCharsets.UTF_8));
    return terminal;
  }
}

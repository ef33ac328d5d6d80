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

  /// Rehearses in a folder that whoever asks removes.
  ///
  /// @param args the folder
  /// @throws IOException when the folder can not be written
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0], "stories"));
    try (InputStream stories = Rehearsal.class.getResourceAsStream(STORIES)) {
      Files.copy(Objects.requireNonNull(stories, STORIES), folder.resolve(STORIES));
    }
    perform(args[0], folder.toString());
  }

  private static void perform(String home, String where) {
    run(home, StreamKind.PIPE, "--help");
    run(home, StreamKind.PIPE, "-q", where, "lantern");
    String index = where + "/.newshound";
    run(home, StreamKind.PIPE, index, "night market");
    run(home, StreamKind.PIPE, index, "\"night market\" OR lant* -ferry since:2020", "-o", "json");
    run(home, StreamKind.PIPE, index, "headline:lantern", "--sort", "-date", "-o", "tsv");
    run(home, StreamKind.TERMINAL, index, "market w/5 lanterns");
    run(home, StreamKind.TERMINAL, "show", index, "rehearsal-1");
    run(home, StreamKind.TERMINAL, index);
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

package org.newshound.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;

/// Does once what readers do every day, so that a Java machine that watches can keep the classes
/// this takes for the starts to come. The launcher runs it; it prints nothing.
public final class Rehearsal {
  private static final String STORIES = "rehearsal.jsonl";

  /// What the library takes at a real terminal only, which a rehearsal does not have.
  private static final List<String> AT_A_TERMINAL =
      List.of(
          "org.jline.terminal.impl.SignalInterceptingInputStream",
          "org.jline.terminal.impl.jni.JniUnixSysTerminal",
          "org.jline.utils.NonCloseableInputStream",
          "org.jline.utils.NonCloseableOutputStream",
          "org.jline.utils.PumpThread",
          "org.jline.utils.ShutdownHooks$1",
          "org.jline.utils.Signals");

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");

  /// So many that an index of them has all the structures that one of many thousands has.
  private static final int EDITIONS = 300;

  /// The reader of an article stays until `q`; the last key ends the talk whatever became of it.
  private static final String TALK = "lantern\r1\rq\"night market\"\r.help\r.quit\r\u0004";

  private Rehearsal() {}

  /// Rehearses a part in a folder that whoever asks removes: `stories`, which the others need, then
  /// `help`, `ask` or `talk`.
  ///
  /// @param args the folder and the part
  /// @throws IOException when the folder cannot be written
  public static void main(String[] args) throws IOException {
    String home = args[0];
    Path folder = Files.createDirectories(Path.of(home, "stories"));
    ProcessEnvironment real = ProcessEnvironment.ofProcess(() -> {});
    switch (args[1]) {
      case "stories" -> stories(home, folder);
      case "help" -> help(home);
      case "ask" -> ask(home, folder + "/.newshound");
      case "talk" -> talk(home, folder, real);
      default -> throw new IllegalArgumentException("there is no part " + args[1]);
    }
  }

  private static void stories(String home, Path folder) throws IOException {
    try (InputStream in = Rehearsal.class.getResourceAsStream(STORIES)) {
      String stories =
          new String(Objects.requireNonNull(in, STORIES).readAllBytes(), StandardCharsets.UTF_8);
      StringBuilder all = new StringBuilder(stories);
      for (int edition = 1; edition <= EDITIONS; edition++) {
        all.append(edition(stories, edition));
      }
      Files.writeString(folder.resolve(STORIES), all);
    }
    run(home, StreamKind.PIPE, "-q", folder.toString(), "lantern");
  }

  /// Returns the stories with ids and texts of their own, in another language.
  private static String edition(String stories, int number) {
    String language = LANGUAGES.get(number % LANGUAGES.size());
    return stories
        .replace("\"id\":\"", "\"language\":\"" + language + "\",\"id\":\"" + number + '-')
        .replace("\"body\":\"", "\"body\":\"Edition " + number + ". ")
        .replace("\",\"body", "T" + (10 + number % 10) + ":00:00Z\",\"body");
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

  private static void talk(String home, Path folder, ProcessEnvironment real) throws IOException {
    terminals(real);
    run(home, StreamKind.PIPE, "index", home + "/index", folder.resolve(STORIES).toString());
    run(home, StreamKind.TERMINAL, folder.toString());
  }

  private static void run(String home, StreamKind kind, String... args) {
    ProcessEnvironment environment =
        new ProcessEnvironment(
            Map.of("HOME", home, "TERM", "xterm"), kind, kind, kind, Rehearsal::terminal, () -> 80);
    Main.run(
        args,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        environment);
  }

  /// Opens the terminal of this process, although it has none, and one that the system makes up.
  private static void terminals(ProcessEnvironment real) throws IOException {
    real.terminals().open().close();
    TerminalBuilder.builder()
        .provider(TerminalBuilder.PROP_PROVIDER_JNI)
        .type("xterm")
        .streams(InputStream.nullInputStream(), OutputStream.nullOutputStream())
        .paused(true)
        .build()
        .close();
    for (String type : AT_A_TERMINAL) {
      try {
        Class.forName(type);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("the terminal's library has changed", e);
      }
    }
  }

  private static Terminal terminal() throws IOException {
    LineDisciplineTerminal terminal =
        new LineDisciplineTerminal(
            "rehearsal", "xterm", OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    terminal.processInputBytes(TALK.getBytes(StandardCharsets.UTF_8));
    return terminal;
  }
}

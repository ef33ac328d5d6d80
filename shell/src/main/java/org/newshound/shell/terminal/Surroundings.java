package org.newshound.shell.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/// What the program was started in.
///
/// @param variables the environment variables
/// @param in what standard input is
/// @param out what standard output is
/// @param err what standard error is
/// @param terminals opens the terminal for a session; never asked for a single command
/// @param size asks how wide the terminal is
public record Surroundings(
    Map<String, String> variables,
    StreamKind in,
    StreamKind out,
    StreamKind err,
    Terminals terminals,
    TerminalSize size) {
  private static final Set<String> LINKING_PROGRAMS =
      Set.of("iTerm.app", "WezTerm", "vscode", "ghostty");
  private static final Set<String> LINKING_TYPES =
      Set.of("xterm-kitty", "xterm-ghostty", "foot", "alacritty", "contour");
  private static final List<String> LINKING_VARIABLES =
      List.of("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM");
  private static final int VTE_WITH_LINKS = 5_000;

  /// Copies the variables.
  public Surroundings {
    variables = Map.copyOf(variables);
  }

  /// Returns what this process was started in.
  ///
  /// @param opening told before a terminal is opened
  public static Surroundings ofProcess(Runnable opening) {
    return new Surroundings(
        System.getenv(),
        StandardStreams.kind(0),
        StandardStreams.kind(1),
        StandardStreams.kind(2),
        () -> {
          opening.run();
          return systemTerminal();
        },
        StandardStreams::columns);
  }

  /// Returns whether there is a person to talk with.
  public boolean isSitting() {
    return in == StreamKind.TERMINAL && out == StreamKind.TERMINAL;
  }

  /// Returns whether the terminal is known to let addresses be clicked; one inside another is not.
  public boolean takesLinks() {
    boolean inside = !variable("TMUX").isEmpty() || !variable("STY").isEmpty();
    boolean named =
        LINKING_PROGRAMS.contains(variable("TERM_PROGRAM"))
            || LINKING_TYPES.contains(variable("TERM"));
    String vte = variable("VTE_VERSION");
    boolean vteTakes = vte.matches("[0-9]{4,9}") && Integer.parseInt(vte) >= VTE_WITH_LINKS;
    return !inside
        && (named || vteTakes || LINKING_VARIABLES.stream().anyMatch(variables::containsKey));
  }

  /// Returns the standard input of this process.
  public static InputStream input() {
    return StandardStreams.input();
  }

  /// Returns a variable, or an empty text when it is not set.
  public String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  /// Returns one of the reader's own folders as the XDG rules place them.
  ///
  /// @param variable the variable that names it, such as `XDG_STATE_HOME`
  /// @param fallback where it is below the home folder when the variable is not set
  public Path folder(String variable, String fallback) {
    String named = variable(variable);
    if (named.startsWith("/")) {
      return Path.of(named, "newshound");
    }
    String home = variable("HOME");
    Path start = Path.of(home.isEmpty() ? System.getProperty("user.home", ".") : home);
    return start.resolve(fallback).resolve("newshound");
  }

  /// Opens a terminal.
  @FunctionalInterface
  public interface Terminals {
    /// Opens it; the caller closes it.
    Terminal open() throws IOException;
  }

  /// Measures a terminal.
  @FunctionalInterface
  public interface TerminalSize {
    /// Returns how many columns it has, or 0 when that is not known.
    int columns();
  }

  /// Opens it by the library's native part, which asks no other program; by whatever there is where
  /// that cannot be had.
  private static Terminal systemTerminal() throws IOException {
    describe(System.getenv().getOrDefault("TERM", ""));
    try {
      return terminal().provider(TerminalBuilder.PROP_PROVIDER_JNI).build();
    } catch (IOException | IllegalStateException | LinkageError e) {
      return terminal().dumb(true).build();
    }
  }

  /// Has the common kinds of terminals taken for what the library knows of them, without asking the
  /// program that describes each one.
  private static void describe(String kind) {
    String description = InfoCmp.getDefaultInfoCmp(kind);
    if (description != null) {
      InfoCmp.setLoadedInfoCmp(kind, description);
    }
  }

  /// Probing for grapheme clusters would swallow what was typed ahead. Terminals take UTF-8 where
  /// no locale says so too.
  private static TerminalBuilder terminal() {
    return TerminalBuilder.builder()
        .system(true)
        .dumb(false)
        .encoding(StandardCharsets.UTF_8)
        .stdinEncoding(StandardCharsets.UTF_8)
        .stdoutEncoding(StandardCharsets.UTF_8)
        .graphemeCluster(false)
        .nativeSignals(true);
  }
}

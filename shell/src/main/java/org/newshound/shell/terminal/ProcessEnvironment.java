package org.newshound.shell.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jline.terminal.Terminal;

/// What the program was started in.
///
/// @param variables the environment variables
/// @param in what standard input is
/// @param out what standard output is
/// @param err what standard error is
/// @param terminals opens the terminal for a session; never asked for a single command
/// @param size asks how wide the terminal is
public record ProcessEnvironment(
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
  public ProcessEnvironment {
    variables = Map.copyOf(variables);
  }

  /// Returns what this process was started in.
  ///
  /// @param opening told before a terminal is opened
  public static ProcessEnvironment ofProcess(Runnable opening) {
    return new ProcessEnvironment(
        System.getenv(),
        StandardStreams.kind(0),
        StandardStreams.kind(1),
        StandardStreams.kind(2),
        new SystemTerminals(opening),
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

    /// Suspends the whole job until the command shell resumes it; returns immediately if there is
    /// none.
    default void suspend() throws IOException {}
  }

  /// Measures a terminal.
  @FunctionalInterface
  public interface TerminalSize {
    /// Returns how many columns it has, or 0 when that is not known.
    int columns();
  }
}

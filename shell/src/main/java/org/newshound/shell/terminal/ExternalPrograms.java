package org.newshound.shell.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.shell.terminal.text.Link;

/// External programs: browser, pager, editor. Each is named by the user or the system, never by an
/// article.
public final class ExternalPrograms {
  private ExternalPrograms() {}

  /// Opens a link in the browser that `BROWSER` names or in that of the desktop, and returns
  /// whether there is one.
  public static boolean browse(Link link, ProcessEnvironment environment) {
    Optional<List<String>> browser = browser(environment);
    if (browser.isEmpty()) {
      return false;
    }
    List<String> command = new ArrayList<>(browser.get());
    command.add(link.toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start()
          .getOutputStream()
          .close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Without a desktop, a browser may need the terminal; one that the user names is assumed not to,
  /// unless it is known to.
  private static Optional<List<String>> browser(ProcessEnvironment environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    Stream<String> named =
        Stream.of(environment.variable("BROWSER").split(File.pathSeparator, -1))
            .filter(name -> !takesTerminal(name));
    return Stream.concat(named, usual(system, environment))
        .flatMap(name -> find(name, environment).stream())
        .findFirst()
        .map(List::of);
  }

  private static boolean takesTerminal(String browser) {
    String name = browser.substring(browser.lastIndexOf('/') + 1);
    return List.of("lynx", "links", "elinks", "w3m", "www-browser", "browsh").contains(name);
  }

  private static Stream<String> usual(String system, ProcessEnvironment environment) {
    if (system.startsWith("mac")) {
      return Stream.of("open");
    }
    if (!environment.variable("WSL_DISTRO_NAME").isEmpty()) {
      return Stream.of("wslview");
    }
    boolean desktop =
        !environment.variable("DISPLAY").isEmpty()
            || !environment.variable("WAYLAND_DISPLAY").isEmpty();
    return desktop ? Stream.of("xdg-open") : Stream.empty();
  }

  /// Returns the program that pages, and what goes with it: `PAGER`, else less or more.
  public static Optional<List<String>> pager(ProcessEnvironment environment) {
    return first(environment, environment.variable("PAGER"), "less", "more");
  }

  /// Returns the program in which texts are written, and what goes with it: the one that is wanted,
  /// else `VISUAL`, `EDITOR`, or what most machines have.
  ///
  /// @param wanted which; may be empty
  public static Optional<List<String>> editor(String wanted, ProcessEnvironment environment) {
    return first(
        environment,
        wanted,
        environment.variable("VISUAL"),
        environment.variable("EDITOR"),
        "nano",
        "vi");
  }

  private static Optional<List<String>> first(ProcessEnvironment environment, String... commands) {
    return Arrays.stream(commands)
        .map(command -> List.of(command.strip().split("\\s+")))
        .filter(command -> find(command.getFirst(), environment).isPresent())
        .findFirst();
  }

  /// Returns where a program is: a path as it is, a name in the folders of `PATH`.
  static Optional<String> find(String name, ProcessEnvironment environment) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String folders = name.contains("/") ? "" : environment.variable("PATH");
    for (String folder : folders.split(File.pathSeparator, -1)) {
      try {
        Path program = Path.of(folder, name);
        if (Files.isRegularFile(program) && Files.isExecutable(program)) {
          return Optional.of(program.toString());
        }
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

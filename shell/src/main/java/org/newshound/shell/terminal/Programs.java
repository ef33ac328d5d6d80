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

/// The reader's own programs. Each is named by the reader or the system, never by an article.
public final class Programs {
  private Programs() {}

  /// Hands a link to the browser of the desktop, if the program was started on one, and says
  /// whether it was taken.
  public static boolean browse(Link link, Surroundings surroundings) {
    Optional<List<String>> browser = browser(surroundings);
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

  /// Without a desktop a browser would want the terminal for itself.
  private static Optional<List<String>> browser(Surroundings surroundings) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    boolean desktop =
        system.startsWith("mac")
            || !surroundings.variable("DISPLAY").isEmpty()
            || !surroundings.variable("WAYLAND_DISPLAY").isEmpty();
    String usual = system.startsWith("mac") ? "open" : "xdg-open";
    return !desktop
        ? Optional.empty()
        : Stream.of(surroundings.variable("BROWSER"), usual)
            .flatMap(name -> find(name, surroundings).stream())
            .findFirst()
            .map(List::of);
  }

  /// Returns the program that pages, and what goes with it: `PAGER`, else less or more.
  public static Optional<List<String>> pager(Surroundings surroundings) {
    return first(surroundings, surroundings.variable("PAGER"), "less", "more");
  }

  /// Returns the program in which texts are written, and what goes with it: the one that is wanted,
  /// else `VISUAL`, `EDITOR`, or what most machines have.
  ///
  /// @param wanted which; may be empty
  public static Optional<List<String>> editor(String wanted, Surroundings surroundings) {
    return first(
        surroundings,
        wanted,
        surroundings.variable("VISUAL"),
        surroundings.variable("EDITOR"),
        "nano",
        "vi");
  }

  private static Optional<List<String>> first(Surroundings surroundings, String... commands) {
    return Arrays.stream(commands)
        .map(command -> List.of(command.strip().split("\\s+")))
        .filter(command -> find(command.getFirst(), surroundings).isPresent())
        .findFirst();
  }

  /// Returns where a program is: a path as it is, a name in the folders of `PATH`.
  static Optional<String> find(String name, Surroundings surroundings) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String folders = name.contains("/") ? "" : surroundings.variable("PATH");
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

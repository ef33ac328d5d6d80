package org.newshound.shell.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a line that was typed asks for.
sealed interface ShellCommand {

  /// Nothing was typed.
  record Blank() implements ShellCommand {}

  /// Find articles.
  record Find(String query) implements ShellCommand {}

  /// Find what was asked for last once more.
  record Again() implements ShellCommand {}

  /// Read articles, by rank or as `id:…`.
  record Open(List<String> which) implements ShellCommand {}

  /// Show the next page.
  record Next() implements ShellCommand {}

  /// Show what a query is understood as.
  record Parse(String query) implements ShellCommand {}

  /// Show the figures of the index.
  record Stats() implements ShellCommand {}

  /// Explain the shell, or a command of it.
  record Help(String topic) implements ShellCommand {}

  /// Leave.
  record Quit() implements ShellCommand {}

  /// There is no such command.
  record Unknown(String name) implements ShellCommand {}

  /// Understands a line.
  ///
  /// @param last the rank of the last hit shown; up to it a bare number opens a hit
  static ShellCommand of(String line, int last) {
    String typed = line.strip();
    if (typed.isEmpty()) {
      return new Blank();
    }
    if (typed.startsWith("\\.")) {
      return new Find(typed.substring(1));
    }
    if (typed.equals("!!")) {
      return new Again();
    }
    if (typed.charAt(0) == '?' && (typed.length() == 1 || Character.isLetter(typed.charAt(1)))) {
      return new Help(typed.substring(1));
    }
    if (isRank(typed, last)) {
      return new Open(List.of(typed));
    }
    return typed.charAt(0) == '.' ? dot(typed.substring(1)) : new Find(typed);
  }

  private static ShellCommand dot(String typed) {
    String[] parts = typed.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1].strip() : "";
    Optional<DotName> name = DotName.of(parts[0]);
    if (name.isEmpty()) {
      return new Unknown(parts[0]);
    }
    return switch (name.get()) {
      case OPEN -> new Open(rest.isEmpty() ? List.of() : Arrays.asList(rest.split("\\s+")));
      case NEXT -> new Next();
      case PARSE -> new Parse(rest);
      case STATS -> new Stats();
      case HELP -> new Help(rest);
      case QUIT -> new Quit();
    };
  }

  private static boolean isRank(String typed, int last) {
    return typed.length() < 7
        && typed.chars().allMatch(unit -> unit >= '0' && unit <= '9')
        && Integer.parseInt(typed) >= 1
        && Integer.parseInt(typed) <= last;
  }
}

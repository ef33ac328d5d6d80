package org.newshound.shell.session;

import java.util.List;
import org.newshound.shell.assist.DotCommand;

/// What a line that was typed asks for.
sealed interface ShellCommand {
  /// What asks for the last query.
  String AGAIN = "!!";

  /// Nothing was typed.
  record Blank() implements ShellCommand {}

  /// Find articles.
  record Find(String query) implements ShellCommand {}

  /// Find what was asked for last once more.
  ///
  /// @param more what is asked for besides, if anything
  record Again(String more) implements ShellCommand {}

  /// Read the article after the one read last, or before it.
  record Beside(int step) implements ShellCommand {}

  /// Do a command.
  ///
  /// @param rest what stands behind it
  /// @param column where that begins in the line, from 0
  record Do(DotCommand name, String rest, int column) implements ShellCommand {}

  /// There is no such command, or there are several.
  record Unknown(String name, List<DotCommand> meant) implements ShellCommand {}

  /// Understands a line.
  ///
  /// @param last the rank of the last hit shown; up to it a bare number opens a hit
  static ShellCommand of(String line, int last) {
    String typed = line.strip();
    int column = line.indexOf(typed);
    if (typed.isEmpty()) {
      return new Blank();
    }
    if (typed.startsWith("\\.")) {
      return new Find(typed.substring(1));
    }
    if (typed.charAt(0) == '?' && (typed.length() == 1 || Character.isLetter(typed.charAt(1)))) {
      return new Do(DotCommand.HELP, typed.substring(1), column + 1);
    }
    if (isRank(typed, last)) {
      return new Do(DotCommand.OPEN, typed, column);
    }
    if (typed.equals(AGAIN) || typed.startsWith(AGAIN + ' ')) {
      return new Again(typed.substring(AGAIN.length()).strip());
    }
    return switch (typed) {
      case "]" -> new Beside(1);
      case "[" -> new Beside(-1);
      default -> isDot(typed) ? dot(typed.substring(1), column + 1) : new Find(typed);
    };
  }

  /// A number that begins with a dot is none of our commands.
  private static boolean isDot(String typed) {
    return typed.charAt(0) == '.' && (typed.length() == 1 || !Character.isDigit(typed.charAt(1)));
  }

  private static ShellCommand dot(String typed, int column) {
    String[] parts = typed.split("\\s+", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    List<DotCommand> names = DotCommand.of(parts[0]);
    return names.size() == 1
        ? new Do(names.getFirst(), rest, column + typed.length() - rest.length())
        : new Unknown(parts[0], names);
  }

  private static boolean isRank(String typed, int last) {
    return typed.length() < 7
        && typed.chars().allMatch(unit -> unit >= '0' && unit <= '9')
        && Integer.parseInt(typed) >= 1
        && Integer.parseInt(typed) <= last;
  }
}

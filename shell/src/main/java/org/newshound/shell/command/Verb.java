package org.newshound.shell.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The commands of the command line.
enum Verb {
  READ("PATH...", 1, "print the articles of files and folders as JSON lines", Flag.FORMAT),
  INDEX(
      "INDEX PATH...",
      2,
      "make an index of files and folders, or bring it up to date",
      Flag.FORMAT,
      Flag.STRICT),
  SEARCH(
      "WHERE QUERY...",
      2,
      "find articles",
      Flag.LIMIT,
      Flag.OFFSET,
      Flag.OUTPUT,
      Flag.SNIPPETS,
      Flag.LENIENT,
      Flag.EXIT_ZERO),
  SHOW("WHERE ID...", 2, "print articles", Flag.OUTPUT),
  EXPORT("WHERE", 1, "print all articles as JSON lines, which index reads back"),
  STATS("WHERE", 1, "print how many articles there are, and more of the kind", Flag.OUTPUT),
  PARSE("QUERY...", 1, "print what a query is understood as", Flag.OUTPUT);

  private final String arguments;
  private final int least;
  private final String summary;
  private final Set<Flag> flags;

  Verb(String arguments, int least, String summary, Flag... flags) {
    this.arguments = arguments;
    this.least = least;
    this.summary = summary;
    this.flags = EnumSet.copyOf(Flag.COMMON);
    this.flags.addAll(List.of(flags));
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String usage() {
    return "newshound " + label() + ' ' + arguments;
  }

  String summary() {
    return summary;
  }

  Set<Flag> flags() {
    return flags;
  }

  /// Says whether that many arguments make sense.
  boolean takes(int count) {
    return count >= least && (arguments.endsWith("...") || count == least);
  }

  /// Returns the command of a name.
  static Optional<Verb> of(String label) {
    return Arrays.stream(values()).filter(verb -> verb.label().equals(label)).findFirst();
  }

  /// Returns all names.
  static List<String> labels() {
    return Arrays.stream(values()).map(Verb::label).toList();
  }
}

package org.newshound.shell.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// The commands of the shell. Each definition feeds understanding, help and suggestions.
enum DotName {
  OPEN("N...", "read hit N, or several; id:X is any article", ".open 3", ""),
  NEXT("", "the next page, as Enter alone does; also .more", ".next", "more"),
  PARSE("QUERY", "what a query is understood as", ".parse ferry OR \"night train\" -strike", ""),
  STATS("", "how many articles there are, and where", ".stats", ""),
  HELP("[COMMAND]", "this page, or more about a command; also ?", ".help open", ""),
  QUIT("", "leave, as Ctrl-D does", ".quit", "exit");

  private final String arguments;
  private final String summary;
  private final String example;
  private final String alias;

  DotName(String arguments, String summary, String example, String alias) {
    this.arguments = arguments;
    this.summary = summary;
    this.example = example;
    this.alias = alias;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private List<String> names() {
    return alias.isEmpty() ? List.of(label()) : List.of(label(), alias);
  }

  String usage() {
    return '.' + label() + (arguments.isEmpty() ? "" : ' ' + arguments);
  }

  String summary() {
    return summary;
  }

  String example() {
    return example;
  }

  /// Returns the command of a name, an alias, or the beginning of just one of them.
  static Optional<DotName> of(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    List<DotName> exact = matching(name -> name.equals(wanted));
    if (!exact.isEmpty()) {
      return Optional.of(exact.getFirst());
    }
    List<DotName> begun = wanted.isEmpty() ? List.of() : matching(name -> name.startsWith(wanted));
    return begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty();
  }

  /// Returns every name and alias.
  static List<String> all() {
    return Arrays.stream(values()).flatMap(command -> command.names().stream()).toList();
  }

  private static List<DotName> matching(Predicate<String> test) {
    return Arrays.stream(values()).filter(each -> each.names().stream().anyMatch(test)).toList();
  }
}

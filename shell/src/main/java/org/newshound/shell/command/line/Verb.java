package org.newshound.shell.command.line;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newshound.shell.settings.OutputMode;

/// The commands of the command line.
public enum Verb {
  READ("PATH...", 1, "print the articles of files and folders as JSON lines"),
  INDEX("INDEX PATH...", 2, "make an index of files and folders, or bring it up to date"),
  SEARCH("WHERE QUERY...", 2, "find articles"),
  BATCH("WHERE FILE", 2, "find articles for every line of a file: id, tab, query"),
  EVAL("WHERE", 1, "measure how well judged queries are answered"),
  SHOW("WHERE ID...", 2, "print articles"),
  EXPORT("WHERE", 1, "print all articles as JSON lines, which index reads back"),
  STATS("WHERE", 1, "print how many articles there are, and more of the kind"),
  VERIFY("INDEX", 1, "compare every file of an index with its checksum"),
  DELETE("INDEX [QUERY...]", 1, "remove what a query finds, or the articles of --id"),
  FACETS("WHERE [QUERY...]", 1, "count bylines, places, years ... of what is found"),
  EXPLAIN("WHERE ID QUERY...", 3, "say why an article matches a query"),
  PARSE("QUERY...", 1, "print what a query is understood as"),
  COMPLETION("bash|zsh|fish", 1, "print a script that makes a shell complete this command"),
  MANUAL("", 0, "print the manual page");

  private final String arguments;
  private final int least;
  private final String summary;

  Verb(String arguments, int least, String summary) {
    this.arguments = arguments;
    this.least = least;
    this.summary = summary;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String usage() {
    return ("newshound " + label() + ' ' + arguments).strip();
  }

  public String summary() {
    return summary;
  }

  /// Returns the options it has, its own and those that every command has, in order.
  public Set<Flag> flags() {
    Set<Flag> flags = EnumSet.copyOf(Flag.COMMON);
    flags.addAll(own());
    return flags;
  }

  private List<Flag> own() {
    return switch (this) {
      case READ ->
          List.of(
              Flag.FORMAT,
              Flag.ENCODING,
              Flag.MAP,
              Flag.INCLUDE,
              Flag.EXCLUDE,
              Flag.FOLLOW_LINKS,
              Flag.PROVENANCE);
      case INDEX ->
          List.of(
              Flag.FORMAT,
              Flag.ENCODING,
              Flag.MAP,
              Flag.INCLUDE,
              Flag.EXCLUDE,
              Flag.FOLLOW_LINKS,
              Flag.THREADS,
              Flag.REJECTS,
              Flag.REBUILD,
              Flag.STRICT);
      case SEARCH ->
          List.of(
              Flag.LIMIT,
              Flag.OFFSET,
              Flag.SORT,
              Flag.EXPAND,
              Flag.PROXIMITY,
              Flag.RECENCY,
              Flag.FROM,
              Flag.TO,
              Flag.FACET,
              Flag.EXACT_TOTAL,
              Flag.COUNT,
              Flag.OUTPUT,
              Flag.FIELDS,
              Flag.CSV_SAFE,
              Flag.SNIPPETS,
              Flag.MATCH,
              Flag.IN,
              Flag.RELAX,
              Flag.TIMEOUT,
              Flag.LENIENT,
              Flag.FOLLOW_LINKS,
              Flag.EXIT_ZERO,
              Flag.NO_CONFIG);
      case FACETS ->
          List.of(
              Flag.FACET,
              Flag.FROM,
              Flag.TO,
              Flag.OUTPUT,
              Flag.MATCH,
              Flag.IN,
              Flag.TIMEOUT,
              Flag.LENIENT,
              Flag.EXIT_ZERO);
      case DELETE -> List.of(Flag.ID, Flag.FROM, Flag.TO, Flag.EXIT_ZERO);
      case VERIFY, COMPLETION, MANUAL -> List.of();
      case BATCH ->
          List.of(
              Flag.LIMIT,
              Flag.EXPAND,
              Flag.PROXIMITY,
              Flag.RECENCY,
              Flag.OUTPUT,
              Flag.SYNTAX,
              Flag.IN,
              Flag.TIMEOUT,
              Flag.LENIENT,
              Flag.EXIT_ZERO);
      case EVAL ->
          List.of(
              Flag.QUERIES,
              Flag.QRELS,
              Flag.LIMIT,
              Flag.EXPAND,
              Flag.PROXIMITY,
              Flag.RECENCY,
              Flag.OUTPUT,
              Flag.SYNTAX,
              Flag.IN,
              Flag.TIMEOUT,
              Flag.LENIENT);
      case EXPLAIN ->
          List.of(
              Flag.EXPAND,
              Flag.PROXIMITY,
              Flag.RECENCY,
              Flag.OUTPUT,
              Flag.MATCH,
              Flag.IN,
              Flag.TIMEOUT,
              Flag.LENIENT,
              Flag.EXIT_ZERO);
      case SHOW -> List.of(Flag.OUTPUT, Flag.JSON, Flag.RAW, Flag.FORCE);
      case STATS, PARSE -> List.of(Flag.OUTPUT);
      case EXPORT -> List.of(Flag.ALL, Flag.PROVENANCE);
    };
  }

  /// Says whether it answers the queries of a file.
  boolean asksMany() {
    return this == BATCH || this == EVAL;
  }

  /// Returns the forms it prints in, the usual one first.
  public List<OutputMode> forms() {
    return switch (this) {
      case BATCH -> List.of(OutputMode.LIST, OutputMode.TSV, OutputMode.JSONL, OutputMode.TREC);
      case EVAL -> List.of(OutputMode.TEXT, OutputMode.JSON, OutputMode.TSV);
      case FACETS -> List.of(OutputMode.TEXT, OutputMode.LIST, OutputMode.TSV, OutputMode.JSON);
      case SHOW, STATS, EXPLAIN, PARSE ->
          List.of(OutputMode.TEXT, OutputMode.JSON, OutputMode.JSONL);
      case READ, INDEX, SEARCH, EXPORT, VERIFY, DELETE, COMPLETION, MANUAL ->
          OutputMode.OF_ONE_ANSWER;
    };
  }

  /// Returns what the option for the form says: which forms there are, and which one is usual.
  public String output() {
    String usual =
        switch (this) {
          case SEARCH, FACETS -> "text on a terminal, else list";
          case SHOW -> "text on a terminal, else json";
          case BATCH, EVAL, STATS, EXPLAIN, PARSE -> "usually " + forms().getFirst().label();
          case READ, INDEX, EXPORT, VERIFY, DELETE, COMPLETION, MANUAL -> "";
        };
    return Flag.forms(forms()) + (usual.isEmpty() ? "" : "; " + usual);
  }

  /// Says whether that many arguments make sense.
  boolean takes(int count) {
    return count >= least && (arguments.contains("...") || count == least);
  }

  /// Returns the command of a name.
  static Optional<Verb> of(String label) {
    return Arrays.stream(values()).filter(verb -> verb.label().equals(label)).findFirst();
  }

  /// Returns all names.
  public static List<String> labels() {
    return Arrays.stream(values()).map(Verb::label).toList();
  }
}

package org.newshound.shell.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.session.OutputMode;

/// The options of the command line.
enum Flag {
  LIMIT("n", "N", "print at most N hits, 10 unless told otherwise (1000 in a run)"),
  OFFSET(null, "N", "pass over the N best hits"),
  SORT(null, "ORDER", "put first: relevance, date (oldest) or -date (newest)"),
  FACET(null, "FIELD", "count by byline, place, source, section, language, year ...; repeatable"),
  EXACT_TOTAL(null, null, "count all articles that match, beyond 1,000 too"),
  OUTPUT("o", "FORM", forms(List.of(OutputMode.values()))),
  SNIPPETS(null, "N", "show N passages a hit, 1 unless told otherwise"),
  MATCH(null, "HOW", "all: the query language; any: plain words, one of which is enough"),
  SYNTAX(null, null, "take queries for the query language, not for plain words"),
  IN(null, "FIELD,...", "look words up in these fields only: headline,body"),
  QUERIES(null, "FILE", "ask what stands in lines: id, tab, query; - is standard input"),
  QRELS(null, "FILE", "compare with judgments in lines: query 0 article grade"),
  LENIENT(null, null, "repair a faulty query and run it"),
  EXIT_ZERO(null, null, "end with 0 even when nothing is found"),
  FORMAT(null, "NAME", "take every file for this format, such as text, html or json"),
  MAP(null, "NAME=KEY,...", "take a part from another column or key: headline=Titel,body=Text"),
  INCLUDE(null, "GLOB", "read of folders only files like this: *.{html,txt}; may be repeated"),
  EXCLUDE(null, "GLOB", "leave such files out; may be repeated"),
  THREADS(null, "N", "read on N threads"),
  REJECTS(null, "FILE", "keep what was refused, and why, as JSON lines"),
  REBUILD(null, null, "make the index anew"),
  STRICT(null, null, "end with 1 when anything was refused"),
  ALL(null, null, "print withdrawn, held back and embargoed articles too"),
  PROVENANCE(null, null, "print where each value was found as well"),
  NO_HISTORY(null, null, "do not remember what is typed"),
  COLOR(null, "WHEN", "use color: auto, always or never"),
  WIDTH(null, "N", "draw for N columns"),
  QUIET("q", null, "print results and errors only"),
  VERBOSE("v", null, "tell more, such as where a fault came from"),
  HELP("h", null, "print help, for a command when one is named"),
  VERSION(null, null, "print the version");

  /// The options that every command has.
  static final List<Flag> COMMON = List.of(COLOR, WIDTH, QUIET, VERBOSE, HELP, VERSION);

  private final @Nullable String letter;
  private final @Nullable String argument;
  private final String summary;

  Flag(@Nullable String letter, @Nullable String argument, String summary) {
    this.letter = letter;
    this.argument = argument;
    this.summary = summary;
  }

  /// Returns the long name, without its hyphens.
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Returns how the option is written: `-n, --limit N`.
  String usage() {
    return (letter == null ? "    " : '-' + letter + ", ")
        + "--"
        + label()
        + (argument == null ? "" : ' ' + argument);
  }

  String summary() {
    return summary;
  }

  /// Returns what the option for the form says when there are these.
  static String forms(List<OutputMode> modes) {
    return "print as " + String.join("|", OutputMode.labels(modes));
  }

  /// Returns the definition that the parser wants.
  Option option() {
    Option.Builder builder = Option.builder(letter).longOpt(label());
    return argument == null ? builder.get() : builder.hasArg().argName(argument).get();
  }

  /// Returns all long names.
  static List<String> labels() {
    return Arrays.stream(values()).map(Flag::label).toList();
  }
}

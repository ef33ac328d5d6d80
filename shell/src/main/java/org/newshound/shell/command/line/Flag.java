package org.newshound.shell.command.line;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.assist.FieldHelp;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.Setting;

/// The options of the command line.
public enum Flag {
  LIMIT("n", "N", "print at most N hits, 10 unless told otherwise (1000 in a run); 0 prints none"),
  OFFSET(null, "N", "pass over the N best hits"),
  SORT(null, "ORDER", "put first: relevance, date (oldest) or -date (newest)"),
  EXPAND(null, null, "let words that the best articles share count too; never finds more"),
  PROXIMITY(null, null, "let words of the query that stand near each other count more"),
  RECENCY(null, "AGE", "let newer articles count more; at AGE, such as 30d, half of that is gone"),
  FROM(null, "DATE", "find only what was published then or later: 2025, 2025-03, 2025-03-30"),
  TO(null, "DATE", "find only what was published until then"),
  FACET(null, "FIELD", "count by byline, place, source, tag, year, extra.NAME ...; repeatable"),
  EXACT_TOTAL(null, null, "count all articles that match, beyond 1,000 too"),
  COUNT(null, null, "print how many articles match, and nothing else"),
  OUTPUT("o", "FORM", forms(List.of(OutputMode.values()))),
  FIELDS(null, "FIELD,...", "print these parts of hits only: date,headline"),
  CSV_SAFE(null, null, "put an apostrophe before what a spreadsheet would compute"),
  SNIPPETS(null, "N", "show N passages a hit, 1 unless told otherwise"),
  MATCH(null, "HOW", "all: the query language; any: plain words, one of which is enough"),
  SYNTAX(null, null, "take queries for the query language, not for plain words"),
  IN(null, "FIELD,...", "look words up in these fields only: headline,body"),
  QUERIES(null, "FILE", "ask what stands in lines: id, tab, query; - is standard input"),
  QRELS(null, "FILE", "compare with judgments in lines: query 0 article grade"),
  RELAX(null, "HOW", "when nothing is found: none, or auto to look for less"),
  TIMEOUT(null, "TIME", "cut a search off after TIME, such as 500ms, 10s or 2m; 30s else"),
  ID(null, "ID", "remove the article of this id; repeatable"),
  COMMAND("c", "LINE", "do what this line says, as typed in the shell; repeatable"),
  FILE("f", "FILE", "do what the lines of a file say; - is standard input"),
  INDEX(null, "WHERE", "the articles, where no argument names them"),
  LENIENT(null, null, "repair a faulty query and run it"),
  EXIT_ZERO(null, null, "end with 0 even when nothing is found"),
  FORMAT(null, "NAME", "take every file for this format, such as text, html or json"),
  ENCODING(null, "NAME", "take texts for this encoding, whatever they declare: windows-1251"),
  MAP(null, "NAME=KEY,...", "take a part from another column or key: headline=Titel,body=Text"),
  INCLUDE(null, "GLOB", "read of folders only files like this: *.{html,txt}; may be repeated"),
  EXCLUDE(null, "GLOB", "leave such files out; may be repeated"),
  FOLLOW_LINKS(null, null, "read what links of a folder lead to outside of it, too"),
  THREADS(null, "N", "read on N threads"),
  REJECTS(null, "FILE", "keep what was rejected or skipped, and why, as JSON lines"),
  REBUILD(null, null, "make the index anew"),
  STRICT(null, null, "end with 1 when anything was refused"),
  JSON(null, null, "print as JSON with all that is known, the same as -o json"),
  RAW(null, null, "print the text as its source has it, without making it safe for a terminal"),
  FORCE(null, null, "print that on a terminal too"),
  ALL(null, null, "print withdrawn, held back and embargoed articles too"),
  PROVENANCE(null, null, "print where each value was found as well"),
  NO_CONFIG(null, null, "do without the file of settings"),
  NO_HISTORY(null, null, "do not remember what is typed"),
  COLOR(null, "WHEN", "use color: auto, always or never"),
  PAGER(null, "HOW", "page what is tall: auto, never, or less, which is $PAGER where that is set"),
  WIDTH(null, "N", "draw for N columns"),
  QUIET("q", null, "print results and errors only"),
  VERBOSE("v", null, "tell more, such as where a fault came from"),
  HELP("h", null, "print help, for a command when one is named"),
  VERSION(null, null, "print the version");

  /// The options that every command has.
  public static final List<Flag> COMMON = List.of(COLOR, WIDTH, QUIET, VERBOSE, HELP, VERSION);

  /// The options where no command is named: of a shell, a script or a single answer.
  public static final Set<Flag> WITHOUT_COMMAND = withoutCommand();

  private final @Nullable String letter;
  private final @Nullable String argument;
  private final String summary;

  Flag(@Nullable String letter, @Nullable String argument, String summary) {
    this.letter = letter;
    this.argument = argument;
    this.summary = summary;
  }

  private static Set<Flag> withoutCommand() {
    Set<Flag> flags = EnumSet.copyOf(Verb.SEARCH.flags());
    flags.addAll(
        List.of(
            COMMAND,
            FILE,
            INDEX,
            FORMAT,
            MAP,
            INCLUDE,
            EXCLUDE,
            THREADS,
            REJECTS,
            NO_HISTORY,
            PAGER));
    return Collections.unmodifiableSet(flags);
  }

  /// Returns the long name, without its hyphens.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Returns how the option is written: `-n, --limit N`.
  public String usage() {
    return (letter == null ? "    " : '-' + letter + ", ")
        + "--"
        + label()
        + (argument == null ? "" : ' ' + argument);
  }

  public String summary() {
    return summary;
  }

  /// Returns what the option for the form says when there are these.
  public static String forms(List<OutputMode> modes) {
    return "print as " + String.join("|", OutputMode.labels(modes));
  }

  /// Returns the values to choose from; none when it takes others or no value.
  public List<String> choices() {
    return switch (this) {
      case SORT -> Setting.SORT.proposals();
      case FACET -> FieldHelp.facets();
      case OUTPUT -> OutputMode.labels(List.of(OutputMode.values()));
      case MATCH -> Setting.MATCH.proposals();
      case RELAX -> List.of("none", "auto");
      case COLOR -> Setting.COLOR.proposals();
      case PAGER -> Setting.PAGER.proposals();
      default -> List.of();
    };
  }

  /// Says whether it has a value.
  public boolean takesValue() {
    return argument != null;
  }

  /// Says whether its value is the name of a file or folder.
  public boolean takesFile() {
    return "FILE".equals(argument) || "WHERE".equals(argument);
  }

  /// Returns every way to write it: `-n`, `--limit`.
  public List<String> spellings() {
    return letter == null ? List.of("--" + label()) : List.of("-" + letter, "--" + label());
  }

  /// Returns what its value is called, or an empty text when it takes none.
  public String argument() {
    return argument == null ? "" : argument;
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

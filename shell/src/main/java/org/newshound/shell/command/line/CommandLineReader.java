package org.newshound.shell.command.line;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.settings.SpellingHint;
import org.newshound.shell.terminal.ProcessEnvironment;

/// Reads the command line. A first argument that is a command's name is the command; any other is
/// where the articles are.
public final class CommandLineReader {
  private static final String OPTIONS_VARIABLE = "NEWSHOUND_OPTS";
  private static final String INDEX_VARIABLE = "NEWSHOUND_INDEX";
  private static final String HERE = ".newshound";

  private CommandLineReader() {}

  /// Reads arguments.
  ///
  /// @throws UsageException when they have no meaning
  public static Invocation read(String[] arguments, ProcessEnvironment environment)
      throws UsageException {
    CommandLine line = parsed(arguments);
    GivenOptions given = given(line);
    List<String> rest = line.getArgList();
    Optional<Verb> verb = rest.isEmpty() ? Optional.empty() : Verb.of(rest.getFirst());
    if (verb.isPresent()) {
      refuseForeign(verb.get(), given.flags());
    } else if (!given.has(Flag.HELP)) {
      refuseForeign(given.flags());
    }
    GivenOptions usual = given(parsed(usual(environment)));
    Options options = new OptionReader(verb, given.over(usual, verb)).options();
    ShellSettings settings = ShellSettings.read(options, environment);
    if (given.has(Flag.HELP)) {
      return new Invocation(new Command.Help(verb), options, settings);
    }
    if (given.has(Flag.VERSION)) {
      return new Invocation(new Command.Version(), options, settings);
    }
    Command command =
        verb.isPresent()
            ? command(verb.get(), rest.subList(1, rest.size()), given)
            : command(rest, given, settings, environment);
    return new Invocation(command, options, settings);
  }

  private static CommandLine parsed(String[] arguments) throws UsageException {
    org.apache.commons.cli.Options known = new org.apache.commons.cli.Options();
    Arrays.stream(Flag.values()).map(Flag::option).forEach(known::addOption);
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(known, arguments);
    } catch (UnrecognizedOptionException e) {
      throw new UsageException(unknown(e.getOption()));
    } catch (MissingArgumentException e) {
      throw new UsageException("option --" + e.getOption().getLongOpt() + " needs a value");
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static String unknown(String option) {
    String name = option.replaceFirst("^-+", "").replaceFirst("=.*", "");
    String hint = SpellingHint.hint(name, "--", Flag.labels());
    return "unknown option "
        + option
        + '.'
        + (hint.isEmpty() ? " A query that begins with a hyphen goes after \" -- \"." : hint);
  }

  /// The options of `NEWSHOUND_OPTS`; those of the command line override them.
  private static String[] usual(ProcessEnvironment environment) {
    String usual = environment.variable(OPTIONS_VARIABLE).strip();
    return usual.isEmpty() ? new String[0] : usual.split("\\s+");
  }

  private static GivenOptions given(CommandLine line) {
    Map<Flag, List<String>> given = new EnumMap<>(Flag.class);
    for (Flag flag : Flag.values()) {
      if (line.hasOption(flag.label())) {
        String[] values = line.getOptionValues(flag.label());
        given.put(flag, values == null ? List.of() : List.of(values));
      }
    }
    return new GivenOptions(given);
  }

  private static void refuseForeign(Verb verb, Set<Flag> given) throws UsageException {
    for (Flag flag : given) {
      if (!verb.flags().contains(flag)) {
        throw new UsageException(verb.label() + " has no option --" + flag.label());
      }
    }
  }

  private static void refuseForeign(Set<Flag> given) throws UsageException {
    for (Flag flag : given) {
      if (!Flag.WITHOUT_COMMAND.contains(flag)) {
        List<String> verbs =
            Arrays.stream(Verb.values())
                .filter(verb -> verb.flags().contains(flag))
                .map(Verb::label)
                .toList();
        throw new UsageException(
            "--" + flag.label() + " is an option of newshound " + String.join(", ", verbs));
      }
    }
  }

  private static Command command(
      List<String> arguments,
      GivenOptions given,
      ShellSettings settings,
      ProcessEnvironment environment)
      throws UsageException {
    List<String> rest = new ArrayList<>(arguments);
    String where = given.value(Flag.INDEX).orElse("");
    if (where.isEmpty()) {
      where = rest.isEmpty() ? usualPlace(settings, environment) : rest.removeFirst();
    }
    boolean scripted = given.has(Flag.COMMAND) || given.has(Flag.FILE);
    if (where.isEmpty() && (scripted || !environment.isSitting())) {
      throw new UsageException(
          "where are the articles? newshound FOLDER searches those of a folder");
    }
    if (scripted) {
      if (!rest.isEmpty() || given.has(Flag.COMMAND) == given.has(Flag.FILE)) {
        throw new UsageException("give a query, or lines with -c, or a script with -f");
      }
      return given.has(Flag.COMMAND)
          ? new Command.Lines(where, given.values(Flag.COMMAND))
          : new Command.Script(where, given.value(Flag.FILE).orElseThrow());
    }
    return rest.isEmpty()
        ? new Command.Interactive(where)
        : new Command.Search(where, String.join(" ", rest));
  }

  /// Returns where the articles are when nothing says so; empty when there are none yet.
  private static String usualPlace(ShellSettings settings, ProcessEnvironment environment) {
    String named = environment.variable(INDEX_VARIABLE);
    if (!named.isEmpty()) {
      return named;
    }
    if (Files.isDirectory(Path.of(HERE))) {
      return HERE;
    }
    Path own = environment.folder("XDG_DATA_HOME", ".local/share").resolve("default");
    return settings.index().orElseGet(() -> Files.isDirectory(own) ? own.toString() : "");
  }

  private static Command command(Verb verb, List<String> rest, GivenOptions given)
      throws UsageException {
    if (!verb.takes(rest.size())) {
      throw new UsageException("usage: " + verb.usage());
    }
    String first = rest.isEmpty() ? "" : rest.getFirst();
    List<String> others = rest.isEmpty() ? List.of() : rest.subList(1, rest.size());
    String query = String.join(" ", others);
    return switch (verb) {
      case READ -> new Command.Read(rest);
      case INDEX -> new Command.Index(first, others);
      case SEARCH -> new Command.Search(first, query);
      case BATCH -> new Command.Batch(first, others.getFirst());
      case EVAL ->
          new Command.Eval(
              first, needed(verb, given, Flag.QUERIES), needed(verb, given, Flag.QRELS));
      case SHOW -> show(first, others, given);
      case EXPORT -> new Command.Export(first);
      case STATS -> new Command.Stats(first);
      case FACETS -> new Command.Facets(first, query);
      case EXPLAIN ->
          new Command.Explain(
              first, others.getFirst(), String.join(" ", others.subList(1, others.size())));
      case VERIFY -> new Command.Verify(first);
      case DELETE -> delete(first, query, given);
      case COMPLETION -> new Command.Completion(shell(first));
      case MANUAL -> new Command.Manual();
      case PARSE -> new Command.Parse(String.join(" ", rest));
    };
  }

  private static Command delete(String where, String query, GivenOptions given)
      throws UsageException {
    if (query.isEmpty() != given.has(Flag.ID)) {
      throw new UsageException("delete needs either a query or --id ID");
    }
    return new Command.Delete(where, given.values(Flag.ID), query);
  }

  private static Command show(String where, List<String> ids, GivenOptions given)
      throws UsageException {
    if (given.has(Flag.RAW) && (given.has(Flag.JSON) || given.has(Flag.OUTPUT))) {
      throw new UsageException("--raw is a form of its own; leave the other one out");
    }
    return new Command.Show(where, ids, given.has(Flag.RAW), given.has(Flag.FORCE));
  }

  private static CompletionShell shell(String name) throws UsageException {
    return CompletionShell.of(name)
        .orElseThrow(
            () -> new UsageException("no completion for " + name + "; for bash, zsh and fish"));
  }

  private static String needed(Verb verb, GivenOptions given, Flag flag) throws UsageException {
    return given
        .value(flag)
        .orElseThrow(() -> new UsageException(verb.label() + " needs " + flag.usage().strip()));
  }
}

package org.newshound.shell.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;
import org.newshound.query.QueryField;
import org.newshound.search.FacetField;
import org.newshound.search.FacetRequest;
import org.newshound.search.Order;
import org.newshound.search.SearchRequest;
import org.newshound.shell.session.IngestOptions;
import org.newshound.shell.session.Matching;
import org.newshound.shell.session.Options;
import org.newshound.shell.session.OutputMode;
import org.newshound.shell.session.Spelling;
import org.newshound.shell.terminal.ColorChoice;
import org.newshound.shell.terminal.Surroundings;

/// Reads the command line. A first argument that is a command's name is the command; any other is
/// where the articles are.
final class CommandLineReader {
  private static final String INDEX_VARIABLE = "NEWSHOUND_INDEX";
  private static final int FACET_VALUES = 10;
  private static final int MOST_HITS = 1_000_000;
  private static final int RUN_LIMIT = 1_000;
  private static final String ALL = "all";
  private static final String ANY = "any";

  private CommandLineReader() {}

  /// Reads arguments.
  ///
  /// @throws UsageException when they have no meaning
  static Invocation read(String[] arguments, Surroundings surroundings) throws UsageException {
    CommandLine line = parsed(arguments);
    Map<Flag, String> given = given(line);
    List<String> rest = line.getArgList();
    Optional<Verb> verb = rest.isEmpty() ? Optional.empty() : Verb.of(rest.getFirst());
    if (verb.isPresent()) {
      refuseForeign(verb.get(), given.keySet());
    }
    Options options = options(verb, given, line);
    if (given.containsKey(Flag.HELP)) {
      return new Invocation(new Command.Help(verb), options);
    }
    if (given.containsKey(Flag.VERSION)) {
      return new Invocation(new Command.Version(), options);
    }
    Command command =
        verb.isPresent()
            ? command(verb.get(), rest.subList(1, rest.size()), given)
            : command(rest, surroundings);
    return new Invocation(command, options);
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
    String hint = Spelling.hint(name, "--", Flag.labels());
    return "unknown option "
        + option
        + '.'
        + (hint.isEmpty() ? " A query that begins with a hyphen goes after \" -- \"." : hint);
  }

  private static Map<Flag, String> given(CommandLine line) {
    Map<Flag, String> given = new EnumMap<>(Flag.class);
    for (Flag flag : Flag.values()) {
      if (line.hasOption(flag.label())) {
        String value = line.getOptionValue(flag.label());
        given.put(flag, value == null ? "" : value);
      }
    }
    return given;
  }

  private static void refuseForeign(Verb verb, Set<Flag> given) throws UsageException {
    for (Flag flag : given) {
      if (!verb.flags().contains(flag)) {
        throw new UsageException(verb.label() + " has no option --" + flag.label());
      }
    }
  }

  private static Command command(List<String> rest, Surroundings surroundings)
      throws UsageException {
    if (rest.isEmpty()) {
      String index = surroundings.variable(INDEX_VARIABLE);
      if (index.isEmpty()) {
        throw new UsageException(
            "where are the articles? newshound FOLDER searches those of a folder");
      }
      return new Command.Talk(index);
    }
    return rest.size() == 1
        ? new Command.Talk(rest.getFirst())
        : new Command.Search(rest.getFirst(), String.join(" ", rest.subList(1, rest.size())));
  }

  private static Command command(Verb verb, List<String> rest, Map<Flag, String> given)
      throws UsageException {
    if (!verb.takes(rest.size())) {
      throw new UsageException("usage: " + verb.usage());
    }
    String first = rest.getFirst();
    List<String> others = rest.subList(1, rest.size());
    return switch (verb) {
      case READ -> new Command.Read(rest);
      case INDEX -> new Command.Index(first, others);
      case SEARCH -> new Command.Search(first, String.join(" ", others));
      case BATCH -> new Command.Batch(first, others.getFirst());
      case EVAL ->
          new Command.Eval(
              first, needed(verb, given, Flag.QUERIES), needed(verb, given, Flag.QRELS));
      case SHOW -> new Command.Show(first, others);
      case EXPORT -> new Command.Export(first);
      case STATS -> new Command.Stats(first);
      case PARSE -> new Command.Parse(String.join(" ", rest));
    };
  }

  private static String needed(Verb verb, Map<Flag, String> given, Flag flag)
      throws UsageException {
    String value = given.get(flag);
    if (value == null) {
      throw new UsageException(verb.label() + " needs " + flag.usage().strip());
    }
    return value;
  }

  private static Options options(Optional<Verb> verb, Map<Flag, String> given, CommandLine line)
      throws UsageException {
    OutputMode output = output(verb, given);
    boolean run = output == OutputMode.TREC || verb.equals(Optional.of(Verb.EVAL));
    return new Options(
        number(given, Flag.LIMIT, run ? RUN_LIMIT : SearchRequest.DEFAULT_LIMIT),
        number(given, Flag.OFFSET, 0),
        order(given),
        given.containsKey(Flag.EXACT_TOTAL),
        facets(line),
        number(given, Flag.SNIPPETS, 1),
        matching(verb, given),
        output,
        color(given),
        number(given, Flag.WIDTH, 0),
        ingest(given, line),
        given.containsKey(Flag.ALL),
        given.containsKey(Flag.PROVENANCE),
        given.containsKey(Flag.LENIENT),
        given.containsKey(Flag.EXIT_ZERO),
        !given.containsKey(Flag.NO_HISTORY),
        given.containsKey(Flag.QUIET),
        given.containsKey(Flag.VERBOSE));
  }

  private static IngestOptions ingest(Map<Flag, String> given, CommandLine line)
      throws UsageException {
    return new IngestOptions(
        given.get(Flag.FORMAT),
        mapping(given),
        all(line, Flag.INCLUDE),
        all(line, Flag.EXCLUDE),
        number(given, Flag.THREADS, 0),
        given.get(Flag.REJECTS),
        given.containsKey(Flag.STRICT),
        given.containsKey(Flag.REBUILD));
  }

  private static List<String> all(CommandLine line, Flag flag) {
    String[] values = line.getOptionValues(flag.label());
    return values == null ? List.of() : List.of(values);
  }

  private static Order order(Map<Flag, String> given) throws UsageException {
    String value = given.getOrDefault(Flag.SORT, "relevance");
    return switch (value) {
      case "relevance" -> Order.RELEVANCE;
      case "date" -> Order.OLDEST;
      case "-date" -> Order.NEWEST;
      default ->
          throw new UsageException(choice(Flag.SORT, value, List.of("relevance", "date", "-date")));
    };
  }

  private static List<FacetRequest> facets(CommandLine line) throws UsageException {
    List<FacetRequest> facets = new ArrayList<>();
    List<String> names =
        Arrays.stream(FacetField.values())
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .toList();
    for (String value : all(line, Flag.FACET)) {
      if (!names.contains(value)) {
        throw new UsageException(choice(Flag.FACET, value, names));
      }
      FacetField field = FacetField.valueOf(value.toUpperCase(Locale.ROOT));
      facets.add(new FacetRequest(field, FACET_VALUES));
    }
    return facets;
  }

  private static int number(Map<Flag, String> given, Flag flag, int otherwise)
      throws UsageException {
    String value = given.get(flag);
    if (value == null) {
      return otherwise;
    }
    int number = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : -1;
    if (number < 0 || number > MOST_HITS) {
      throw new UsageException(
          "--" + flag.label() + ' ' + value + " is no number from 0 to " + MOST_HITS);
    }
    return number;
  }

  private static Matching matching(Optional<Verb> verb, Map<Flag, String> given)
      throws UsageException {
    String match = given.getOrDefault(Flag.MATCH, ALL);
    if (!List.of(ALL, ANY).contains(match)) {
      throw new UsageException(choice(Flag.MATCH, match, List.of(ALL, ANY)));
    }
    boolean many = verb.isPresent() && verb.get().asksMany();
    boolean any = many ? !given.containsKey(Flag.SYNTAX) : match.equals(ANY);
    Set<QueryField> fields = fields(given);
    if (!any && !fields.isEmpty()) {
      throw new UsageException(
          "--in is for plain words; a query names its fields itself: headline:ferry");
    }
    return new Matching(any, fields);
  }

  private static Set<QueryField> fields(Map<Flag, String> given) throws UsageException {
    Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
    String value = given.get(Flag.IN);
    for (String name : value == null ? new String[0] : value.split(",", -1)) {
      fields.add(
          QueryField.of(name.strip())
              .filter(field -> !field.isValue())
              .orElseThrow(() -> new UsageException(choice(Flag.IN, name, wordFields()))));
    }
    return fields;
  }

  private static List<String> wordFields() {
    return Arrays.stream(QueryField.values())
        .filter(field -> !field.isValue())
        .map(QueryField::label)
        .toList();
  }

  private static @Nullable OutputMode output(Optional<Verb> verb, Map<Flag, String> given)
      throws UsageException {
    String value = given.get(Flag.OUTPUT);
    if (value == null) {
      return null;
    }
    List<OutputMode> forms = verb.map(Verb::forms).orElse(OutputMode.OF_ONE_ANSWER);
    return OutputMode.of(value)
        .filter(forms::contains)
        .orElseThrow(
            () -> new UsageException(choice(Flag.OUTPUT, value, OutputMode.labels(forms))));
  }

  private static Map<String, String> mapping(Map<Flag, String> given) throws UsageException {
    Map<String, String> mapping = new LinkedHashMap<>();
    String value = given.get(Flag.MAP);
    for (String pair : value == null ? new String[0] : value.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new UsageException("--map wants NAME=KEY,NAME=KEY, not " + value);
      }
      mapping.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return mapping;
  }

  private static ColorChoice color(Map<Flag, String> given) throws UsageException {
    String value = given.getOrDefault(Flag.COLOR, "auto");
    return switch (value) {
      case "auto" -> ColorChoice.AUTO;
      case "always" -> ColorChoice.ALWAYS;
      case "never" -> ColorChoice.NEVER;
      default ->
          throw new UsageException(choice(Flag.COLOR, value, List.of("auto", "always", "never")));
    };
  }

  private static String choice(Flag flag, String value, List<String> allowed) {
    return "--"
        + flag.label()
        + " can not be "
        + value
        + "; it is one of "
        + String.join(", ", allowed)
        + '.'
        + Spelling.hint(value, "", allowed);
  }
}

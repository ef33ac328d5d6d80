package org.newshound.shell.command.line;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;
import org.newshound.query.Relaxation;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Order;
import org.newshound.search.Scoring;
import org.newshound.search.SearchRequest;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.FacetRequest;
import org.newshound.shell.render.data.HitTable;
import org.newshound.shell.settings.HalfLife;
import org.newshound.shell.settings.IngestOptions;
import org.newshound.shell.settings.MatchOptions;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.SearchTimeout;
import org.newshound.shell.settings.SortOrder;
import org.newshound.shell.settings.SpellingHint;
import org.newshound.shell.terminal.ColorChoice;

/// Understands the values of options.
final class OptionReader {
  private static final List<String> USUAL_FACETS = List.of("byline", "place", "source", "year");
  private static final int FACET_VALUES = 10;
  private static final int MOST_HITS = 1_000_000;
  private static final int RUN_LIMIT = 1_000;
  private static final String ALL = "all";
  private static final String ANY = "any";

  private final Optional<Verb> verb;
  private final GivenOptions given;

  OptionReader(Optional<Verb> verb, GivenOptions given) {
    this.verb = verb;
    this.given = given;
  }

  /// Returns what the options say.
  Options options() throws UsageException {
    OutputMode output = output();
    boolean run = output == OutputMode.TREC || verb.equals(Optional.of(Verb.EVAL));
    return new Options(
        given.flags().stream().map(Flag::label).collect(Collectors.toSet()),
        number(Flag.LIMIT, run ? RUN_LIMIT : SearchRequest.DEFAULT_LIMIT),
        number(Flag.OFFSET, 0),
        order(),
        scoring(),
        given.has(Flag.EXACT_TOTAL),
        given.has(Flag.COUNT),
        facets(),
        number(Flag.SNIPPETS, 1),
        matching(),
        relaxation(),
        timeout(),
        period(),
        output,
        printed(),
        given.has(Flag.CSV_SAFE),
        color(),
        pager(),
        number(Flag.WIDTH, 0),
        ingest(),
        given.has(Flag.ALL),
        given.has(Flag.PROVENANCE),
        given.has(Flag.LENIENT),
        given.has(Flag.EXIT_ZERO),
        !given.has(Flag.NO_CONFIG),
        !given.has(Flag.NO_HISTORY),
        given.has(Flag.QUIET),
        given.has(Flag.VERBOSE));
  }

  private IngestOptions ingest() throws UsageException {
    return new IngestOptions(
        given.value(Flag.FORMAT).orElse(null),
        given.value(Flag.ENCODING).orElse(null),
        mapping(),
        given.values(Flag.INCLUDE),
        given.values(Flag.EXCLUDE),
        given.has(Flag.FOLLOW_LINKS),
        number(Flag.THREADS, 0),
        given.value(Flag.REJECTS).orElse(null),
        given.has(Flag.STRICT),
        given.has(Flag.REBUILD));
  }

  private Order order() throws UsageException {
    String value = given.value(Flag.SORT).orElse("relevance");
    return SortOrder.of(value)
        .map(SortOrder::order)
        .orElseThrow(() -> new UsageException(choice(Flag.SORT, value, Flag.SORT.choices())));
  }

  private Scoring scoring() throws UsageException {
    String recency = given.value(Flag.RECENCY).orElse(null);
    Optional<Duration> halfLife = recency == null ? Optional.empty() : HalfLife.of(recency);
    if (recency != null && halfLife.isEmpty()) {
      throw new UsageException("--recency cannot be " + recency + "; it is " + HalfLife.FORM);
    }
    return new Scoring(given.has(Flag.EXPAND), given.has(Flag.PROXIMITY), halfLife.orElse(null));
  }

  private List<FacetRequest> facets() throws UsageException {
    List<FacetRequest> facets = new ArrayList<>();
    List<String> names = new ArrayList<>(Flag.FACET.choices());
    names.add("extra.NAME");
    for (String value : countable()) {
      FacetName field =
          FacetName.of(value)
              .orElseThrow(() -> new UsageException(choice(Flag.FACET, value, names)));
      facets.add(new FacetRequest(field, FACET_VALUES));
    }
    return facets;
  }

  private int number(Flag flag, int otherwise) throws UsageException {
    String value = given.value(flag).orElse(null);
    if (value == null) {
      return otherwise;
    }
    int number = value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : -1;
    if (number < 0 || number > MOST_HITS) {
      throw new UsageException(
          "--" + flag.label() + ' ' + value + " is not a number from 0 to " + MOST_HITS);
    }
    return number;
  }

  private List<String> countable() {
    List<String> named = given.values(Flag.FACET);
    return named.isEmpty() && verb.equals(Optional.of(Verb.FACETS)) ? USUAL_FACETS : named;
  }

  private Relaxation relaxation() throws UsageException {
    String value = given.value(Flag.RELAX).orElse("none");
    if (!Flag.RELAX.choices().contains(value)) {
      throw new UsageException(choice(Flag.RELAX, value, Flag.RELAX.choices()));
    }
    return Relaxation.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private @Nullable Duration timeout() throws UsageException {
    String value = given.value(Flag.TIMEOUT).orElse(null);
    Optional<Duration> time = value == null ? Optional.empty() : SearchTimeout.of(value);
    if (value != null && time.isEmpty()) {
      throw new UsageException("--timeout cannot be " + value + "; it is " + SearchTimeout.FORM);
    }
    return time.orElse(null);
  }

  /// Asks the query language what the dates mean: it knows `2025-03`, `yesterday` and `7d`.
  private @Nullable ArticleQuery period() throws UsageException {
    ArticleQuery from = date(Flag.FROM, "since:");
    ArticleQuery to = date(Flag.TO, "until:");
    if (from == null || to == null) {
      return from == null ? to : from;
    }
    return new ArticleQuery.And(List.of(from, to));
  }

  private @Nullable ArticleQuery date(Flag flag, String field) throws UsageException {
    String value = given.value(flag).orElse(null);
    if (value == null) {
      return null;
    }
    boolean several = value.strip().contains(" ") && value.indexOf('"') < 0;
    ParsedQuery parsed = QueryParser.parse(field + (several ? '"' + value + '"' : value));
    if (!(parsed.query() instanceof ArticleQuery.Dated dated) || parsed.hasErrors()) {
      throw new UsageException(
          "--"
              + flag.label()
              + ' '
              + value
              + " is not a date; write 2025, 2025-03, 2025-03-30 or yesterday");
    }
    return dated;
  }

  private List<String> printed() throws UsageException {
    List<String> fields = new ArrayList<>();
    String value = given.value(Flag.FIELDS).orElse("");
    for (String name : value.isEmpty() ? new String[0] : value.split(",", -1)) {
      if (!HitTable.COLUMNS.contains(name.strip())) {
        throw new UsageException(choice(Flag.FIELDS, name, HitTable.COLUMNS));
      }
      fields.add(name.strip());
    }
    return fields;
  }

  private MatchOptions matching() throws UsageException {
    String match = given.value(Flag.MATCH).orElse(ALL);
    if (!Flag.MATCH.choices().contains(match)) {
      throw new UsageException(choice(Flag.MATCH, match, Flag.MATCH.choices()));
    }
    boolean many = verb.isPresent() && verb.get().asksMany();
    boolean any = many ? !given.has(Flag.SYNTAX) : match.equals(ANY);
    Set<QueryField> fields = searched();
    if (!any && !fields.isEmpty()) {
      throw new UsageException(
          "--in is for plain words; a query names its fields itself: headline:ferry");
    }
    return new MatchOptions(any, fields);
  }

  private Set<QueryField> searched() throws UsageException {
    Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
    String value = given.value(Flag.IN).orElse(null);
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

  private @Nullable OutputMode output() throws UsageException {
    String value = given.has(Flag.JSON) ? "json" : given.value(Flag.OUTPUT).orElse(null);
    if (value == null) {
      return null;
    }
    List<OutputMode> forms = verb.map(Verb::forms).orElse(OutputMode.OF_ONE_ANSWER);
    return OutputMode.of(value)
        .filter(forms::contains)
        .orElseThrow(
            () -> new UsageException(choice(Flag.OUTPUT, value, OutputMode.labels(forms))));
  }

  private Map<String, String> mapping() throws UsageException {
    Map<String, String> mapping = new LinkedHashMap<>();
    String value = given.value(Flag.MAP).orElse(null);
    for (String pair : value == null ? new String[0] : value.split(",", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new UsageException("--map wants NAME=KEY,NAME=KEY, not " + value);
      }
      mapping.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    return mapping;
  }

  private ColorChoice color() throws UsageException {
    String value = given.value(Flag.COLOR).orElse(ColorChoice.AUTO.label());
    return ColorChoice.of(value)
        .orElseThrow(() -> new UsageException(choice(Flag.COLOR, value, Flag.COLOR.choices())));
  }

  private @Nullable String pager() throws UsageException {
    String value = given.value(Flag.PAGER).orElse(null);
    if (value != null && !Flag.PAGER.choices().contains(value)) {
      throw new UsageException(choice(Flag.PAGER, value, Flag.PAGER.choices()));
    }
    return value;
  }

  private static String choice(Flag flag, String value, List<String> allowed) {
    return "--"
        + flag.label()
        + " cannot be "
        + value
        + "; it is one of "
        + String.join(", ", allowed)
        + '.'
        + SpellingHint.hint(value, "", allowed);
  }
}

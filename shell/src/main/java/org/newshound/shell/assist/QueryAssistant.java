package org.newshound.shell.assist;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Diagnostic;
import org.newshound.query.QueryField;
import org.newshound.query.QueryPiece;
import org.newshound.query.syntax.QueryParser;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.settings.MatchOptions;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.settings.SortOrder;
import org.newshound.shell.terminal.editor.Assistant;
import org.newshound.shell.terminal.text.Style;

/// Helps to type queries and commands.
///
/// What it tells of a query is what the library's own parser makes of it, and what the index has.
public final class QueryAssistant implements Assistant {
  private static final int LEAST_TYPED = 2;
  private static final int MOST_TRIED = 3;

  private final QueriedIndex current;
  private final ShellSettings settings;
  private final CommandCompleter commands = new CommandCompleter();
  private final QueryCompleter queries;
  private final QueryCounter counting;
  private final LiveCount count;
  private final List<String> past = new CopyOnWriteArrayList<>();

  public QueryAssistant(
      QueriedIndex current,
      ShellSettings settings,
      QueryFilters filters,
      Supplier<MatchOptions> matching,
      InstantSource clock) {
    this.current = current;
    this.settings = settings;
    counting = new QueryCounter(current, filters, matching);
    count = new LiveCount(counting);
    queries = new QueryCompleter(current, counting, clock);
  }

  /// Remembers lines that were typed, the latest last.
  public void remember(List<String> lines) {
    past.addAll(lines);
  }

  @Override
  public List<StyledRange> colors(String typed) {
    if (!settings.isOn(Setting.HIGHLIGHT)) {
      return List.of();
    }
    int start = queryStart(typed);
    List<StyledRange> ranges = new ArrayList<>();
    if (start > 0) {
      ranges.add(new StyledRange(0, start, commandStyle(typed)));
    }
    String query = typed.substring(start);
    SortOrder.Typed sorted = SortOrder.in(query);
    if (isPlain(typed)) {
      return ranges;
    }
    for (QueryPiece piece : QueryParser.pieces(query)) {
      ranges.add(new StyledRange(start + piece.start(), start + piece.end(), style(piece, sorted)));
    }
    for (Diagnostic diagnostic : QueryParser.parse(sorted.text()).diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        ranges.add(
            new StyledRange(start + diagnostic.start(), start + diagnostic.end(), Style.FAULT));
      }
    }
    return ranges;
  }

  @Override
  public boolean isOpen(String typed) {
    String query = typed.substring(queryStart(typed));
    return !isPlain(typed)
        && QueryParser.parse(query).diagnostics().stream()
            .anyMatch(diagnostic -> diagnostic.code().equals("unclosed-quote"));
  }

  @Override
  public Hint hint(String typed, Cancellation cancellation) {
    List<StyledRange> ranges =
        settings.isOn(Setting.HIGHLIGHT) && !isPlain(typed) ? unmatched(typed) : List.of();
    String live =
        settings.isOn(Setting.LIVE) && !isCommand(typed) && !cancellation.isCancelled()
            ? count.of(typed)
            : "";
    if (!settings.isOn(Setting.SUGGEST)
        || typed.strip().length() < LEAST_TYPED
        || cancellation.isCancelled()) {
      return new Hint("", "", live, ranges);
    }
    String before = before(typed, cancellation);
    if (before != null) {
      return new Hint(before.substring(typed.length()), "", live, ranges);
    }
    return ghost(typed, choices(typed, cancellation), cancellation)
        .map(ghost -> new Hint(ghost.rest(), ghost.note(), live, ranges))
        .orElse(new Hint("", "", live, ranges));
  }

  /// How a line could go on, and what it would find then.
  private record Ghost(String rest, String note) {}

  /// Returns the likeliest of the choices with which the line finds something.
  private Optional<Ghost> ghost(String typed, Choices choices, Cancellation cancellation) {
    String word = typed.substring(Math.min(choices.start(), typed.length()));
    List<Choice> likeliest =
        choices.words().stream()
            .filter(choice -> goesOn(choice.text(), word))
            .limit(MOST_TRIED)
            .toList();
    for (Choice choice : likeliest) {
      String rest = rest(choice, word);
      if (isCommand(typed) || !isCounted(choice)) {
        return Optional.of(new Ghost(rest, ""));
      }
      OptionalLong count =
          cancellation.isCancelled() ? OptionalLong.empty() : counting.of(whole(typed, rest));
      if (count.isEmpty()) {
        return Optional.of(new Ghost(rest, ""));
      }
      if (count.getAsLong() > 0) {
        return Optional.of(
            new Ghost(rest, "  " + NumberFormatter.count(count.getAsLong(), "article")));
      }
    }
    return Optional.empty();
  }

  /// A quote that is still open is counted as if it ended here.
  private String whole(String typed, String rest) {
    return typed + rest + (isOpen(typed + rest) ? "\"" : "");
  }

  @Override
  public Choices choices(String typed, Cancellation cancellation) {
    int start = queryStart(typed);
    if (isCommand(typed) && start == typed.length() && !takesQuery(typed)) {
      return commands.choices(typed);
    }
    Choices choices = queries.choices(typed.substring(start));
    return new Choices(
        choices.words().isEmpty() ? typed.length() : start + choices.start(), choices.words());
  }

  /// Returns the latest line that begins as typed and still finds something; of commands, one that
  /// there is.
  private @Nullable String before(String typed, Cancellation cancellation) {
    List<String> lines = List.copyOf(past);
    int tried = 0;
    for (int i = lines.size() - 1;
        i >= 0 && tried < MOST_TRIED && !cancellation.isCancelled();
        i--) {
      String line = lines.get(i);
      if (line.length() > typed.length() && line.startsWith(typed) && line.indexOf('\n') < 0) {
        tried++;
        if (isCommand(line) ? isKnown(line) : mayFind(line)) {
          return line;
        }
      }
    }
    return null;
  }

  /// What there is no time to count has found something before.
  private boolean mayFind(String line) {
    return !counting.matching().parse(SortOrder.in(line).text()).hasErrors()
        && counting.of(line).orElse(1) > 0;
  }

  private static boolean isKnown(String command) {
    int blank = command.indexOf(' ');
    return CommandCompleter.named(command, blank < 0 ? command.length() : blank).isPresent();
  }

  private static boolean goesOn(String text, String word) {
    return !word.isEmpty()
        && text.length() > word.length()
        && text.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
  }

  /// Who types small letters goes on in small letters.
  private static String rest(Choice choice, String word) {
    String rest = choice.text().substring(word.length());
    boolean small = word.equals(word.toLowerCase(Locale.ROOT));
    return small ? rest.toLowerCase(Locale.ROOT) : rest;
  }

  /// Words and values are counted, names of fields are not.
  private static boolean isCounted(Choice choice) {
    return !choice.note().isEmpty() && Character.isDigit(choice.note().charAt(0));
  }

  /// Dims what no article has, once it is typed to its end.
  private List<StyledRange> unmatched(String typed) {
    int start = queryStart(typed);
    String query = typed.substring(start);
    Map<QueryPiece, ArticleQuery> finished = new LinkedHashMap<>();
    List<QueryPiece> pieces = QueryParser.pieces(query);
    for (int i = 0; i < pieces.size(); i++) {
      QueryPiece piece = pieces.get(i);
      if (piece.query() != null && piece.end() < query.length()) {
        finished.put(piece, inField(query, i > 0 ? pieces.get(i - 1) : null, piece));
      }
    }
    Set<ArticleQuery> unmatched = unmatched(finished.values());
    return finished.entrySet().stream()
        .filter(each -> unmatched.contains(each.getValue()))
        .map(each -> each.getKey())
        .map(piece -> new StyledRange(start + piece.start(), start + piece.end(), Style.DIM))
        .toList();
  }

  private Set<ArticleQuery> unmatched(Collection<ArticleQuery> asked) {
    try {
      return asked.isEmpty()
          ? Set.of()
          : current.ask(index -> index.unmatched(asked, QueryCounter.BUDGET));
    } catch (IOException e) {
      return Set.of();
    }
  }

  private static ArticleQuery inField(String query, @Nullable QueryPiece before, QueryPiece piece) {
    ArticleQuery found = piece.query() == null ? new ArticleQuery.Everything() : piece.query();
    if (before == null || before.kind() != QueryPiece.Kind.FIELD || before.end() != piece.start()) {
      return found;
    }
    return QueryField.of(query.substring(before.start(), before.end() - 1))
        .<ArticleQuery>map(field -> new ArticleQuery.Fielded(field, found))
        .orElse(found);
  }

  /// Nothing is an operator, a field or a quote where any of the words is enough.
  private boolean isPlain(String typed) {
    return counting.matching().any() && !isCommand(typed);
  }

  private static boolean isCommand(String typed) {
    return typed.startsWith(".") || typed.startsWith("?");
  }

  private static boolean takesQuery(String typed) {
    int blank = typed.indexOf(' ');
    Optional<DotCommand> name = blank < 0 ? Optional.empty() : CommandCompleter.named(typed, blank);
    return name.filter(each -> each.takes() == DotCommand.Takes.QUERY).isPresent();
  }

  /// Returns where the query begins in a line: behind a command that takes one.
  private static int queryStart(String typed) {
    if (!isCommand(typed)) {
      return 0;
    }
    return takesQuery(typed) ? typed.indexOf(' ') + 1 : typed.length();
  }

  private static Style commandStyle(String typed) {
    int blank = typed.indexOf(' ');
    String word = typed.substring(1, blank < 0 ? typed.length() : blank);
    boolean beginning =
        DotCommand.all().stream().anyMatch(name -> name.startsWith(word.toLowerCase(Locale.ROOT)));
    return typed.startsWith(".") && !beginning ? Style.FAULT : Style.CODE;
  }

  private static Style style(QueryPiece piece, SortOrder.Typed sorted) {
    if (sorted.text().substring(piece.start(), piece.end()).isBlank()) {
      return Style.FIELD;
    }
    return switch (piece.kind()) {
      case FIELD, RANGE -> Style.FIELD;
      case PHRASE -> Style.PHRASE;
      case OPERATOR, BRACKET -> Style.OPERATOR;
      case WORD -> Style.PLAIN;
    };
  }
}

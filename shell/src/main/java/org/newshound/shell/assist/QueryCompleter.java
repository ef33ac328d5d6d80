package org.newshound.shell.assist;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.query.QueryField;
import org.newshound.query.QueryPiece;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Completion;
import org.newshound.search.CompletionRequest;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.editor.Assistant.Choice;
import org.newshound.shell.terminal.editor.Assistant.Choices;

/// What could be typed in a query: fields, and the values and words that the index has.
final class QueryCompleter {
  private static final int LEAST_LETTERS = 2;
  private static final char QUOTE = '"';
  private static final Choices NONE = new Choices(0, List.of());

  /// What else stands before a colon.
  private static final List<List<String>> RANGES =
      List.of(
          List.of("date:", "2025, 2025-03, 2025-03..2025-05, yesterday"),
          List.of("since:", "that day and later: since:7d"),
          List.of("until:", "that day and earlier"),
          List.of("after:", "later than that day"),
          List.of("before:", "earlier than that day"),
          List.of("length:", "how many words: length:>500"));

  private final QueriedIndex current;
  private final DateCompleter dates;

  QueryCompleter(QueriedIndex current, QueryCounter counting, InstantSource clock) {
    this.current = current;
    dates = new DateCompleter(counting, clock);
  }

  /// Where the cursor is.
  ///
  /// @param start where what was typed begins
  /// @param typed what was typed, in a quote all that stands there
  /// @param field the field it stands in
  /// @param quoted whether it stands in a quote that is open
  private record Place(int start, String typed, Optional<QueryField> field, boolean quoted) {}

  /// Returns what could stand in the place of the last word.
  Choices choices(String query) {
    Place place = place(query);
    if (!place.quoted() && DateCompleter.isAtEndOf(query)) {
      return dates.choices(query);
    }
    List<Choice> choices = new ArrayList<>();
    if (place.field().isEmpty() && !place.quoted()) {
      choices.addAll(fields(place.typed()));
    }
    Optional<CompletionRequest> request = request(place);
    request.ifPresent(asked -> choices.addAll(indexed(asked, place)));
    int start = place.start() + request.map(CompletionRequest::start).orElse(0);
    return choices.isEmpty() ? NONE : new Choices(start, choices);
  }

  private static Place place(String query) {
    List<QueryPiece> pieces = QueryParser.pieces(query);
    int quote = openQuote(query);
    if (quote >= 0) {
      int start = quote + 1;
      return new Place(start, query.substring(start), fieldBefore(query, pieces, quote), true);
    }
    if (pieces.isEmpty()) {
      return new Place(query.length(), "", Optional.empty(), false);
    }
    QueryPiece last = pieces.getLast();
    if (last.end() < query.length()) {
      return new Place(query.length(), "", Optional.empty(), false);
    }
    return switch (last.kind()) {
      case WORD ->
          new Place(
              last.start(),
              query.substring(last.start()),
              fieldBefore(query, pieces, last.start()),
              false);
      case FIELD ->
          new Place(query.length(), "", fieldBefore(query, pieces, query.length()), false);
      case PHRASE, RANGE, OPERATOR, BRACKET ->
          new Place(query.length(), "", Optional.empty(), false);
    };
  }

  /// The parser says which quote is never closed.
  private static int openQuote(String query) {
    return QueryParser.parse(query).diagnostics().stream()
        .filter(diagnostic -> diagnostic.code().equals("unclosed-quote"))
        .mapToInt(diagnostic -> diagnostic.start())
        .findFirst()
        .orElse(-1);
  }

  /// Returns the field whose name ends at an offset, which is where its word begins.
  static Optional<QueryField> fieldBefore(String query, List<QueryPiece> pieces, int offset) {
    return pieces.stream()
        .filter(piece -> piece.kind() == QueryPiece.Kind.FIELD && piece.end() == offset)
        .map(piece -> query.substring(piece.start(), piece.end() - 1))
        .flatMap(name -> QueryField.of(name).stream())
        .findFirst();
  }

  private static List<Choice> fields(String typed) {
    String begun = typed.toLowerCase(Locale.ROOT);
    Stream<List<String>> fields =
        Arrays.stream(QueryField.values())
            .map(field -> List.of(field.label() + ':', FieldHelp.of(field)));
    return begun.isEmpty()
        ? List.of()
        : Stream.concat(fields, RANGES.stream())
            .filter(field -> field.getFirst().startsWith(begun))
            .map(field -> new Choice(field.getFirst(), field.getLast(), "fields", false))
            .toList();
  }

  private static Optional<CompletionRequest> request(Place place) {
    boolean words = place.field().isEmpty();
    if ((words && place.typed().length() < LEAST_LETTERS)
        || place.field().equals(Optional.of(QueryField.ID))) {
      return Optional.empty();
    }
    return Optional.of(
        CompletionRequest.of(place.field().orElse(QueryField.TEXT), place.typed())
            .withBudget(QueryCounter.BUDGET));
  }

  /// An index that cannot be read has nothing to propose; a search will say why.
  private List<Choice> indexed(CompletionRequest request, Place place) {
    boolean value = request.wanted() instanceof CompletionRequest.Wanted.Values;
    try {
      return current.ask(index -> index.complete(request)).found().stream()
          .map(found -> choice(found, place, value))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Choice choice(Completion found, Place place, boolean value) {
    String group = place.field().map(QueryField::label).orElse("words");
    String note = NumberFormatter.count(found.articles(), "article");
    String text = found.text();
    if (place.quoted()) {
      return new Choice(value ? text + QUOTE : text, note, group, value);
    }
    boolean plain = text.chars().allMatch(Character::isLetterOrDigit);
    return new Choice(plain ? text : QUOTE + text + QUOTE, note, group, true);
  }
}

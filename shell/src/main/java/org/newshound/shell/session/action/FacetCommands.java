package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.query.ParsedQuery;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.FacetRequest;
import org.newshound.search.facet.Narrowing;
import org.newshound.shell.assist.DotCommand;
import org.newshound.shell.assist.FieldHelp;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.SpellingHint;

/// Commands that narrow answers down: facet counts, facet filters, and filters for all queries.
public final class FacetCommands {
  private static final List<FacetName> USUAL =
      List.of(FacetField.BYLINE, FacetField.PLACE, FacetField.SOURCE, FacetField.YEAR);
  private static final int VALUES = 10;
  private static final int VALUES_OF_SEVERAL = 5;

  private final SessionContext session;
  private final AnswerSearcher searcher;
  private final SearchCommands search;
  private final QueryFilters filters;

  public FacetCommands(
      SessionContext session,
      AnswerSearcher searcher,
      SearchCommands search,
      QueryFilters filters) {
    this.session = session;
    this.searcher = searcher;
    this.search = search;
    this.filters = filters;
  }

  /// Returns a narrowing as it can be typed: `place:Oslo`.
  static String words(Narrowing narrowing) {
    return narrowing.field().label() + ':' + narrowing.value();
  }

  /// Counts the last answer.
  public void facets(String rest) throws IOException {
    Answer answer = search.asked();
    List<FacetName> fields = new ArrayList<>();
    for (String name : Arguments.of(rest).words()) {
      fields.add(field(name));
    }
    int values = fields.size() == 1 ? VALUES : VALUES_OF_SEVERAL;
    List<FacetRequest> requests =
        (fields.isEmpty() ? USUAL : fields)
            .stream().map(field -> new FacetRequest(field, values)).toList();
    List<Facet> facets =
        searcher.search(searcher.request(answer, 0, 0).withFacets(requests)).facets();
    answer.offered(facets);
    session.display().facets(facets);
    if (!answer.offered().isEmpty()) {
      session.display().offer(".narrow N keeps to one of these, .widen takes it back");
    }
  }

  /// Keeps the last answer to a value.
  public void narrow(String rest) throws IOException {
    Answer answer = search.asked();
    List<Narrowing> narrowings = new ArrayList<>(answer.narrowings());
    Narrowing picked = picked(answer, rest.strip());
    narrowings.add(picked);
    search.narrow(narrowings);
    session
        .display()
        .offer(
            "Narrowed to "
                + words(picked)
                + " until the next query; .widen takes it back, .filter keeps it");
  }

  /// Takes the last narrowing back, or all.
  public void widen(String rest) throws IOException {
    List<Narrowing> narrowings = search.asked().narrowings();
    if (narrowings.isEmpty()) {
      throw CommandException.fault("The answer is not narrowed.");
    }
    boolean all = rest.strip().equals("all");
    search.narrow(all ? List.of() : narrowings.subList(0, narrowings.size() - 1));
  }

  /// Keeps all queries to something, or says what they are kept to.
  public void filter(String rest) throws IOException {
    String typed = rest.strip();
    switch (typed) {
      case "" ->
          session
              .display()
              .note(filters.isEmpty() ? "There is no filter." : "Filter: " + filters.words());
      case "clear" -> {
        filters.clear();
        session.display().note("The filter is cleared.");
      }
      default -> {
        String query = FilterQuery.of(typed);
        ParsedQuery parsed = QueryParser.parse(query);
        session.display().diagnostics(query, parsed);
        if (parsed.hasErrors()) {
          throw CommandException.fault("No filter was set.");
        }
        filters.add(parsed.canonicalText(), parsed.query());
        session
            .display()
            .note(
                "Every query is restricted to "
                    + String.join(" and ", filters.all())
                    + " until .filter clear.");
      }
    }
  }

  private static Narrowing picked(Answer answer, String typed) throws CommandException {
    if (typed.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(typed);
      if (number < 1 || number > answer.offered().size()) {
        throw CommandException.fault(
            answer.offered().isEmpty()
                ? "Nothing was counted yet; .facets does that."
                : ".facets shows the numbers 1 to " + answer.offered().size() + '.');
      }
      return answer.offered().get(number - 1);
    }
    Optional<FieldValue> named = FieldValue.of(typed);
    if (named.isEmpty()) {
      throw CommandException.fault(
          "Say which: "
              + DotCommand.NARROW.examples().getFirst()
              + " or "
              + DotCommand.NARROW.example());
    }
    try {
      return new Narrowing(field(named.get().name()), named.get().value());
    } catch (IllegalArgumentException e) {
      throw CommandException.fault(String.valueOf(e.getMessage()));
    }
  }

  private static FacetName field(String name) throws CommandException {
    Optional<FacetName> field = FacetName.of(name);
    if (field.isEmpty()) {
      throw CommandException.fault(
          "Nothing can be counted by "
              + name
              + '.'
              + SpellingHint.hint(name, "", FieldHelp.facets())
              + " There are "
              + String.join(", ", FieldHelp.facets())
              + " and extra.NAME.");
    }
    return field.get();
  }
}

package org.newshound.shell.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newshound.query.ParsedQuery;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Facet;
import org.newshound.search.FacetField;
import org.newshound.search.FacetName;
import org.newshound.search.FacetRequest;
import org.newshound.search.Narrowing;

/// Narrows answers down: counts by fields, picks values, keeps filters.
final class Narrowings {
  private static final List<FacetName> USUAL =
      List.of(FacetField.BYLINE, FacetField.PLACE, FacetField.SOURCE, FacetField.YEAR);
  private static final int VALUES = 10;
  private static final int VALUES_OF_SEVERAL = 5;

  private final Desk desk;
  private final Finding finding;
  private final Filters filters;

  Narrowings(Desk desk, Finding finding, Filters filters) {
    this.desk = desk;
    this.finding = finding;
    this.filters = filters;
  }

  /// Returns a narrowing as it can be typed: `place:Oslo`.
  static String words(Narrowing narrowing) {
    return narrowing.field().label() + ':' + narrowing.value();
  }

  /// Returns what the fields that can be counted are called.
  static List<String> labels() {
    return Arrays.stream(FacetField.values()).map(FacetField::label).toList();
  }

  /// Counts the last answer.
  void facets(String rest) throws IOException {
    Answer answer = finding.asked();
    List<FacetName> fields = new ArrayList<>();
    for (String name : Arguments.of(rest).words()) {
      fields.add(field(name));
    }
    int values = fields.size() == 1 ? VALUES : VALUES_OF_SEVERAL;
    List<FacetRequest> requests =
        (fields.isEmpty() ? USUAL : fields)
            .stream().map(field -> new FacetRequest(field, values)).toList();
    List<Facet> facets =
        finding.search(finding.request(answer, 0, 0).withFacets(requests)).facets();
    answer.offered(facets);
    desk.face().facets(facets);
    if (!answer.offered().isEmpty()) {
      desk.face().offer(".narrow N keeps to one of these, .widen takes it back");
    }
  }

  /// Keeps the last answer to a value.
  void narrow(String rest) throws IOException {
    Answer answer = finding.asked();
    List<Narrowing> narrowings = new ArrayList<>(answer.narrowings());
    Narrowing picked = picked(answer, rest.strip());
    narrowings.add(picked);
    finding.narrow(narrowings);
    desk.face()
        .offer(
            "Narrowed to "
                + words(picked)
                + " until the next query; .widen takes it back, .filter keeps it");
  }

  /// Takes the last narrowing back, or all.
  void widen(String rest) throws IOException {
    List<Narrowing> narrowings = finding.asked().narrowings();
    if (narrowings.isEmpty()) {
      throw Desk.fault("The answer is not narrowed.");
    }
    boolean all = rest.strip().equals("all");
    finding.narrow(all ? List.of() : narrowings.subList(0, narrowings.size() - 1));
  }

  /// Keeps all queries to something, or says what they are kept to.
  void filter(String rest) throws IOException {
    String typed = rest.strip();
    switch (typed) {
      case "" ->
          desk.face()
              .note(filters.isEmpty() ? "There is no filter." : "Filter: " + filters.words());
      case "clear" -> {
        filters.clear();
        desk.face().note("No filter any more.");
      }
      default -> {
        String query = FilterQuery.of(typed);
        ParsedQuery parsed = QueryParser.parse(query);
        desk.face().diagnostics(query, parsed);
        if (parsed.hasErrors()) {
          throw Desk.fault("No filter was set.");
        }
        filters.add(parsed.canonicalText(), parsed.query());
        desk.face()
            .note(
                "Every query is kept to "
                    + String.join(" and ", filters.all())
                    + " until .filter clear.");
      }
    }
  }

  private static Narrowing picked(Answer answer, String typed) throws CommandException {
    if (typed.matches("[0-9]{1,4}")) {
      int number = Integer.parseInt(typed);
      if (number < 1 || number > answer.offered().size()) {
        throw Desk.fault(
            answer.offered().isEmpty()
                ? "Nothing was counted yet; .facets does that."
                : ".facets shows the numbers 1 to " + answer.offered().size() + '.');
      }
      return answer.offered().get(number - 1);
    }
    Optional<FieldValue> named = FieldValue.of(typed);
    if (named.isEmpty()) {
      throw Desk.fault(
          "Say which: " + DotName.NARROW.examples().getFirst() + " or " + DotName.NARROW.example());
    }
    try {
      return new Narrowing(field(named.get().name()), named.get().value());
    } catch (IllegalArgumentException e) {
      throw Desk.fault(String.valueOf(e.getMessage()));
    }
  }

  private static FacetName field(String name) throws CommandException {
    Optional<FacetName> field = FacetName.of(name);
    if (field.isEmpty()) {
      throw Desk.fault(
          "Nothing can be counted by "
              + name
              + '.'
              + Spelling.hint(name, "", labels())
              + " There are "
              + String.join(", ", labels())
              + " and extra.NAME.");
    }
    return field.get();
  }
}

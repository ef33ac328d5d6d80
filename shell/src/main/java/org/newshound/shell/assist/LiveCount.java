package org.newshound.shell.assist;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;
import org.newshound.query.QueryPiece;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.render.text.Sparkline;
import org.newshound.shell.settings.MatchOptions;
import org.newshound.shell.settings.SortOrder;

/// Counts what a line would find while it is typed.
final class LiveCount {
  private static final int LEAST_LETTERS = 2;
  private static final int MOST_BARS = 24;
  private static final int LEAST_BARS = 2;
  private static final int MONTHS = 12;

  private final QueryCounter counting;

  LiveCount(QueryCounter counting) {
    this.counting = counting;
  }

  /// Returns how many articles a query has, and when they were published; nothing for one without a
  /// meaning, or where there is nothing to count in.
  String of(String typed) {
    if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "";
    }
    SortOrder.Typed sorted = SortOrder.in(typed);
    String begun = sorted.order().isPresent() ? "" : begun(typed);
    ParsedQuery parsed = parsed(sorted.text(), begun);
    if (parsed.hasErrors()) {
      return "";
    }
    ArticleQuery query = parsed.query();
    if (counting.matching().any() && !begun.isEmpty()) {
      query = ArticleQuery.or(List.of(query, counting.matching().word(begun)));
    }
    SearchRequest request =
        counting
            .request(query)
            .withFacets(
                List.of(
                    new FacetRequest(FacetField.YEAR, MOST_BARS),
                    new FacetRequest(FacetField.MONTH, MOST_BARS)));
    try {
      return words(counting.search(request), !begun.isEmpty());
    } catch (IOException e) {
      return "";
    }
  }

  private ParsedQuery parsed(String text, String begun) {
    MatchOptions matching = counting.matching();
    boolean widened = !matching.any() && !begun.isEmpty();
    return matching.parse(widened ? text + " OR " + begun : text);
  }

  /// A word that is not typed to its end counts for all that begin so.
  private String begun(String typed) {
    List<QueryPiece> pieces = QueryParser.pieces(typed);
    if (pieces.isEmpty()) {
      return "";
    }
    QueryPiece last = pieces.getLast();
    String word = typed.substring(last.start());
    boolean open =
        last.kind() == QueryPiece.Kind.WORD
            && last.end() == typed.length()
            && word.length() >= LEAST_LETTERS
            && word.chars().allMatch(Character::isLetterOrDigit);
    Optional<QueryField> field =
        counting.matching().any()
            ? Optional.empty()
            : QueryCompleter.fieldBefore(typed, pieces, last.start());
    return open ? field.map(each -> each.label() + ':').orElse("") + word + '*' : "";
  }

  private static String words(SearchResult result, boolean begun) {
    if (result.total() == 0 && !result.isComplete()) {
      // There was no time to find any.
      return "";
    }
    boolean exact = result.totalExact() && result.isComplete() && !begun;
    String count = (exact ? "" : "≈") + NumberFormatter.count(result.total(), "hit");
    String time = " · " + NumberFormatter.time(result.took());
    return count + time + dates(result.facets());
  }

  /// The longest stretch of time is the one whose years are seen, of a shorter one the months are.
  private static String dates(List<Facet> facets) {
    return facets.stream()
        .filter(facet -> facet.values().size() >= LEAST_BARS)
        .max(Comparator.comparing(facet -> facet.field() == FacetField.YEAR))
        .map(LiveCount::dates)
        .orElse("");
  }

  /// Draws a bar for each year or month from the first to the last, those without any too, between
  /// their names.
  private static String dates(Facet facet) {
    Map<Integer, Long> counts = new TreeMap<>();
    facet.values().forEach(value -> counts.put(place(value.value()), value.count()));
    int last = Collections.max(counts.keySet());
    int first = Math.max(Collections.min(counts.keySet()), last - MOST_BARS + 1);
    List<Long> bars =
        IntStream.rangeClosed(first, last).mapToObj(at -> counts.getOrDefault(at, 0L)).toList();
    boolean years = facet.field() == FacetField.YEAR;
    return " · " + name(first, years) + ' ' + Sparkline.of(bars) + ' ' + name(last, years);
  }

  private static String name(int place, boolean year) {
    return year
        ? Integer.toString(place)
        : String.format(Locale.ROOT, "%04d-%02d", (place - 1) / MONTHS, (place - 1) % MONTHS + 1);
  }

  /// Numbers years, and months through all years.
  private static int place(String value) {
    int hyphen = value.indexOf('-', 1);
    return hyphen < 0
        ? Integer.parseInt(value)
        : Integer.parseInt(value.substring(0, hyphen)) * MONTHS
            + Integer.parseInt(value.substring(hyphen + 1));
  }
}

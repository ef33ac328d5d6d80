package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetName;
import org.newshound.search.facet.FacetRequest;

/// Counts the values of fields over the articles that match a query. Values that differ in case
/// alone are one, and so are spellings of one source; each is shown as most articles print it.
///
/// A field that the answer is narrowed by is counted as if it were not. So all fields are counted
/// in one pass but those, each of which takes one of its own.
final class FacetCounts {
  private final Map<FacetName, FieldCount> counts = new HashMap<>();

  private FacetCounts() {}

  /// Counts what is asked for.
  ///
  /// @param query what is found without narrowing
  static List<Facet> count(
      ArticleSearcher searcher, Query query, Narrowings narrowings, List<FacetRequest> requests)
      throws IOException {
    Map<Optional<FacetName>, List<FieldCount>> passes = new LinkedHashMap<>();
    FacetCounts all = new FacetCounts();
    for (FacetRequest request : requests) {
      FacetName field = request.field();
      if (!all.counts.containsKey(field)) {
        FieldCount count = FieldCount.of(field);
        all.counts.put(field, count);
        passes
            .computeIfAbsent(
                Optional.of(field).filter(narrowings::narrows), without -> new ArrayList<>())
            .add(count);
      }
    }
    for (Map.Entry<Optional<FacetName>, List<FieldCount>> pass : passes.entrySet()) {
      Query narrowed =
          pass.getKey().isPresent()
              ? narrowings.narrowedWithout(query, pass.getKey().get())
              : narrowings.narrowed(query);
      searcher.collect(searcher.rewrite(narrowed), new Pass(pass.getValue()));
    }
    return requests.stream().map(all::facet).toList();
  }

  private Facet facet(FacetRequest request) {
    FacetName field = request.field();
    Comparator<Facet.Value> order =
        field.isTime()
            ? Comparator.comparing(Facet.Value::value, Comparator.reverseOrder())
            : Comparator.comparing(Facet.Value::count, Comparator.reverseOrder())
                .thenComparing(Facet.Value::value);
    FieldCount count = counts.get(field);
    List<Facet.Value> values =
        count == null
            ? List.of()
            : count.printed().values().stream().map(FacetCounts::value).sorted(order).toList();
    return new Facet(
        field,
        values.stream().limit(request.limit()).toList(),
        Math.max(0, values.size() - request.limit()));
  }

  private static Facet.Value value(Map<String, Long> printed) {
    String most =
        printed.entrySet().stream()
            .min(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse("");
    return new Facet.Value(most, printed.values().stream().mapToLong(Long::longValue).sum());
  }

  /// Counts several fields in one segment after the other.
  private static final class Pass extends SimpleCollector {
    private final List<FieldCount> fields;

    Pass(List<FieldCount> fields) {
      this.fields = fields;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      for (FieldCount field : fields) {
        field.begin(context.reader());
      }
    }

    @Override
    public void collect(int document) throws IOException {
      for (FieldCount field : fields) {
        field.add(document);
      }
    }

    @Override
    public void finish() throws IOException {
      for (FieldCount field : fields) {
        field.end();
      }
    }
  }
}

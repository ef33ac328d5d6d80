package org.newshound.lucene.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.newshound.lucene.document.FacetValues;
import org.newshound.lucene.document.Fields;
import org.newshound.search.Facet;
import org.newshound.search.FacetField;
import org.newshound.search.FacetRequest;

/// Counts the values of one field over the articles that match a query. Values that differ in case
/// alone are one, shown as most articles print it.
final class FacetCounts {
  private final FacetField field;
  private final Map<String, Map<String, Long>> counts = new HashMap<>();

  private FacetCounts(FacetField field) {
    this.field = field;
  }

  static Facet count(ArticleSearcher searcher, Query query, FacetRequest request)
      throws IOException {
    FacetCounts counts = new FacetCounts(request.field());
    searcher.search(
        query,
        new CollectorManager<Collector, Boolean>() {
          @Override
          public Collector newCollector() {
            return request.field().isTime() ? counts.new Days() : counts.new Values();
          }

          @Override
          public Boolean reduce(java.util.Collection<Collector> collectors) throws IOException {
            for (Collector each : collectors) {
              ((Counting) each).addUp();
            }
            return true;
          }
        });
    return counts.facet(request.limit());
  }

  private Facet facet(int limit) {
    Comparator<Facet.Value> order =
        field.isTime()
            ? Comparator.comparing(Facet.Value::value, Comparator.reverseOrder())
            : Comparator.comparing(Facet.Value::count, Comparator.reverseOrder())
                .thenComparing(Facet.Value::value);
    List<Facet.Value> values =
        counts.values().stream().map(FacetCounts::value).sorted(order).toList();
    return new Facet(
        field, values.stream().limit(limit).toList(), Math.max(0, values.size() - limit));
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

  private void add(String folded, String printed, long count) {
    counts.computeIfAbsent(folded, some -> new HashMap<>()).merge(printed, count, Long::sum);
  }

  /// Counts in one segment after the other.
  private abstract static class Counting extends SimpleCollector {
    abstract void addUp() throws IOException;

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private final class Values extends Counting {
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] ordinals = {};

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      addUp();
      values = DocValues.getSortedSet(context.reader(), Fields.counted(Fields.of(field)));
      ordinals = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          ordinals[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }

    @Override
    void addUp() throws IOException {
      for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
        if (ordinals[ordinal] > 0) {
          FacetValues.Value value = FacetValues.read(values.lookupOrd(ordinal));
          add(value.folded(), value.printed(), ordinals[ordinal]);
        }
      }
      ordinals = new int[0];
    }
  }

  private final class Days extends Counting {
    private SortedNumericDocValues days = DocValues.emptySortedNumeric();
    private final Map<Long, Long> byDay = new HashMap<>();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      days = DocValues.getSortedNumeric(context.reader(), Fields.SORT_DAY);
    }

    @Override
    public void collect(int document) throws IOException {
      if (days.advanceExact(document)) {
        byDay.merge(days.nextValue(), 1L, Long::sum);
      }
    }

    @Override
    void addUp() {
      byDay.forEach((day, count) -> {
        String text = text(LocalDate.ofEpochDay(day));
        add(text, text, count);
      });
      byDay.clear();
    }

    private String text(LocalDate day) {
      return switch (field) {
        case YEAR -> String.format(java.util.Locale.ROOT, "%04d", day.getYear());
        case MONTH -> YearMonth.from(day).toString();
        case DAY, BYLINE, PLACE, SOURCE, SECTION, LANGUAGE, KEYWORD -> day.toString();
      };
    }
  }
}

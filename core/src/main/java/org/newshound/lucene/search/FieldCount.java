package org.newshound.lucene.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.document.ExtraTerms;
import org.newshound.lucene.document.FacetValues;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.SourceNames;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetName;

/// Counts the values of one field, segment by segment.
abstract sealed class FieldCount {
  private final Map<String, Map<String, Long>> printed = new HashMap<>();

  private FieldCount() {}

  static FieldCount of(FacetName name) {
    return switch (name) {
      case FacetName.Extra extra -> new Extras(extra.name());
      case FacetField field -> field.isTime() ? new Days(field) : new Values(field);
    };
  }

  /// Begins a segment.
  abstract void begin(LeafReader reader) throws IOException;

  /// Counts the values of a document; documents come in ascending order.
  abstract void add(int document) throws IOException;

  /// Ends the segment.
  abstract void end() throws IOException;

  /// Returns how often each value was printed how, by what its spellings have in common.
  Map<String, Map<String, Long>> printed() {
    return printed;
  }

  void add(String value, String as, long count) {
    printed.computeIfAbsent(value, some -> new HashMap<>()).merge(as, count, Long::sum);
  }

  private static final class Values extends FieldCount {
    private final String field;
    private final UnaryOperator<String> key;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private int[] ordinals = {};

    Values(FacetField field) {
      this.field = Fields.counted(Fields.of(field));
      key = field == FacetField.SOURCE ? SourceNames::key : UnaryOperator.identity();
    }

    @Override
    void begin(LeafReader reader) throws IOException {
      values = DocValues.getSortedSet(reader, field);
      ordinals = new int[Math.toIntExact(values.getValueCount())];
    }

    @Override
    void add(int document) throws IOException {
      if (values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          ordinals[Math.toIntExact(values.nextOrd())]++;
        }
      }
    }

    @Override
    void end() throws IOException {
      for (int ordinal = 0; ordinal < ordinals.length; ordinal++) {
        if (ordinals[ordinal] > 0) {
          FacetValues.Value value = FacetValues.read(values.lookupOrd(ordinal));
          add(key.apply(value.folded()), value.printed(), ordinals[ordinal]);
        }
      }
    }
  }

  /// The values of all extra fields stand in one field, those of a name together.
  private static final class Extras extends FieldCount {
    private final String name;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private long first;
    private int[] ordinals = {};

    Extras(String name) {
      this.name = name;
    }

    @Override
    void begin(LeafReader reader) throws IOException {
      values = DocValues.getSortedSet(reader, Fields.counted(Fields.EXTRA));
      first = place(ExtraTerms.any(name));
      ordinals = new int[Math.toIntExact(place(ExtraTerms.behind(name)) - first)];
    }

    /// Returns the first ordinal from a value on, which is none itself.
    private long place(BytesRef value) throws IOException {
      return -values.lookupTerm(value) - 1;
    }

    @Override
    void add(int document) throws IOException {
      if (ordinals.length > 0 && values.advanceExact(document)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          long place = values.nextOrd() - first;
          if (place >= 0 && place < ordinals.length) {
            ordinals[(int) place]++;
          }
        }
      }
    }

    @Override
    void end() throws IOException {
      for (int place = 0; place < ordinals.length; place++) {
        if (ordinals[place] > 0) {
          String text = ExtraTerms.read(name, values.lookupOrd(first + place)).text();
          add(text, text, ordinals[place]);
        }
      }
    }
  }

  /// The index is in the order of dates: articles of a day follow each other.
  private static final class Days extends FieldCount {
    private final FacetField field;
    private SortedNumericDocValues days = DocValues.emptySortedNumeric();
    private long day;
    private long count;

    Days(FacetField field) {
      this.field = field;
    }

    @Override
    void begin(LeafReader reader) throws IOException {
      days = DocValues.getSortedNumeric(reader, Fields.SORT_DAY);
    }

    @Override
    void add(int document) throws IOException {
      if (days.advanceExact(document)) {
        long next = days.nextValue();
        if (next != day) {
          end();
          day = next;
        }
        count++;
      }
    }

    @Override
    void end() {
      if (count > 0) {
        String text = text(LocalDate.ofEpochDay(day));
        add(text, text, count);
        count = 0;
      }
    }

    private String text(LocalDate of) {
      return switch (field) {
        case YEAR -> String.format(Locale.ROOT, "%04d", of.getYear());
        case MONTH -> YearMonth.from(of).toString();
        case DAY, BYLINE, PLACE, SOURCE, SECTION, LANGUAGE, KEYWORD -> of.toString();
      };
    }
  }
}

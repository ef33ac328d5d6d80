package org.newshound.lucene.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
import org.apache.lucene.util.NumericUtils;
import org.newshound.article.Article;
import org.newshound.article.ExtraValue;

/// The extra fields of an article, all in one field of the index: however many names the articles
/// of an archive have, the index has no more fields. Each value is a term and a doc value: its
/// name, a mark of its kind, and the text or a number whose bytes are in the order of numbers.
public final class ExtraTerms {
  private static final byte END_OF_NAME = 0x1f;
  private static final byte BEHIND_NAME = END_OF_NAME + 1;
  private static final byte NUMBER = 'n';
  private static final byte TEXT = 't';
  private static final int NUMBER_BYTES = Double.BYTES + Short.BYTES;

  private ExtraTerms() {}

  static void write(Article article, Document document) {
    article.extra().forEach((name, values) -> write(name, values, document));
  }

  private static void write(String name, List<ExtraValue> values, Document document) {
    document.add(new StringField(Fields.EXTRA, any(name), Field.Store.NO));
    for (ExtraValue value : values) {
      BytesRef term = of(name, value);
      document.add(new StringField(Fields.EXTRA, term, Field.Store.NO));
      document.add(new SortedSetDocValuesField(Fields.counted(Fields.EXTRA), term));
    }
  }

  /// Returns the term of an article that has any value of a name. All values of it begin so.
  public static BytesRef any(String name) {
    return prefix(name, END_OF_NAME).toBytesRef();
  }

  /// Returns what follows all values of a name.
  public static BytesRef behind(String name) {
    return prefix(name, BEHIND_NAME).toBytesRef();
  }

  /// Returns what stands before all numbers of a name.
  public static BytesRef beforeNumbers(String name) {
    BytesRefBuilder term = prefix(name, END_OF_NAME);
    term.append(NUMBER);
    return term.toBytesRef();
  }

  /// Returns what follows all numbers of a name.
  public static BytesRef behindNumbers(String name) {
    BytesRefBuilder term = prefix(name, END_OF_NAME);
    term.append((byte) (NUMBER + 1));
    return term.toBytesRef();
  }

  /// Returns the term of a value.
  public static BytesRef of(String name, ExtraValue value) {
    return switch (value) {
      case ExtraValue.Text(String text) -> text(name, text);
      case ExtraValue.Decimal number -> {
        BytesRefBuilder term = prefix(name, END_OF_NAME);
        term.append(NUMBER);
        term.append(sortable(number), 0, NUMBER_BYTES);
        yield term.toBytesRef();
      }
    };
  }

  /// Returns the term of a text, which may be none that an article can have.
  public static BytesRef text(String name, String text) {
    BytesRefBuilder term = prefix(name, END_OF_NAME);
    term.append(TEXT);
    term.append(new BytesRef(text));
    return term.toBytesRef();
  }

  /// Returns the names that articles have, in order; some time also those of articles that are
  /// gone.
  public static List<String> names(IndexReader reader) throws IOException {
    Set<String> names = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values =
          DocValues.getSortedSet(leaf.reader(), Fields.counted(Fields.EXTRA));
      long place = 0;
      while (place < values.getValueCount()) {
        String name = name(values.lookupOrd(place));
        names.add(name);
        place = -values.lookupTerm(behind(name)) - 1;
      }
    }
    return List.copyOf(names);
  }

  private static String name(BytesRef term) {
    int end = term.offset;
    while (term.bytes[end] != END_OF_NAME) {
      end++;
    }
    return new String(term.bytes, term.offset, end - term.offset, StandardCharsets.US_ASCII);
  }

  /// Returns the value that a term of a name holds.
  public static ExtraValue read(String name, BytesRef term) {
    int start = term.offset + name.length() + 1;
    int length = term.length - name.length() - 2;
    return term.bytes[start] == NUMBER
        ? number(term.bytes, start + 1)
        : new ExtraValue.Text(new String(term.bytes, start + 1, length, StandardCharsets.UTF_8));
  }

  private static BytesRefBuilder prefix(String name, byte end) {
    BytesRefBuilder prefix = new BytesRefBuilder();
    prefix.append(new BytesRef(name));
    prefix.append(end);
    return prefix;
  }

  /// The nearest double, and behind it how much a long is above it: longs are further apart than
  /// doubles up to 2^53 only.
  private static byte[] sortable(ExtraValue.Decimal number) {
    double nearest = number.value().doubleValue();
    int above =
        number.isLong() ? number.value().subtract(new BigDecimal(nearest)).intValueExact() : 0;
    byte[] bytes = new byte[NUMBER_BYTES];
    NumericUtils.longToSortableBytes(NumericUtils.doubleToSortableLong(nearest), bytes, 0);
    int unsigned = above - Short.MIN_VALUE;
    bytes[Double.BYTES] = (byte) (unsigned >> Byte.SIZE);
    bytes[Double.BYTES + 1] = (byte) unsigned;
    return bytes;
  }

  private static ExtraValue.Decimal number(byte[] bytes, int start) {
    double nearest =
        NumericUtils.sortableLongToDouble(NumericUtils.sortableBytesToLong(bytes, start));
    int unsigned = (bytes[start + Double.BYTES] & 0xff) << Byte.SIZE;
    int above = (unsigned | (bytes[start + Double.BYTES + 1] & 0xff)) + Short.MIN_VALUE;
    return above == 0
        ? ExtraValue.Decimal.of(nearest)
        : new ExtraValue.Decimal(new BigDecimal(nearest).add(BigDecimal.valueOf(above)));
  }
}

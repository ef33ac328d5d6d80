package org.newshound.lucene.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Published;
import org.newshound.search.Hit;
import org.newshound.search.Snippet;
import org.newshound.search.Snippet.Mark;

/// What a list of hits shows, as doc values: no stored article is read for it.
public final class HitValues {
  private static final int VALUE_MAX_BYTES = 4096;
  private static final char SEPARATOR = '\u001f';

  private final BinaryDocValues ids;
  private final BinaryDocValues titles;
  private final SortedDocValues bylines;
  private final SortedDocValues datelines;
  private final BinaryDocValues publications;
  private final SortedDocValues sources;
  private final BinaryDocValues urls;

  private HitValues(LeafReader reader) throws IOException {
    ids = DocValues.getBinary(reader, Fields.ID);
    titles = DocValues.getBinary(reader, Fields.SHOWN_TITLE);
    bylines = DocValues.getSorted(reader, Fields.SHOWN_BYLINE);
    datelines = DocValues.getSorted(reader, Fields.SHOWN_DATELINE);
    publications = DocValues.getBinary(reader, Fields.SHOWN_PUBLISHED);
    sources = DocValues.getSorted(reader, Fields.SHOWN_SOURCE);
    urls = DocValues.getBinary(reader, Fields.SHOWN_URL);
  }

  /// Returns the values of a segment, to be read in ascending order of documents.
  public static HitValues of(LeafReader reader) throws IOException {
    return new HitValues(reader);
  }

  /// Adds the values of an article to its document.
  static void write(Article article, Document document) {
    binary(document, Fields.SHOWN_TITLE, article.displayTitle());
    sorted(
        document,
        Fields.SHOWN_BYLINE,
        article.byline() == null ? null : article.byline().display());
    sorted(
        document,
        Fields.SHOWN_DATELINE,
        article.dateline() == null ? null : article.dateline().display());
    sorted(
        document, Fields.SHOWN_SOURCE, article.source() == null ? null : article.source().value());
    binary(
        document,
        Fields.SHOWN_PUBLISHED,
        article.published() == null ? null : encode(article.published()));
    binary(document, Fields.SHOWN_URL, article.url());
  }

  /// Returns the hit that the values of a document make.
  ///
  /// @param headlineMarks places in the headline; those beyond what is shown of it are left out
  public Hit read(
      int document, int rank, double score, List<Snippet> snippets, List<Mark> headlineMarks)
      throws IOException {
    String published = text(publications, document);
    String title = present(text(titles, document));
    return new Hit(
        rank,
        score,
        present(text(ids, document)),
        title,
        text(bylines, document),
        text(datelines, document),
        published == null ? null : decode(published),
        text(sources, document),
        text(urls, document),
        snippets,
        headlineMarks.stream().filter(mark -> mark.end() <= title.length()).toList());
  }

  private static void binary(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new BinaryDocValuesField(field, bytes(value)));
    }
  }

  private static void sorted(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new SortedDocValuesField(field, bytes(value)));
    }
  }

  private static BytesRef bytes(String value) {
    return new BytesRef(Utf8Truncation.toBytes(value, VALUE_MAX_BYTES));
  }

  private static @Nullable String text(BinaryDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? text(values.binaryValue()) : null;
  }

  private static @Nullable String text(SortedDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? text(values.lookupOrd(values.ordValue())) : null;
  }

  /// The JDK reads text of one byte a letter many at a time.
  private static String text(BytesRef bytes) {
    return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
  }

  private static String present(@Nullable String value) {
    if (value == null) {
      throw new IllegalStateException("an article lacks its id or title");
    }
    return value;
  }

  private static String encode(Published published) {
    return String.join(
        String.valueOf(SEPARATOR),
        published.value(),
        published.precision().name(),
        published.kind().name(),
        published.raw());
  }

  private static Published decode(String encoded) {
    int value = encoded.indexOf(SEPARATOR);
    int precision = encoded.indexOf(SEPARATOR, value + 1);
    int kind = encoded.indexOf(SEPARATOR, precision + 1);
    return Published.of(
        encoded.substring(0, value),
        Published.Precision.valueOf(encoded.substring(value + 1, precision)),
        encoded.substring(kind + 1),
        Published.Kind.valueOf(encoded.substring(precision + 1, kind)));
  }

  private static LocalDate day(String value) {
    int time = value.indexOf('T');
    return LocalDate.parse(time < 0 ? value : value.substring(0, time));
  }

  /// Returns the local time of a value, midnight for a day alone.
  static LocalDateTime localTime(String value) {
    return value.indexOf('T') < 0 ? day(value).atStartOfDay() : LocalDateTime.parse(value);
  }
}

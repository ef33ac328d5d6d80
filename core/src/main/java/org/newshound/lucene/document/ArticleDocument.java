package org.newshound.lucene.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.article.json.ArticleJsonWriter;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.plan.Stemming;

/// Writes an article as a document and reads it back.
///
/// Safe for use by many threads.
public final class ArticleDocument {
  private final TextFields texts;

  /// Makes a writer that analyses texts so.
  ///
  /// @param main the language of articles that do not say theirs, or not for sure
  public ArticleDocument(TextAnalysis analysis, Stemming main) {
    texts = new TextFields(analysis, main);
  }

  /// Returns the term that finds the article of an id, hidden ones included.
  public static Term term(String id) {
    return new Term(Fields.ID, id);
  }

  /// Returns the document of an article. A canceled or withheld one has no searchable terms.
  ///
  /// @param file the path of the file that it is from; empty when it is from none
  public Document write(Article article, String file) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.ID, article.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(article.id())));
    document.add(new StoredField(Fields.STORED, bytes(article)));
    if (!file.isEmpty()) {
      document.add(new SortedDocValuesField(Fields.FROM_FILE, new BytesRef(file)));
    }
    if (article.status() == Status.USABLE) {
      kind(document, Fields.ARTICLE);
      texts.add(article, document);
      FacetValues.write(article, document);
      ExtraTerms.write(article, document);
      times(article, document);
      document.add(new NumericDocValuesField(Fields.SORT_TIE, tie(article.id())));
      HitValues.write(article, document);
    } else {
      kind(document, Fields.HIDDEN);
    }
    return document;
  }

  /// Returns the article of a document.
  public static Article read(StoredFields stored, int document) throws IOException {
    BytesRef bytes = stored.document(document, Set.of(Fields.STORED)).getBinaryValue(Fields.STORED);
    if (bytes == null) {
      throw new IllegalStateException("an article lacks its stored form");
    }
    return ArticleJsonReader.read(bytes.utf8ToString());
  }

  private static byte[] bytes(Article article) {
    return ArticleJsonWriter.write(article, true).getBytes(StandardCharsets.UTF_8);
  }

  /// Orders articles of one moment: in the order of the index a number is compared faster than ids.
  private static long tie(String id) {
    BytesRef bytes = new BytesRef(id);
    return StringHelper.murmurhash3_x64_128(bytes)[0];
  }

  private static void kind(Document document, String kind) {
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
  }

  private static void times(Article article, Document document) {
    article.sortDay().ifPresent(day -> day(document, Fields.SORT_DAY, day));
    article.sortInstant().ifPresent(moment -> moment(document, Fields.SORT_MOMENT, moment));
    Published published = article.published();
    if (published != null && article.trusted(ArticlePart.PUBLISHED)) {
      day(document, Fields.PUBLISHED_DAY, published.day());
      moment(document, Fields.PUBLISHED_MOMENT, momentOf(published));
    }
    Instant embargo = article.embargoedUntil();
    if (embargo != null) {
      moment(document, Fields.EMBARGO, embargo);
    }
  }

  private static Instant momentOf(Published published) {
    Instant known = published.instant();
    return known != null ? known : HitValues.localTime(published.value()).toInstant(ZoneOffset.UTC);
  }

  private static void day(Document document, String field, LocalDate day) {
    document.add(new LongField(field, day.toEpochDay(), Field.Store.NO));
  }

  private static void moment(Document document, String field, Instant moment) {
    document.add(new LongField(field, EpochMillis.milliseconds(moment), Field.Store.NO));
  }
}

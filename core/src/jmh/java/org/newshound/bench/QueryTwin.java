package org.newshound.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.Article;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.FieldTexts;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;

/// The stories in Lucene alone, with the words that ours has, so that counts can be compared: for
/// each text a field of stems, and one of the words as they stand.
final class QueryTwin implements Closeable {
  static final String BODY = "body";
  static final String EXACT = ".exact";
  static final String DAY = "day";
  static final List<SearchField> PARTS =
      List.of(SearchField.HEADLINE, SearchField.DATELINE, SearchField.BODY);

  private static final int HITS = 10;
  private static final Sort NEWEST =
      new Sort(new SortedNumericSortField(DAY, SortField.Type.LONG, true));

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  QueryTwin(Path folder, List<Article> articles, TextAnalysis analysis) throws IOException {
    directory = FSDirectory.open(folder);
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (Article article : articles) {
        writer.addDocument(document(article, analysis));
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    highlighter =
        UnifiedHighlighter.builder(searcher, new PlainLucene.Words())
            .withFieldMatcher(field -> true)
            .build();
  }

  private static Document document(Article article, TextAnalysis analysis) {
    Document document = new Document();
    document.add(new BinaryDocValuesField("id", new BytesRef(article.id())));
    for (SearchField part : PARTS) {
      Tokens words = analysis.exact(FieldTexts.of(part, article), FieldTexts.gap(part));
      Tokens stems = analysis.stemmed(words, Stemming.ENGLISH);
      document.add(new TextField(Fields.terms(part), new IndexTokens(stems, stems)));
      document.add(new TextField(Fields.terms(part) + EXACT, new IndexTokens(words, words)));
    }
    article
        .sortDay()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> document.add(new LongField(DAY, day, Field.Store.NO)));
    document.add(new StoredField(PlainLucene.TEXT, article.bodyText()));
    return document;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// The ten best, no more counted than need be.
  long best(Query query) throws IOException {
    return sum(searcher.search(query, HITS));
  }

  /// The ten best, and how many there are.
  long bestAndCount(Query query) throws IOException {
    TopDocs found =
        searcher.search(query, new TopScoreDocCollectorManager(HITS, null, Integer.MAX_VALUE));
    return sum(found);
  }

  /// The ten newest, no more counted than need be; the index is in no order.
  long newest(Query query) throws IOException {
    return sum(searcher.search(query, HITS, NEWEST));
  }

  /// The ten best with a passage each, as the highlighter makes them out of the box.
  ///
  /// @param query what to find
  /// @param marked what to mark
  long bestWithPassages(Query query, Query marked) throws IOException {
    TopDocs found = searcher.search(query, HITS);
    long sum = sum(found);
    for (String passage : highlighter.highlight(PlainLucene.TEXT, marked, found, 1)) {
      sum += passage == null ? 0 : passage.length();
    }
    return sum;
  }

  private static long sum(TopDocs found) {
    long sum = found.totalHits.value();
    for (ScoreDoc document : found.scoreDocs) {
      sum += document.doc;
    }
    return sum;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}

package org.newshound.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.Article;
import org.newshound.article.json.ArticleJsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The twin of the benchmarks: what one would write with Lucene alone.
final class PlainLucene {
  static final String TEXT = "text";

  private static final int BUFFER_MEGABYTES = 64;

  private static final int CHARS_PER_WORD = 6;

  private PlainLucene() {}

  /// What is indexed: one stemmed field of headline and body, or each text with its stems, the
  /// words that differ from them, and a byte a word.
  enum Layout {
    PLAIN,
    FULL
  }

  static void index(Directory directory, Iterable<Article> articles, Layout layout)
      throws IOException {
    try (IndexWriter writer = writer(directory)) {
      for (Article article : articles) {
        writer.addDocument(document(article, layout));
      }
      writer.commit();
    }
  }

  /// Indexes a file of articles, one a line, from its JSON alone.
  static long index(Directory directory, Path lines) throws IOException {
    JsonMapper mapper = new JsonMapper();
    long count = 0;
    try (IndexWriter writer = writer(directory);
        BufferedReader reader = Files.newBufferedReader(lines)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode json = mapper.readTree(line);
        String id = json.path("id").asString("");
        writer.updateDocument(new Term("id", id), document(json, id, line));
        count++;
      }
      writer.commit();
    }
    return count;
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    return new IndexWriter(
        directory, new IndexWriterConfig(new Words()).setRAMBufferSizeMB(BUFFER_MEGABYTES));
  }

  private static Document document(JsonNode json, String id, String line) {
    StringBuilder body = new StringBuilder();
    for (JsonNode block : json.path("body")) {
      body.append(body.isEmpty() ? "" : "\n").append(block.path("text").asString(""));
    }
    Document document = new Document();
    document.add(new StringField("id", id, Field.Store.NO));
    document.add(new BinaryDocValuesField("id", new BytesRef(id)));
    document.add(new StoredField("stored", new BytesRef(line)));
    full(
        document,
        json.path("headline").asString(""),
        json.path("dateline").path("raw").asString(""),
        body.toString());
    return document;
  }

  private static void full(Document document, String headline, String dateline, String body) {
    document.add(new BinaryDocValuesField("title", new BytesRef(headline)));
    text(document, "headline", headline);
    text(document, "dateline", dateline);
    text(document, "body", body);
  }

  private static Document document(Article article, Layout layout) {
    Document document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField("id", new BytesRef(article.id())));
    document.add(new StoredField("stored", new BytesRef(ArticleJsonWriter.write(article, true))));
    String headline = article.headline() == null ? "" : article.headline();
    String dateline = article.dateline() == null ? "" : article.dateline().raw();
    switch (layout) {
      case PLAIN ->
          document.add(new TextField(TEXT, headline + "\n" + article.bodyText(), Field.Store.NO));
      case FULL -> full(document, headline, dateline, article.bodyText());
    }
    return document;
  }

  /// A text, and as many bytes as it has words, roughly.
  private static void text(Document document, String field, String text) {
    document.add(new TextField(field, text, Field.Store.NO));
    byte[] places = new byte[text.length() / CHARS_PER_WORD];
    for (int i = 0; i < places.length; i++) {
      places[i] = (byte) text.charAt(i * CHARS_PER_WORD);
    }
    document.add(new BinaryDocValuesField(field, new BytesRef(places)));
  }

  /// The usual chain; in all fields but that of the plain layout a word that differs from its stem
  /// stands beside it.
  static final class Words extends Analyzer {
    Words() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
      return new TokenStreamComponents(
          words, field.equals(TEXT) ? new KStemFilter(folded) : both(folded));
    }

    private static TokenStream both(TokenStream words) {
      return new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(words)));
    }
  }
}

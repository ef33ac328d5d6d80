package org.newshound.lucene.document;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexOptions;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;

/// Writes the searched texts of an article: each part's stems and words, where the words stand, and
/// where its sentences and lead lie.
final class TextFields {
  private static final FieldType WORDS = words();

  private final TextAnalysis analysis;
  private final Stemming main;

  TextFields(TextAnalysis analysis, Stemming main) {
    this.analysis = analysis;
    this.main = main;
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  void add(Article article, Document document) throws IOException {
    Stemming language = TextLanguage.of(article, main);
    TextLanguage.write(language, document);
    for (SearchField part : SearchField.values()) {
      List<String> texts = FieldTexts.of(part, article);
      if (!texts.isEmpty()) {
        add(part, texts, language, article, document);
      }
    }
  }

  private void add(
      SearchField part, List<String> texts, Stemming language, Article article, Document document)
      throws IOException {
    Tokens words = analysis.exact(texts, FieldTexts.gap(part));
    String text = String.join("\n", texts);
    Tokens stems = analysis.stemmed(words, language);
    document.add(new Field(Fields.terms(part), new IndexTokens(words, stems), WORDS));
    document.add(
        new BinaryDocValuesField(Fields.words(part), TokenFlags.encode(words, stems, text)));
    if (part == SearchField.BODY) {
      Lead lead = Lead.of(article.body());
      document.add(
          new BinaryDocValuesField(
              Fields.shape(part), SentenceBounds.encode(words, text, lead.start(), lead.end())));
      if (words.count() > 0) {
        document.add(new BinaryDocValuesField(Fields.SIGNATURE, MinHashSignature.of(words)));
      }
      document.add(new IntField(Fields.LENGTH, words.count(), Field.Store.NO));
    } else if (SentenceBounds.isNeeded(text)) {
      document.add(
          new BinaryDocValuesField(Fields.shape(part), SentenceBounds.encode(words, text, 0, 0)));
    }
  }

  /// The body's first paragraph; subheads and list items before it are passed over.
  private record Lead(int start, int end) {
    static Lead of(List<Block> body) {
      int start = 0;
      for (Block block : body) {
        int end = start + block.text().length();
        if (block.type() == Block.Type.PARAGRAPH) {
          return new Lead(start, end);
        }
        start = end + 1;
      }
      return new Lead(0, 0);
    }
  }
}

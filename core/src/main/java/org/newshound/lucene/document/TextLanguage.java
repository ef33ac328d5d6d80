package org.newshound.lucene.document;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.plan.Stemming;

/// In which language the texts of an article are stemmed: in its own, or in the main language of
/// the index where it has none that is trusted.
public final class TextLanguage {
  private TextLanguage() {}

  static Stemming of(Article article, Stemming main) {
    String tag = article.language();
    return tag == null || tag.isBlank() || !article.trusted(ArticlePart.LANGUAGE)
        ? main
        : Stemming.of(tag);
  }

  static void write(Stemming language, Document document) {
    document.add(new StringField(Fields.STEMMING, language.label(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.STEMMING, new BytesRef(language.label())));
  }

  /// Returns the language that the texts of a document are stemmed in.
  public static Stemming of(LeafReader reader, int document) throws IOException {
    SortedDocValues languages = DocValues.getSorted(reader, Fields.STEMMING);
    return languages.advanceExact(document)
        ? Stemming.labelled(languages.lookupOrd(languages.ordValue()).utf8ToString())
        : Stemming.ENGLISH;
  }
}

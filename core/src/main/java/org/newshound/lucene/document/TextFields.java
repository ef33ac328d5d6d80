package org.newshound.lucene.document;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.lucene.analysis.SpanTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.analysis.WeightedTokens;

/// Writes the searched texts of an article: each part's stems and words, all parts' stems by
/// weight, and where the lead lies.
final class TextFields {
  private static final FieldType WORDS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
  private static final FieldType WEIGHTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType SPANS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private final TextAnalysis analysis;

  TextFields(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  void add(Article article, Document document) {
    WeightedTokens all = new WeightedTokens();
    for (TextPart part : TextPart.values()) {
      List<String> texts = part.texts(article);
      if (texts.isEmpty()) {
        continue;
      }
      Tokens exact = analysis.exact(texts, part.gap());
      Tokens stemmed = analysis.stemmed(exact);
      document.add(new Field(part.exact(), exact.stream(), WORDS));
      document.add(new Field(part.stemmed(), stemmed.stream(), WORDS));
      all.add(stemmed, part.weight());
      if (part == TextPart.BODY) {
        lead(article.body(), exact, document);
      }
    }
    document.add(new Field(Fields.TEXT, all, WEIGHTED));
  }

  /// The lead is the body's first paragraph; subheads and list items before it are passed over.
  private static void lead(List<Block> body, Tokens words, Document document) {
    int start = 0;
    for (Block block : body) {
      int stop = start + block.text().length();
      if (block.type() == Block.Type.PARAGRAPH) {
        span(words, start, stop, document);
        return;
      }
      start = stop + 1;
    }
  }

  private static void span(Tokens words, int start, int stop, Document document) {
    int first = words.firstAt(start);
    int last = words.firstAt(stop) - 1;
    if (first <= last) {
      SpanTokens marks = new SpanTokens();
      if (first == last) {
        marks.add(Fields.LEAD_ONLY, words.position(first));
      } else {
        marks.add(Fields.LEAD_FIRST, words.position(first));
        marks.add(Fields.LEAD_LAST, words.position(last));
      }
      document.add(new Field(Fields.SPANS, marks, SPANS));
    }
  }
}

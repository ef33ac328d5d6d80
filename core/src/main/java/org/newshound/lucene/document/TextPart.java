package org.newshound.lucene.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Caption;
import org.newshound.query.QueryField;

/// A text of an article that is searched. Each has a field of its stems and words, and doc values
/// that say where they stand.
public enum TextPart {
  /// The headline.
  HEADLINE(QueryField.HEADLINE, 2f),
  /// The standfirst.
  DECK(QueryField.DECK, 1.4f),
  /// Who wrote it.
  BYLINE(QueryField.BYLINE, 0.2f),
  /// Where it was filed.
  DATELINE(QueryField.DATELINE, 0.2f),
  /// The body.
  BODY(QueryField.BODY, 1f),
  /// The words under the pictures.
  CAPTION(QueryField.CAPTION, 0.2f);

  /// How many positions lie between two captions.
  public static final int CAPTION_GAP = 100;

  private static final int LINE_MAX_BYTES = 4096;

  private final QueryField field;
  private final float boost;

  TextPart(QueryField field, float boost) {
    this.field = field;
    this.boost = boost;
  }

  /// Returns the part that a query field names; none for the others.
  public static Optional<TextPart> of(QueryField field) {
    return Stream.of(values()).filter(part -> part.field == field).findFirst();
  }

  /// Returns the query field that names this part.
  public QueryField field() {
    return field;
  }

  /// Returns the index field of its stems and words.
  public String index() {
    return field.label();
  }

  /// Returns the doc value that says where its words stand and how they are capitalised.
  public String words() {
    return field.label() + ".words";
  }

  /// Returns the doc value that says where its sentences and paragraphs begin.
  public String shape() {
    return field.label() + ".shape";
  }

  /// Returns what scores in it are multiplied by.
  public float boost() {
    return boost;
  }

  /// Returns how many positions lie between its texts.
  public int gap() {
    return this == CAPTION ? CAPTION_GAP : 0;
  }

  /// Returns the texts that are indexed. Offsets in the index count from the first, and one more
  /// for each text after another.
  public List<String> texts(Article article) {
    return switch (this) {
      case HEADLINE -> line(article.headline());
      case DECK -> line(article.deck());
      case BYLINE -> line(article.byline() == null ? null : article.byline().raw());
      case DATELINE -> line(article.dateline() == null ? null : article.dateline().raw());
      case BODY -> article.body().isEmpty() ? List.of() : List.of(article.bodyText());
      case CAPTION -> article.captions().stream().map(Caption::text).toList();
    };
  }

  /// Returns the text that the offsets in the index count in.
  public String text(Article article) {
    return String.join("\n", texts(article));
  }

  private static List<String> line(@Nullable String text) {
    return text == null ? List.of() : List.of(Cut.toBytes(text, LINE_MAX_BYTES));
  }
}

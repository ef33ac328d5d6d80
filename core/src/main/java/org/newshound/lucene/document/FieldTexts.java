package org.newshound.lucene.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Caption;
import org.newshound.plan.SearchField;

/// The text of each searched field of an article, as it is indexed.
public final class FieldTexts {
  /// How many positions lie between two captions.
  public static final int CAPTION_GAP = 100;

  private static final int LINE_MAX_BYTES = 4096;

  private FieldTexts() {}

  /// Returns the texts that are indexed in a field. Offsets in the index count from the first, and
  /// one more for each text after another.
  public static List<String> of(SearchField field, Article article) {
    return switch (field) {
      case HEADLINE -> line(article.headline());
      case DECK -> line(article.deck());
      case BYLINE -> line(article.byline() == null ? null : article.byline().raw());
      case DATELINE -> line(article.dateline() == null ? null : article.dateline().raw());
      case BODY -> article.body().isEmpty() ? List.of() : List.of(article.bodyText());
      case CAPTION -> article.captions().stream().map(Caption::text).toList();
    };
  }

  /// Returns the text that the offsets in the index count in.
  public static String joined(SearchField field, Article article) {
    return String.join("\n", of(field, article));
  }

  /// Returns how many positions lie between the texts of a field.
  public static int gap(SearchField field) {
    return field == SearchField.CAPTION ? CAPTION_GAP : 0;
  }

  private static List<String> line(@Nullable String text) {
    return text == null ? List.of() : List.of(Utf8Truncation.toBytes(text, LINE_MAX_BYTES));
  }
}

package org.newshound.lucene.suggest;

import java.util.List;
import org.newshound.lucene.document.TextPart;
import org.newshound.query.QueryField;

/// The texts that hold the words of a field.
final class Parts {
  private Parts() {}

  static List<TextPart> of(QueryField field) {
    return switch (field) {
      case TEXT -> List.of(TextPart.values());
      case LEAD -> List.of(TextPart.BODY);
      case HLEAD -> List.of(TextPart.HEADLINE, TextPart.BODY);
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION -> TextPart.of(field).stream().toList();
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> List.of();
    };
  }
}

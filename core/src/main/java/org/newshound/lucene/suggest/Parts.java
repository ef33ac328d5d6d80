package org.newshound.lucene.suggest;

import java.util.List;
import org.newshound.lucene.document.TextPart;
import org.newshound.query.QueryField;

/// The texts that hold the words of a field. The body comes first: most words are there, should
/// there be no time for all.
final class Parts {
  private static final List<TextPart> ALL =
      List.of(
          TextPart.BODY,
          TextPart.HEADLINE,
          TextPart.DECK,
          TextPart.CAPTION,
          TextPart.BYLINE,
          TextPart.DATELINE);

  private Parts() {}

  static List<TextPart> of(QueryField field) {
    return switch (field) {
      case TEXT -> ALL;
      case LEAD -> List.of(TextPart.BODY);
      case HLEAD -> List.of(TextPart.BODY, TextPart.HEADLINE);
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION -> TextPart.of(field).stream().toList();
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> List.of();
    };
  }
}

package org.newshound.lucene.suggest;

import java.util.List;
import org.newshound.plan.SearchField;
import org.newshound.query.QueryField;

/// The texts that hold the words of a field. The body comes first: most words are there, should
/// there be no time for all.
final class Parts {
  private static final List<SearchField> ALL =
      List.of(
          SearchField.BODY,
          SearchField.HEADLINE,
          SearchField.DECK,
          SearchField.CAPTION,
          SearchField.BYLINE,
          SearchField.DATELINE);

  private Parts() {}

  static List<SearchField> of(QueryField field) {
    return switch (field) {
      case TEXT -> ALL;
      case LEAD -> List.of(SearchField.BODY);
      case HLEAD -> List.of(SearchField.BODY, SearchField.HEADLINE);
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
          SearchField.of(field).stream().toList();
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> List.of();
    };
  }
}

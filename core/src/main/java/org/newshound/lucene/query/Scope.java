package org.newshound.lucene.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newshound.lucene.document.TextPart;
import org.newshound.lucene.document.WordMap;
import org.newshound.lucene.position.Pattern;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.QueryField;

/// What stands around a word of a query: its field, and where and how the word must stand.
///
/// @param field the field; of several around a word the inmost
/// @param exact whether words are meant as they stand
/// @param limits where they must stand and how they must look
record Scope(QueryField field, boolean exact, Pattern.Limits limits) {
  static final Scope ALL = new Scope(QueryField.TEXT, false, Pattern.Limits.NONE);

  Scope in(QueryField other) {
    return new Scope(other, exact, limits);
  }

  Scope asWritten() {
    return new Scope(field, true, limits);
  }

  Scope first(int words) {
    return new Scope(field, exact, limits.withFirst(words));
  }

  Scope cased(Case letters) {
    List<WordMap.Casing> wanted =
        switch (letters) {
          case CAPS -> List.of(WordMap.Casing.SOME, WordMap.Casing.ALL);
          case ALLCAPS -> List.of(WordMap.Casing.ALL);
          case NOCAPS -> List.of(WordMap.Casing.NONE);
        };
    return new Scope(field, exact, limits.withCasings(wanted));
  }

  /// Returns the texts that are searched, each with the limits there.
  Map<TextPart, Pattern.Limits> parts() {
    Map<TextPart, Pattern.Limits> parts = new EnumMap<>(TextPart.class);
    switch (field) {
      case TEXT -> List.of(TextPart.values()).forEach(part -> parts.put(part, limits));
      case LEAD -> parts.put(TextPart.BODY, limits.inLead());
      case HLEAD -> {
        parts.put(TextPart.HEADLINE, limits);
        parts.put(TextPart.BODY, limits.inLead());
      }
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
          parts.put(TextPart.of(field).orElseThrow(), limits);
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> {}
    }
    return parts;
  }

  /// Returns the texts that are searched.
  Set<TextPart> texts() {
    return parts().keySet();
  }
}

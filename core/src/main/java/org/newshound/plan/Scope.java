package org.newshound.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.QueryField;

/// What a word of a query is inside of: its field, and what limits the word.
///
/// @param field the field; of several around a word the innermost
/// @param exact whether words are exact, without their other forms
/// @param limits where they must be and how they must be capitalized
record Scope(QueryField field, boolean exact, PositionalQuery.Limits limits) {
  static final Scope ALL = new Scope(QueryField.TEXT, false, PositionalQuery.Limits.NONE);

  Scope in(QueryField other) {
    return new Scope(other, exact, limits);
  }

  Scope asExact() {
    return new Scope(field, true, limits);
  }

  Scope first(int words) {
    return new Scope(field, exact, limits.withFirst(words));
  }

  Scope cased(Case letters) {
    List<Casing> wanted =
        switch (letters) {
          case CAPS -> List.of(Casing.SOME, Casing.ALL);
          case ALLCAPS -> List.of(Casing.ALL);
          case NOCAPS -> List.of(Casing.NONE);
        };
    return new Scope(field, exact, limits.withCasings(wanted));
  }

  /// Returns the fields that are searched, each with the limits there.
  Map<SearchField, PositionalQuery.Limits> limited() {
    Map<SearchField, PositionalQuery.Limits> fields = new EnumMap<>(SearchField.class);
    switch (field) {
      case TEXT -> List.of(SearchField.values()).forEach(each -> fields.put(each, limits));
      case LEAD -> fields.put(SearchField.BODY, limits.inLead());
      case HLEAD -> {
        fields.put(SearchField.HEADLINE, limits);
        fields.put(SearchField.BODY, limits.inLead());
      }
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
          fields.put(SearchField.of(field).orElseThrow(), limits);
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> {}
    }
    return fields;
  }

  /// Returns the fields that are searched.
  Set<SearchField> fields() {
    return limited().keySet();
  }
}

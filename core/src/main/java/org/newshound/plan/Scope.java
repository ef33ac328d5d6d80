package org.newshound.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.QueryField;

/// What stands around a word of a query: its field, and where and how the word must stand.
///
/// @param field the field; of several around a word the inmost
/// @param exact whether words are meant as they stand
/// @param limits where they must stand and how they must look
public record Scope(QueryField field, boolean exact, PositionalQuery.Limits limits) {
  public static final Scope ALL = new Scope(QueryField.TEXT, false, PositionalQuery.Limits.NONE);

  public Scope in(QueryField other) {
    return new Scope(other, exact, limits);
  }

  public Scope asWritten() {
    return new Scope(field, true, limits);
  }

  public Scope first(int words) {
    return new Scope(field, exact, limits.withFirst(words));
  }

  public Scope cased(Case letters) {
    List<Casing> wanted =
        switch (letters) {
          case CAPS -> List.of(Casing.SOME, Casing.ALL);
          case ALLCAPS -> List.of(Casing.ALL);
          case NOCAPS -> List.of(Casing.NONE);
        };
    return new Scope(field, exact, limits.withCasings(wanted));
  }

  /// Returns the texts that are searched, each with the limits there.
  public Map<SearchField, PositionalQuery.Limits> parts() {
    Map<SearchField, PositionalQuery.Limits> parts = new EnumMap<>(SearchField.class);
    switch (field) {
      case TEXT -> List.of(SearchField.values()).forEach(part -> parts.put(part, limits));
      case LEAD -> parts.put(SearchField.BODY, limits.inLead());
      case HLEAD -> {
        parts.put(SearchField.HEADLINE, limits);
        parts.put(SearchField.BODY, limits.inLead());
      }
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
          parts.put(SearchField.of(field).orElseThrow(), limits);
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> {}
    }
    return parts;
  }

  /// Returns the texts that are searched.
  public Set<SearchField> texts() {
    return parts().keySet();
  }
}

package org.newshound.plan;

import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.query.QueryField;

/// A field of an article whose words are searched.
public enum SearchField {
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
  /// The captions of its pictures.
  CAPTION(QueryField.CAPTION, 0.2f);

  private final QueryField field;
  private final float boost;

  SearchField(QueryField field, float boost) {
    this.field = field;
    this.boost = boost;
  }

  /// Returns the searched field that a field of the query language names; none for the others.
  public static Optional<SearchField> of(QueryField field) {
    return Stream.of(values()).filter(each -> each.field == field).findFirst();
  }

  /// Returns its name in the query language.
  public QueryField field() {
    return field;
  }

  /// Returns what scores in it are multiplied by.
  public float boost() {
    return boost;
  }
}

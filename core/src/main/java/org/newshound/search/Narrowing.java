package org.newshound.search;

/// A value to narrow an answer to.
///
/// @param field what has the value
/// @param value the value as a [Facet] gives it; case does not matter
public record Narrowing(FacetField field, String value) {
  /// Checks that a time is one.
  public Narrowing {
    String form =
        switch (field) {
          case YEAR -> "\\d{4}";
          case MONTH -> "\\d{4}-\\d{2}";
          case DAY -> "\\d{4}-\\d{2}-\\d{2}";
          case BYLINE, PLACE, SOURCE, SECTION, LANGUAGE, KEYWORD -> "(?s).+";
        };
    if (!value.matches(form)) {
      throw new IllegalArgumentException("\"" + value + "\" is no " + field);
    }
  }
}

package org.newshound.search.facet;

/// A value to narrow an answer to.
///
/// @param field what has the value
/// @param value the value as a [Facet] gives it; case matters in extra fields alone
public record Narrowing(FacetName field, String value) {
  /// Checks that a time is one.
  public Narrowing {
    String form =
        switch (field) {
          case FacetField.YEAR -> "\\d{4}";
          case FacetField.MONTH -> "\\d{4}-\\d{2}";
          case FacetField.DAY -> "\\d{4}-\\d{2}-\\d{2}";
          case FacetField other -> "(?s).+";
          case FacetName.Extra extra -> "(?s).+";
        };
    if (!value.matches(form)) {
      throw new IllegalArgumentException("\"" + value + "\" is no " + field.label());
    }
  }
}

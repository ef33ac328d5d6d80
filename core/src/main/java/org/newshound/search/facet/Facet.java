package org.newshound.search.facet;

import java.util.List;

/// What was counted by one field: how many of the articles that match have a value. Where the
/// answer is narrowed by the same field, that narrowing is left out of account, so that one can see
/// what else there is.
///
/// @param field what was counted by
/// @param values the values, the most frequent first; times newest first
/// @param more how many values there are besides
public record Facet(FacetName field, List<Value> values, int more) {
  /// Copies the values.
  public Facet {
    values = List.copyOf(values);
  }

  /// A value and how many articles have it.
  ///
  /// @param value the value, as most articles print it
  /// @param count how many
  public record Value(String value, long count) {}
}

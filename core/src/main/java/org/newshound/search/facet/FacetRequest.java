package org.newshound.search.facet;

/// Something to count.
///
/// @param field what to count by
/// @param limit how many values to return at most; times come newest first, all else by count
public record FacetRequest(FacetName field, int limit) {
  /// Checks the limit.
  public FacetRequest {
    if (limit < 1) {
      throw new IllegalArgumentException("a facet has one value at least, not " + limit);
    }
  }
}

package org.newshound.plan;

import java.util.List;

/// What may occur at one position: any of some terms of the index.
///
/// @param terms stems, and the terms of exact words that differ from their stems
/// @param own exact words that are their own stems: they occur where the index has the stem and the
///   text no other form of it
public record TermSlot(List<String> terms, List<String> own) {
  /// Copies the terms.
  public TermSlot {
    terms = List.copyOf(terms);
    own = List.copyOf(own);
  }

  /// Says whether all are words that are their own stems.
  public boolean isOwnAlone() {
    return terms.isEmpty() && !own.isEmpty();
  }
}

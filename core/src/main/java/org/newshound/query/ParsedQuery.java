package org.newshound.query;

import java.util.List;

/// What a query string was understood as.
///
/// @param query the tree; always runnable
/// @param canonicalText the tree in canonical form; parses to the same tree
/// @param diagnostics what was odd, in order of position
public record ParsedQuery(ArticleQuery query, String canonicalText, List<Diagnostic> diagnostics) {
  /// Copies the diagnostics.
  public ParsedQuery {
    diagnostics = List.copyOf(diagnostics);
  }

  /// {@return whether the query as typed has no meaning, so that a repaired one stands in its
  /// stead}
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR);
  }
}

package org.newshound.query;

import java.util.List;

/// Says that a query has no meaning as typed.
public final class QuerySyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Diagnostic> diagnostics;

  /// Makes one from the diagnostics of a query.
  ///
  /// @param diagnostics all of them, at least one an error
  public QuerySyntaxException(List<Diagnostic> diagnostics) {
    super(message(diagnostics));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /// {@return all that was odd about the query, in order of position; at least one is an error}
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static String message(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.severity() == Diagnostic.Severity.ERROR)
        .findFirst()
        .map(error -> "at " + error.start() + ": " + error.message())
        .orElseThrow();
  }
}

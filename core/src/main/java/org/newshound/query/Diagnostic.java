package org.newshound.query;

import org.jspecify.annotations.Nullable;

/// Something odd about a query, and where.
///
/// @param code the kind of oddity, such as `unclosed-quote`; stable across versions
/// @param severity how bad it is
/// @param start where it begins, in UTF-16 units of what was typed
/// @param end where it ends, exclusive
/// @param message what is odd, in words for a reader
/// @param fix what to write instead, when that is known
public record Diagnostic(
    String code, Severity severity, int start, int end, String message, @Nullable String fix) {

  /// How bad a diagnostic is.
  public enum Severity {
    /// Worth knowing.
    INFO,
    /// Probably not what was meant.
    WARNING,
    /// The query as typed has no meaning; a repaired one was made in its stead.
    ERROR
  }
}

package org.newshound.search;

/// Something a reader should know of how a query was answered.
///
/// @param code the kind of notice, such as `wildcard-truncated`; stable across versions
/// @param message what there is to know, in words for a reader
public record Notice(String code, String message) {
  /// {@return a notice that a wildcard stands for more words than were looked up}
  ///
  /// @param pattern the wildcard as typed
  /// @param total how many words it stands for
  /// @param used how many of them were looked up
  public static Notice wildcardTruncated(String pattern, int total, int used) {
    return new Notice(
        "wildcard-truncated",
        String.format(
            java.util.Locale.ROOT,
            "%,d words fit %s; the %,d commonest were used",
            total,
            pattern,
            used));
  }
}

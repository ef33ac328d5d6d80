package org.newshound.search;

/// Where a page of hits ended. What was there when the first page was asked for is on one page
/// exactly, also while articles are added. In the order of relevance that holds as long as scores
/// stay, which new articles can change.
public sealed interface Cursor {
  /// Behind a hit in the order of relevance.
  ///
  /// @param score its score
  /// @param moment its date in milliseconds since 1970, the least number for none
  /// @param tie what orders articles of one moment
  record ByScore(float score, long moment, long tie) implements Cursor {}

  /// Behind a hit in the order of dates.
  ///
  /// @param moment its date in milliseconds since 1970, the least number for none
  /// @param tie what orders articles of one moment
  record ByDate(long moment, long tie) implements Cursor {}

  /// {@return whether this is of that order}
  ///
  /// @param order the order
  default boolean fits(Order order) {
    return switch (this) {
      case ByScore score -> order == Order.RELEVANCE;
      case ByDate date -> order != Order.RELEVANCE;
    };
  }
}

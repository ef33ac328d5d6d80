package org.newshound.search;

/// Which hits come first. Hits that are equal in it are always in the same order.
public enum Order {
  /// The best ones; of those that score alike the newest.
  RELEVANCE,
  /// The newest ones, whatever their score; undated ones last.
  NEWEST,
  /// The oldest ones, whatever their score; undated ones last.
  OLDEST
}

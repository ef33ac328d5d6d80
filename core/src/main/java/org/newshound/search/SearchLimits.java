package org.newshound.search;

import java.time.Duration;

/// What one request may cost at most. They hold while a query is looked up in the dictionaries,
/// while it is searched and while hits are marked; a search that meets one returns what it has and
/// says so in [SearchResult#completeness], but for words of wildcards, of which the commonest are
/// used and a [Notice] tells.
///
/// @param time how long it may take, from when the query begins to be looked up
/// @param expansion how many words of the index all wildcards and misspelt words that must stand
///   somewhere or in some way may stand for together; a wildcard alone may stand for any number
/// @param megabytes how much memory the matches in one text may take, roughly
public record SearchLimits(Duration time, int expansion, int megabytes) {
  /// Two seconds, 4,096 words, 64 MB.
  public static final SearchLimits DEFAULT = new SearchLimits(Duration.ofSeconds(2), 4_096, 64);

  /// Checks the ranges.
  public SearchLimits {
    if (time.isNegative() || expansion < 1 || megabytes < 1) {
      throw new IllegalArgumentException(
          "a search takes some time, one word and one megabyte at least, not %s, %d and %d"
              .formatted(time, expansion, megabytes));
    }
  }

  /// {@return a copy with another time}
  ///
  /// @param duration how long a request may take
  public SearchLimits withTime(Duration duration) {
    return new SearchLimits(duration, expansion, megabytes);
  }
}

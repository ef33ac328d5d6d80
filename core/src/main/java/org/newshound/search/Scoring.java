package org.newshound.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What counts in the order of relevance beside the words of a query. None of it changes which
/// articles match, how many they are or what is marked in them: articles move up or down.
///
/// ```java
/// SearchRequest request =
///     SearchRequest.of("ferry strike")
///         .withScoring(Scoring.WORDS.withExpansion(true).withHalfLife(Duration.ofDays(30)));
/// ```
///
/// @param expansion whether words that the best articles share count a little too; only where these
///   are short, since of long ones what they share is not what was asked for. A [Notice] says which
///   words that are, or why there are none
/// @param proximity whether words that stand side by side in the query count more where they stand
///   near each other
/// @param halfLife how old an article is when half of what newer ones are put first by is gone; an
///   article of this hour counts fully, one of that age three quarters, very old and undated ones
///   half. Null for none
public record Scoring(boolean expansion, boolean proximity, @Nullable Duration halfLife) {
  /// The words of the query alone.
  public static final Scoring WORDS = new Scoring(false, false, null);

  /// The least half-life, which is also the step in which ages grow: pages that are asked for
  /// within an hour of the clock fit each other.
  public static final Duration LEAST_HALF_LIFE = Duration.ofHours(1);

  /// The greatest half-life.
  public static final Duration GREATEST_HALF_LIFE = Duration.ofDays(365_000);

  /// Checks the range.
  public Scoring {
    if (halfLife != null
        && (halfLife.compareTo(LEAST_HALF_LIFE) < 0
            || halfLife.compareTo(GREATEST_HALF_LIFE) > 0)) {
      throw new IllegalArgumentException(
          "a half-life is an hour at least and a thousand years at most, not " + halfLife);
    }
  }

  /// {@return a copy in which words that the best articles share count too, or do not}
  ///
  /// @param wanted whether they do
  public Scoring withExpansion(boolean wanted) {
    return new Scoring(wanted, proximity, halfLife);
  }

  /// {@return a copy in which words near each other count more, or do not}
  ///
  /// @param wanted whether they do
  public Scoring withProximity(boolean wanted) {
    return new Scoring(expansion, wanted, halfLife);
  }

  /// {@return a copy in which newer articles count more, or do not}
  ///
  /// @param age the half-life, or null when age is not to count
  public Scoring withHalfLife(@Nullable Duration age) {
    return new Scoring(expansion, proximity, age);
  }
}

package org.newshound.lucene.document;

import java.util.Comparator;

/// Where an article stands in the order of the index, which is the order of dates: the lesser is
/// the newer, and undated articles come last.
///
/// @param moment its date in milliseconds since 1970, [Orders#UNDATED] for none
/// @param tie what orders articles of one moment
public record Recency(long moment, long tie) implements Comparable<Recency> {
  private static final Comparator<Recency> ORDER =
      Comparator.comparingLong(Recency::moment).reversed().thenComparingLong(Recency::tie);

  @Override
  public int compareTo(Recency other) {
    return ORDER.compare(this, other);
  }
}

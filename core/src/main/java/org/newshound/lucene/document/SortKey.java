package org.newshound.lucene.document;

import java.util.Comparator;

/// Where an article stands in the order of the index, which is the order of dates: the lesser is
/// the newer, and undated articles come last.
///
/// @param moment its date in milliseconds since 1970, [Orders#UNDATED] for none
/// @param tie what orders articles of one moment
public record SortKey(long moment, long tie) implements Comparable<SortKey> {
  private static final Comparator<SortKey> ORDER =
      Comparator.comparingLong(SortKey::moment).reversed().thenComparingLong(SortKey::tie);

  @Override
  public int compareTo(SortKey other) {
    return ORDER.compare(this, other);
  }
}

package org.newshound.lucene.document;

import java.time.Instant;

/// How points in time are written as numbers.
public final class EpochMillis {
  private EpochMillis() {}

  /// Returns milliseconds since 1970; moments too far away for that are as far as can be.
  public static long milliseconds(Instant moment) {
    try {
      return moment.toEpochMilli();
    } catch (ArithmeticException e) {
      return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE + 1 : Long.MAX_VALUE;
    }
  }
}

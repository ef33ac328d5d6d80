package org.newshound.lucene.scoring;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.newshound.lucene.document.Fields;

/// How much of an article's score its age leaves: all of it now, three quarters at the half-life,
/// half in the end. Ages count from the hour of the clock, so that the pages of an answer, which
/// are searched for one by one, hold the same scores.
///
/// @param now the beginning of the hour, in milliseconds since 1970
/// @param halfLife in milliseconds
public record RecencyDecay(long now, long halfLife) {
  /// What the oldest articles keep, and those without a date.
  public static final double LEAST = 0.5;

  /// Returns that of a moment.
  public static RecencyDecay of(Instant moment, Duration halfLife) {
    return new RecencyDecay(
        moment.truncatedTo(ChronoUnit.HOURS).toEpochMilli(), halfLife.toMillis());
  }

  /// Returns what an article of a moment keeps.
  double left(long moment) {
    double age = Math.max(0, (double) now - moment);
    return LEAST + (1 - LEAST) * Math.pow(2, -age / halfLife);
  }

  /// Returns the moments of the articles of a segment.
  static SortedNumericDocValues moments(LeafReader reader) throws IOException {
    return DocValues.getSortedNumeric(reader, Fields.SORT_MOMENT);
  }

  /// Returns what a document keeps.
  double left(SortedNumericDocValues moments, int document) throws IOException {
    return moments.advanceExact(document) ? left(moments.nextValue()) : LEAST;
  }
}

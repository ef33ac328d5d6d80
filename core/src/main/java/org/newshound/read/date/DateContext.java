package org.newshound.read.date;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known about an article when a date in it is read; all of it may be absent.
///
/// It decides what the printed date alone leaves open: whether 03/04/2025 is in March or in April,
/// which CST is meant, and what "3 hours ago" counts from.
///
/// @param receivedAt when the article was received
/// @param languageTag its language, best with a region: `en-GB`
/// @param country the country of its dateline or source, as an ISO 3166 code or English name
/// @param reference another date of the same article, whose neighbour an unclear one is taken to be
public record DateContext(
    @Nullable Instant receivedAt,
    @Nullable String languageTag,
    @Nullable String country,
    @Nullable LocalDate reference) {
  /// Nothing is known.
  public static final DateContext NONE = new DateContext(null, null, null, null);
}

package org.newshound.read.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateParser.DateMatch;

/// Reads what stands where a format, a tag or a header has a date: every family of formats goes
/// through here.
///
/// From the most certain form to the least: counts of seconds, ISO 8601 and its relatives, then
/// whatever people print ([DateParser]). Programs also write a date where they have none: zeros,
/// and the first second of 1970. Those are none here.
///
/// Total, linear, thread-safe.
public final class DateField {
  private static final double CERTAIN = 1;
  private static final int EARLIEST_YEAR = 1600;

  private DateField() {}

  /// {@return the date with its doubts; without a value when it is a date that cannot be told;
  /// empty when the text is no date}
  ///
  /// @param raw the field's text
  /// @param kind what the field is for
  /// @param context what else is known
  public static Optional<DateMatch> match(String raw, Kind kind, DateContext context) {
    String text = raw.strip();
    Published count = EpochReader.moment(text, kind);
    if (count != null) {
      return Optional.of(checked(count, context));
    }
    try {
      Published moment = new IsoReader(text).moment(kind);
      return moment == null
          ? DateParser.parse(text, context).map(match -> match.withKind(kind))
          : Optional.of(checked(moment, context));
    } catch (DateTimeException e) {
      return Optional.ofNullable(EpochReader.earlyMillis(text, kind))
          .map(moment -> checked(moment, context));
    }
  }

  /// {@return the date, or null when the text is none or cannot be told}
  ///
  /// @param raw the field's text
  /// @param kind what the field is for
  public static @Nullable Published read(String raw, Kind kind) {
    return match(raw, kind, DateContext.NONE).map(DateMatch::published).orElse(null);
  }

  /// {@return the point in time, taken as UTC when it has no offset, or null when the text is none}
  ///
  /// @param raw the field's text
  public static @Nullable Instant instant(String raw) {
    Published moment = read(raw, Kind.PUBLISHED);
    return moment == null ? null : moment.assumedInstant();
  }

  private static DateMatch checked(Published moment, DateContext context) {
    int end = moment.raw().length();
    if (moment.day().getYear() < EARLIEST_YEAR || isZero(moment)) {
      return new DateMatch(null, 0, end, 0, List.of("no date stands in it: " + moment.raw()));
    }
    return DateResolver.isFuture(moment, context, Instant.now())
        ? DateResolver.future(moment, 0, end, List.of())
        : new DateMatch(moment, 0, end, CERTAIN, List.of());
  }

  private static boolean isZero(Published moment) {
    Instant instant = moment.instant();
    return instant == null
        ? moment.value().equals("1970-01-01T00:00:00")
        : instant.equals(Instant.EPOCH);
  }
}

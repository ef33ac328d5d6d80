package org.newshound.read.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;
import org.newshound.read.date.DateParser.DateMatch;

/// Turns what was read of a date into a value, or into the warning why it has none.
final class DateResolver {
  private static final double CERTAIN = 0.9;
  private static final double LIKELY = 0.6;
  private static final double RELATIVE = 0.5;
  private static final double FUTURE = 0.4;

  private final DateDraft draft;
  private final DateContext context;
  private final String raw;
  private final List<String> warnings = new ArrayList<>();
  private double confidence = CERTAIN;

  private DateResolver(DateDraft draft, DateContext context, String raw) {
    this.draft = draft;
    this.context = context;
    this.raw = raw;
  }

  /// Returns the match; `now` is when nothing later can have been published yet.
  static DateMatch resolve(DateDraft draft, DateContext context, String text, Instant now) {
    String raw = text.substring(draft.start, draft.end);
    DateResolver resolver = new DateResolver(draft, context, raw);
    @Nullable Published published = resolver.published();
    if (published == null) {
      return resolver.match(null, Math.min(resolver.confidence, RELATIVE));
    }
    return isFuture(published, context, now)
        ? future(published, draft.start, draft.end, resolver.warnings)
        : resolver.match(published, resolver.confidence);
  }

  /// Says whether a date is later than the day after the article was received, or after `now`:
  /// tomorrow has already begun somewhere.
  static boolean isFuture(Published published, DateContext context, Instant now) {
    Instant received = context.receivedAt();
    LocalDate latest = LocalDate.ofInstant(received != null ? received : now, ZoneOffset.UTC);
    return published.day().isAfter(latest.plusDays(1));
  }

  /// Returns a date that is doubted because it lies in the future.
  static DateMatch future(Published published, int start, int end, List<String> warnings) {
    List<String> all = new ArrayList<>(warnings);
    all.add("date in the future: " + published.raw());
    return new DateMatch(published, start, end, FUTURE, all);
  }

  private DateMatch match(@Nullable Published published, double sure) {
    return new DateMatch(published, draft.start, draft.end, sure, warnings);
  }

  private Kind kind() {
    return draft.kind == null ? Kind.PUBLISHED : draft.kind;
  }

  private @Nullable Published published() {
    if (draft.unit != null) {
      return relative(draft.unit);
    }
    if (!draft.hasDay()) {
      warnIfImpossibleTime();
      return draft.weekday == null || draft.monthOnly ? null : lastWeekday();
    }
    if (!NamedMonth.settle(draft, context.languageTag())) {
      warnings.add("the month has another meaning in other languages: " + raw);
      return null;
    }
    if (draft.year < 0 && !addYear()) {
      return null;
    }
    if (draft.unordered && !order()) {
      return null;
    }
    return dated();
  }

  private @Nullable Published dated() {
    LocalDate date = date(draft.year, draft.month, draft.day);
    if (date == null || draft.year < 1600 || draft.year > 9999) {
      warnings.add("impossible date: " + raw);
      return null;
    }
    if (draft.weekday != null && date.getDayOfWeek() != draft.weekday) {
      warnings.add("the date is not a " + name(draft.weekday) + ": " + raw);
    }
    confidence = Math.min(confidence, draft.shortYear ? LIKELY : CERTAIN);
    return at(date);
  }

  private Published at(LocalDate date) {
    warnIfImpossibleTime();
    if (draft.hour < 0 || draft.badTime) {
      return Published.of(date, raw, kind());
    }
    LocalTime time = LocalTime.of(draft.hour, draft.minute, draft.second, draft.nano);
    LocalDateTime local = date.atTime(time);
    return Published.of(local, offset(local), draft.precision, raw, kind());
  }

  private void warnIfImpossibleTime() {
    if (draft.badTime) {
      warnings.add("impossible time: " + raw);
    }
  }

  private @Nullable ZoneOffset offset(LocalDateTime local) {
    ZoneTable.@Nullable Zone zone = draft.zone;
    if (draft.offset != null || zone == null) {
      return draft.offset;
    }
    String country = country();
    if (zone.doubtful() && !zone.isSettledBy(country)) {
      confidence = Math.min(confidence, LIKELY);
    }
    return zone.at(local, country);
  }

  private @Nullable String country() {
    String tag = context.languageTag();
    if (context.country() != null || tag == null) {
      return context.country();
    }
    String region = Locale.forLanguageTag(tag).getCountry();
    return region.isEmpty() ? null : region;
  }

  private boolean addYear() {
    LocalDate near = near();
    if (near == null) {
      return false;
    }
    confidence = RELATIVE;
    LocalDate date = date(near.getYear() + 1, draft.month, draft.day);
    for (int back = 0; back < 9 && (date == null || date.isAfter(near.plusDays(1))); back++) {
      date = date(near.getYear() - back, draft.month, draft.day);
    }
    draft.year = date == null ? near.getYear() : date.getYear();
    return true;
  }

  private @Nullable LocalDate near() {
    Instant received = context.receivedAt();
    return context.reference() != null || received == null
        ? context.reference()
        : LocalDate.ofInstant(received, ZoneOffset.UTC);
  }

  /// Decides which of the two numbers is the month; the draft holds the day first.
  private boolean order() {
    @Nullable Boolean monthFirst = DateOrder.isMonthFirst(draft, context, country());
    if (monthFirst == null) {
      warnings.add("day and month may have changed places: " + raw);
      return false;
    }
    confidence = Math.min(confidence, DateOrder.CONFIDENCE);
    if (monthFirst) {
      draft.setDate(draft.year, draft.day, draft.month);
    }
    return true;
  }

  private @Nullable Published relative(DateWords unit) {
    Instant received = context.receivedAt();
    if (received == null) {
      return null;
    }
    confidence = RELATIVE;
    LocalDateTime now = LocalDateTime.ofInstant(received, ZoneOffset.UTC);
    return switch (unit) {
      case NOW, SECOND, MINUTE ->
          moment(now.minusMinutes(unit == DateWords.MINUTE ? draft.amount : 0), Precision.MINUTE);
      case HOUR_UNIT -> moment(now.minusHours(draft.amount), Precision.HOUR);
      case DAY -> at(now.minusDays(draft.amount).toLocalDate());
      case WEEK -> at(now.minusWeeks(draft.amount).toLocalDate());
      default -> null;
    };
  }

  private Published moment(LocalDateTime time, Precision precision) {
    ChronoUnit unit = precision == Precision.HOUR ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
    return Published.of(time.truncatedTo(unit), ZoneOffset.UTC, precision, raw, kind());
  }

  private @Nullable Published lastWeekday() {
    Instant received = context.receivedAt();
    if (received == null || draft.weekday == null) {
      return null;
    }
    confidence = RELATIVE;
    LocalDate day = LocalDate.ofInstant(received, ZoneOffset.UTC);
    return at(day.with(TemporalAdjusters.previousOrSame(draft.weekday)));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static boolean isNear(LocalDate one, LocalDate other) {
    return Duration.between(one.atStartOfDay(), other.atStartOfDay()).abs().toDays() <= 15;
  }
}

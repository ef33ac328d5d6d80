package org.newshound.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;
import org.newshound.article.text.IsoTime;

/// A moment printed on an article: when it was published, or last changed.
///
/// @param value ISO 8601, local, with the printed offset if there was one: `2025-04-05`,
///   `2025-04-05T02:00:00`, `2025-04-05T02:00:00+10:00`; seconds always, a fraction only when
///   printed
/// @param instant the point in time; known only when the offset is
/// @param day the printed local day
/// @param precision how much was printed
/// @param raw the text it was read from
/// @param kind whether it is the first publication or a later change
public record Published(
    String value,
    @Nullable Instant instant,
    LocalDate day,
    Precision precision,
    String raw,
    Kind kind) {
  private static final DateTimeFormatter LOCAL =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .toFormatter(Locale.ROOT);

  /// Checks that the value has the ISO form and says the same day and instant as the others.
  public Published {
    raw = Check.text("published text", raw);
    IsoTime parsed = time(value);
    if (!parsed.day().equals(day)) {
      throw new IllegalArgumentException("day " + day + " is not the day of " + value);
    }
    Instant known = parsed.instant();
    if (known == null ? instant != null : !known.equals(instant)) {
      throw new IllegalArgumentException("instant " + instant + " is not that of " + value);
    }
  }

  /// {@return a day without a time}
  ///
  /// @param day the day
  /// @param raw the text as printed
  /// @param kind publication or change
  public static Published of(LocalDate day, String raw, Kind kind) {
    return new Published(day.toString(), null, day, Precision.DAY, raw, kind);
  }

  /// {@return a local time, with its offset when that was printed}
  ///
  /// @param time the local time
  /// @param offset the printed offset, or null
  /// @param precision how much was printed
  /// @param raw the text as printed
  /// @param kind publication or change
  public static Published of(
      LocalDateTime time, @Nullable ZoneOffset offset, Precision precision, String raw, Kind kind) {
    String local = LOCAL.format(time);
    return new Published(
        offset == null ? local : local + offset.getId(),
        offset == null ? null : time.toInstant(offset),
        time.toLocalDate(),
        precision,
        raw,
        kind);
  }

  /// {@return a moment whose day, and instant if it has one, are those of its value}
  ///
  /// @param value ISO 8601 as above
  /// @param precision how much was printed
  /// @param raw the text as printed
  /// @param kind publication or change
  public static Published of(String value, Precision precision, String raw, Kind kind) {
    IsoTime parsed = time(value);
    return new Published(value, parsed.instant(), parsed.day(), precision, raw, kind);
  }

  /// {@return a copy of another kind}
  ///
  /// @param other what takes its place
  public Published withKind(Kind other) {
    return new Published(value, instant, day, precision, raw, other);
  }

  /// How much of a moment was printed. The `label` is the word of the JSON lines form.
  public enum Precision {
    /// The day.
    DAY,
    /// The hour, as in "3 hours ago".
    HOUR,
    /// The minute.
    MINUTE,
    /// The second, or finer.
    SECOND;

    /// {@return the word of the JSON lines form, such as `minute`}
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether a moment is the publication or a change. The `label` is the word of the JSON lines.
  public enum Kind {
    /// First published.
    PUBLISHED(ArticlePart.PUBLISHED),
    /// Last changed.
    MODIFIED(ArticlePart.MODIFIED);

    private final ArticlePart part;

    Kind(ArticlePart part) {
      this.part = part;
    }

    /// {@return the part of an article that holds such a moment}
    public ArticlePart part() {
      return part;
    }

    /// {@return the word of the JSON lines form, such as `published`}
    public String label() {
      return part.key();
    }
  }

  /// {@return the point in time, taken as UTC when no offset is known}
  public Instant assumedInstant() {
    if (instant != null) {
      return instant;
    }
    LocalDateTime local = value.indexOf('T') < 0 ? day.atStartOfDay() : LocalDateTime.parse(value);
    return local.toInstant(ZoneOffset.UTC);
  }

  private static IsoTime time(String value) {
    try {
      return IsoTime.of(value);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no ISO 8601 date or time such as 2025-04-05T02:00:00+10:00", e);
    }
  }
}

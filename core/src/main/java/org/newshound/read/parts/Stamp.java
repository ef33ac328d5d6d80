package org.newshound.read.parts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;

/// Reads the times that machines write: ISO 8601 in its basic form (`20131020T192751+1100`), its
/// extended one and mixtures of both, with or without an offset. Anything else is read as a printed
/// date, such as the `Mon, 29 Jul 2013 16:03:54 +0000` of feeds.
public final class Stamp {
  private final String text;
  private int at;

  private Stamp(String text) {
    this.text = text;
  }

  /// {@return the moment, or null when the text is none}
  public static @Nullable Published read(String raw, Kind kind) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      Published moment = new Stamp(text).moment(kind);
      return moment != null ? moment : printed(text, kind);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// {@return the point in time, taken as UTC when it has no offset, or null when the text is none}
  public static @Nullable Instant instant(String raw) {
    Published moment = read(raw, Kind.PUBLISHED);
    if (moment == null || moment.instant() != null) {
      return moment == null ? null : moment.instant();
    }
    boolean day = moment.value().indexOf('T') < 0;
    LocalDateTime local = day ? moment.day().atStartOfDay() : LocalDateTime.parse(moment.value());
    return local.toInstant(ZoneOffset.UTC);
  }

  private static @Nullable Published printed(String text, Kind kind) {
    return DateParser.parse(text, DateContext.NONE)
        .map(DateParser.DateMatch::published)
        .map(moment -> moment.withKind(kind))
        .orElse(null);
  }

  private @Nullable Published moment(Kind kind) {
    int year = number(4);
    boolean extended = skip('-');
    int month = number(2);
    if (extended && !skip('-')) {
      return null;
    }
    int day = number(2);
    if (year < 1 || month < 1 || day < 1) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    if (at == text.length()) {
      return Published.of(date, text, kind);
    }
    return skip('T') || skip('t') || skip(' ') ? timed(date, kind) : null;
  }

  private @Nullable Published timed(LocalDate date, Kind kind) {
    int hour = number(2);
    skip(':');
    int minute = number(2);
    if (hour < 0 || minute < 0) {
      return null;
    }
    boolean colon = skip(':');
    int second = number(2);
    if (colon && second < 0) {
      return null;
    }
    int nanos = second >= 0 && (skip('.') || skip(',')) ? nanos() : 0;
    LocalDateTime time = date.atTime(hour, minute, Math.max(second, 0), nanos);
    ZoneOffset offset = offset();
    if (at != text.length()) {
      return null;
    }
    return Published.of(time, offset, second < 0 ? Precision.MINUTE : Precision.SECOND, text, kind);
  }

  private @Nullable ZoneOffset offset() {
    skip(' ');
    if (skip('Z') || skip('z')) {
      return ZoneOffset.UTC;
    }
    int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
    if (sign == 0) {
      return null;
    }
    int hours = number(2);
    skip(':');
    int minutes = number(2);
    if (hours < 0) {
      at = -1;
      return null;
    }
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * Math.max(minutes, 0));
  }

  private int nanos() {
    int value = 0;
    int digits = 0;
    while (at < text.length() && isDigit(text.charAt(at))) {
      value = digits < 9 ? value * 10 + text.charAt(at) - '0' : value;
      digits += digits < 9 ? 1 : 0;
      at += 1;
    }
    for (; digits < 9; digits++) {
      value *= 10;
    }
    return value;
  }

  private int number(int digits) {
    if (at < 0 || at + digits > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      if (!isDigit(text.charAt(i))) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    at += digits;
    return value;
  }

  private boolean skip(char expected) {
    boolean there = at >= 0 && at < text.length() && text.charAt(at) == expected;
    at += there ? 1 : 0;
    return there;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}

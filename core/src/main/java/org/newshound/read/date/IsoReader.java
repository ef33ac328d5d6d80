package org.newshound.read.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;

/// Reads ISO 8601 as programs write it: the basic form (`20131020T192751+1100`), the extended one
/// and mixtures of both, blanks for the T, seconds left out, an offset without colon or behind a
/// blank, a zone's name in brackets behind it, or nothing but fourteen digits.
final class IsoReader {
  private final String text;
  private int at;

  IsoReader(String text) {
    this.text = text;
  }

  /// Returns the moment, or null when the text has another form.
  ///
  /// @throws java.time.DateTimeException when it has the form and there is no such day or time
  @Nullable Published moment(Kind kind) {
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
    boolean digits = !extended && isAllDigits() && (text.length() == 12 || text.length() == 14);
    return digits || skip('T') || skip('t') || skip(' ') ? timed(date, kind) : null;
  }

  private boolean isAllDigits() {
    return text.chars().allMatch(unit -> isDigit((char) unit));
  }

  private @Nullable Published timed(LocalDate date, Kind kind) {
    skip(' ');
    int hour = number(2);
    hour = hour < 0 ? number(1) : hour;
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
    zoneName();
    if (at != text.length()) {
      return null;
    }
    return Published.of(time, offset, second < 0 ? Precision.MINUTE : Precision.SECOND, text, kind);
  }

  private @Nullable ZoneOffset offset() {
    skip(' ');
    if (skip('Z') || skip('z') || skipWord("UTC") || skipWord("GMT")) {
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

  private void zoneName() {
    if (at >= 0 && text.startsWith("[", at) && text.endsWith("]")) {
      at = text.length();
    }
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

  private boolean skipWord(String word) {
    boolean there = at >= 0 && text.startsWith(word, at);
    at += there ? word.length() : 0;
    return there;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}

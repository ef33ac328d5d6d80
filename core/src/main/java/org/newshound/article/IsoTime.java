package org.newshound.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What a date or time in the ISO form says.
///
/// Each hit of a search has one. Those of the plain form are read by place, which takes a tenth of
/// the time of a formatter; whatever else there may be (fractions, years of five digits) is left to
/// it.
///
/// @param day the local day
/// @param instant the point in time; known only when the offset is
record IsoTime(LocalDate day, @Nullable Instant instant) {
  private static final String PLAIN = "0000-00-00T00:00:00+00:00";
  private static final int DAY = 10;
  private static final int SECOND = 19;

  /// Reads a value.
  ///
  /// @throws DateTimeException when it is none
  static IsoTime of(String value) {
    if (!isPlain(value)) {
      return formatted(value);
    }
    LocalDate day = LocalDate.of(number(value, 0, 4), number(value, 5, 2), number(value, 8, 2));
    if (value.length() == DAY) {
      return new IsoTime(day, null);
    }
    LocalDateTime time =
        day.atTime(number(value, 11, 2), number(value, 14, 2), number(value, 17, 2));
    if (value.length() == SECOND) {
      return new IsoTime(day, null);
    }
    int sign = value.charAt(SECOND) == '-' ? -1 : 1;
    ZoneOffset offset =
        ZoneOffset.ofHoursMinutes(sign * number(value, 20, 2), sign * number(value, 23, 2));
    return new IsoTime(day, time.toInstant(offset));
  }

  private static boolean isPlain(String value) {
    int length = value.length();
    if (length != DAY && length != SECOND && length != PLAIN.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char unit = value.charAt(i);
      boolean fits =
          switch (PLAIN.charAt(i)) {
            case '0' -> unit >= '0' && unit <= '9';
            case '+' -> unit == '+' || unit == '-';
            default -> unit == PLAIN.charAt(i);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int number(String value, int start, int digits) {
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      number = 10 * number + value.charAt(i) - '0';
    }
    return number;
  }

  private static IsoTime formatted(String value) {
    int time = value.indexOf('T');
    if (time < 0) {
      return new IsoTime(LocalDate.parse(value), null);
    }
    boolean offset = value.endsWith("Z") || value.lastIndexOf('+') > time;
    if (offset || value.lastIndexOf('-') > time) {
      OffsetDateTime known = OffsetDateTime.parse(value);
      return new IsoTime(known.toLocalDate(), known.toInstant());
    }
    return new IsoTime(LocalDateTime.parse(value).toLocalDate(), null);
  }
}

package org.newshound.article.text;

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
/// the time of a formatter; whatever else there may be (hours alone, years of five digits) is left
/// to it.
///
/// @param day the local day
/// @param instant the point in time; known only when the offset is
public record IsoTime(LocalDate day, @Nullable Instant instant) {
  private static final String DAY = "0000-00-00";
  private static final String TIME = "T00:00:00";
  private static final String OFFSET = "+00:00";
  private static final int SECOND = DAY.length() + TIME.length();
  private static final int FRACTION_DIGITS = 9;

  /// Reads a value.
  ///
  /// @throws DateTimeException when it is none
  public static IsoTime of(String value) {
    int zone = zone(value);
    if (zone < 0) {
      return formatted(value);
    }
    LocalDate day = LocalDate.of(number(value, 0, 4), number(value, 5, 2), number(value, 8, 2));
    if (zone == DAY.length()) {
      return new IsoTime(day, null);
    }
    LocalDateTime time =
        day.atTime(
            number(value, 11, 2), number(value, 14, 2), number(value, 17, 2), nanos(value, zone));
    return new IsoTime(day, zone == value.length() ? null : time.toInstant(offset(value, zone)));
  }

  /// Returns where the offset of a value of the plain form begins, which is its end where it has
  /// none; -1 for other forms.
  private static int zone(String value) {
    if (!looksLike(DAY, value, 0)) {
      return -1;
    }
    if (value.length() == DAY.length()) {
      return DAY.length();
    }
    if (!looksLike(TIME, value, DAY.length())) {
      return -1;
    }
    int zone = SECOND;
    if (looksLike(".0", value, zone)) {
      zone += 2;
      while (looksLike("0", value, zone) && zone <= SECOND + FRACTION_DIGITS) {
        zone++;
      }
    }
    int rest = value.length() - zone;
    boolean plain =
        rest == 0
            || (rest == 1 && value.charAt(zone) == 'Z')
            || (rest == OFFSET.length() && looksLike(OFFSET, value, zone));
    return plain ? zone : -1;
  }

  private static boolean looksLike(String form, String value, int start) {
    if (value.length() < start + form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char unit = value.charAt(start + i);
      boolean fits =
          switch (form.charAt(i)) {
            case '0' -> unit >= '0' && unit <= '9';
            case '+' -> unit == '+' || unit == '-';
            default -> unit == form.charAt(i);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static int nanos(String value, int end) {
    int nanos = 0;
    for (int place = SECOND + 1; place <= SECOND + FRACTION_DIGITS; place++) {
      nanos = 10 * nanos + (place < end ? number(value, place, 1) : 0);
    }
    return nanos;
  }

  private static ZoneOffset offset(String value, int zone) {
    if (value.charAt(zone) == 'Z') {
      return ZoneOffset.UTC;
    }
    int sign = value.charAt(zone) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(
        sign * number(value, zone + 1, 2), sign * number(value, zone + 4, 2));
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

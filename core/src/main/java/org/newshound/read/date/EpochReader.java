package org.newshound.read.date;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;

/// Reads counts from the beginning of 1970: seconds, also with a fraction, or thousandths,
/// millionths and so on of them, told by how many digits there are; also in the wrapping
/// `/Date(1709632800000)/`.
///
/// Counts from before 1980 have as many digits as other numbers and are taken for those.
final class EpochReader {
  private static final long EARLIEST_SECOND = 315_532_800;
  private static final String WRAPPING = "/Date(";
  private static final int LONGEST = 48;

  private EpochReader() {}

  /// Returns the moment, or null when the text is no such count.
  static @Nullable Published moment(String text, Kind kind) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    String digits = digits(text);
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    String fraction = point < 0 ? "" : digits.substring(point + 1);
    if (!isAllDigits(whole) || (point >= 0 && !isAllDigits(fraction))) {
      return null;
    }
    int places =
        switch (whole.length()) {
          case 9, 10 -> 0;
          case 13 -> 3;
          case 16 -> 6;
          case 19 -> 9;
          default -> -1;
        };
    boolean fits = places >= 0 && (point < 0 || places == 0);
    return fits ? moment(whole, places, fraction, text, kind) : null;
  }

  /// Returns the moment of a count of thousandths from before 2001, whose twelve digits can also be
  /// a day and a time: for texts that are none.
  static @Nullable Published earlyMillis(String text, Kind kind) {
    return text.length() == 12 && isAllDigits(text) ? moment(text, 3, "", text, kind) : null;
  }

  private static @Nullable Published moment(
      String whole, int places, String fraction, String text, Kind kind) {
    int end = whole.length() - places;
    long second = Long.parseLong(whole.substring(0, end));
    if (second < EARLIEST_SECOND) {
      return null;
    }
    String parts = (whole.substring(end) + fraction + "000000000").substring(0, 9);
    Instant instant = Instant.ofEpochSecond(second, Integer.parseInt(parts));
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return Published.of(time, ZoneOffset.UTC, Precision.SECOND, text, kind);
  }

  /// Returns the count within the wrapping, without the offset that may follow it.
  private static String digits(String text) {
    if (!text.startsWith(WRAPPING) || !text.endsWith(")/")) {
      return text;
    }
    String inner = text.substring(WRAPPING.length(), text.length() - 2);
    int offset = Math.max(inner.indexOf('+'), inner.indexOf('-'));
    return offset < 0 ? inner : inner.substring(0, offset);
  }

  private static boolean isAllDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}

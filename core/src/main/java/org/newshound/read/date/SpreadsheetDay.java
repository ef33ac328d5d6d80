package org.newshound.read.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;

/// Reads the dates of a spreadsheet whose cells lost their format: days since 1900, from 1990 to
/// 2060, with the time as a fraction: 45356 is 5 March 2024. Elsewhere these are any numbers.
public final class SpreadsheetDay {
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
  private static final int EARLIEST = 32_874;
  private static final int LATEST = 58_440;
  private static final int DIGITS = 5;
  private static final int SECONDS_PER_DAY = 86_400;

  private SpreadsheetDay() {}

  /// {@return the day and time, or null when the text is no such number}
  ///
  /// @param text the cell
  /// @param kind what the cell is for
  public static @Nullable Published read(String text, Kind kind) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    boolean number = text.chars().allMatch(unit -> unit == '.' || (unit >= '0' && unit <= '9'));
    int days = number && whole.length() == DIGITS ? Integer.parseInt(whole) : 0;
    if (days < EARLIEST || days > LATEST) {
      return null;
    }
    LocalDate day = ZERO.plusDays(days);
    if (point < 0) {
      return Published.of(day, text, kind);
    }
    long seconds = Math.round(fraction(text.substring(point)) * SECONDS_PER_DAY);
    LocalDateTime time = day.atStartOfDay().plusSeconds(seconds);
    return Published.of(time, null, Precision.SECOND, text, kind);
  }

  private static double fraction(String digits) {
    try {
      return Double.parseDouble("0" + digits);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

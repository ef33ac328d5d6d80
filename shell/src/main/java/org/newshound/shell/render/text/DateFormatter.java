package org.newshound.shell.render.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.newshound.article.Published;
import org.newshound.shell.terminal.text.ScreenFormat.DayForm;

/// Writes dates for people.
public final class DateFormatter {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private DateFormatter() {}

  /// Returns the day: `5 Apr 2025` or `2025-04-05`.
  public static String day(LocalDate day, DayForm form) {
    return form == DayForm.ISO ? day.toString() : DAY.format(day);
  }

  /// Returns all that was printed: `Sat 5 Apr 2025 02:00 +10` or `2025-04-05 02:00 +10`.
  public static String whole(Published published, DayForm form) {
    LocalDate date = published.day();
    String day = form == DayForm.ISO ? date.toString() : WEEKDAY.format(date);
    String value = published.value();
    int time = value.indexOf('T');
    if (time < 0) {
      return day;
    }
    if (published.instant() == null) {
      return day + ' ' + TIME.format(LocalTime.parse(value.substring(time + 1)));
    }
    OffsetDateTime known = OffsetDateTime.parse(value);
    return day + ' ' + TIME.format(known) + ' ' + offset(known.getOffset());
  }

  private static String offset(ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    String id = offset.getId();
    return id.endsWith(":00") ? id.substring(0, id.length() - 3) : id;
  }
}

package org.newshound.read.html.meta;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;

/// Reads ISO 8601 times as loosely as metadata write them: a blank for the T, seconds left out, an
/// offset without colon or after a blank, a zone's name behind it.
final class IsoTimes {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-?(\\d{2})-?(\\d{2})"
              + "(?:[T ]{1,2}(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?"
              + "\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[^\\]]{1,40}\\])?)?");

  private IsoTimes() {}

  static Optional<Published> read(String text, Kind kind) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(number(form.group(1)), number(form.group(2)), number(form.group(3)));
      return Optional.of(
          form.group(4) == null ? Published.of(day, text, kind) : time(day, form, text, kind));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Published time(LocalDate day, Matcher form, String text, Kind kind) {
    String second = form.group(6);
    LocalDateTime time =
        day.atTime(
            number(form.group(4)),
            number(form.group(5)),
            second == null ? 0 : number(second),
            nanos(form.group(7)));
    Precision precision = second == null ? Precision.MINUTE : Precision.SECOND;
    return Published.of(time, offset(form.group(8)), precision, text, kind);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : number((fraction + "000000000").substring(0, 9));
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    boolean zero = zone.equals("Z") || zone.equals("UTC") || zone.equals("GMT");
    return zero ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }
}

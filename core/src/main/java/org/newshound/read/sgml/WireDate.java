package org.newshound.read.sgml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.parts.Texts;

/// Reads the dates of the collections: `26-FEB-1987 15:01:01.79`, `910514`, `01/30/87`, `January 1,
/// 1990, Monday, Home Edition`.
final class WireDate {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final int CENTURY_TURNS = 50;

  private WireDate() {}

  /// Returns the moment; null when the text holds none.
  static @Nullable Published read(String raw) {
    String text = Texts.line(raw);
    try {
      Published found = dashed(text);
      found = found != null ? found : slashed(text);
      return found != null ? found : digits(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// Returns the day in a text that may be in any printed form.
  static @Nullable Published printed(String raw) {
    Published found = read(raw);
    return found != null
        ? found
        : DateParser.find(Texts.line(raw), DateContext.NONE)
            .map(DateParser.DateMatch::published)
            .orElse(null);
  }

  private static @Nullable Published dashed(String text) {
    String[] words = text.split(" ", 3);
    String[] parts = words[0].split("-", -1);
    int month = parts.length == 3 ? MONTHS.indexOf(parts[1].toUpperCase(Locale.ROOT)) + 1 : 0;
    if (month == 0 || number(parts[0]) < 1 || parts[2].length() != 4 || number(parts[2]) < 1) {
      return null;
    }
    LocalDate day = LocalDate.of(number(parts[2]), month, number(parts[0]));
    LocalDateTime time = words.length > 1 ? time(day, words[1]) : null;
    return time == null
        ? Published.of(day, text, Kind.PUBLISHED)
        : Published.of(time, null, Precision.SECOND, text, Kind.PUBLISHED);
  }

  private static @Nullable LocalDateTime time(LocalDate day, String clock) {
    String[] parts = clock.split("[:.]", -1);
    if (parts.length < 3 || number(parts[0]) < 0 || number(parts[1]) < 0 || number(parts[2]) < 0) {
      return null;
    }
    int hundredths = parts.length > 3 && parts[3].length() == 2 ? Math.max(number(parts[3]), 0) : 0;
    return day.atTime(
        number(parts[0]), number(parts[1]), number(parts[2]), hundredths * 10_000_000);
  }

  /// Reads an American day, which the collections that write so are.
  private static @Nullable Published slashed(String text) {
    String[] parts = text.split("/", -1);
    boolean numbers = parts.length == 3 && number(parts[0]) > 0 && number(parts[1]) > 0;
    if (!numbers || parts[2].length() != 2 || number(parts[2]) < 0) {
      return null;
    }
    LocalDate day = LocalDate.of(year(number(parts[2])), number(parts[0]), number(parts[1]));
    return Published.of(day, text, Kind.PUBLISHED);
  }

  private static @Nullable Published digits(String text) {
    if (number(text) < 0 || (text.length() != 6 && text.length() != 8)) {
      return null;
    }
    int end = text.length();
    int year = number(text.substring(0, end - 4));
    LocalDate day =
        LocalDate.of(
            end == 6 ? year(year) : year,
            number(text.substring(end - 4, end - 2)),
            number(text.substring(end - 2)));
    return Published.of(day, text, Kind.PUBLISHED);
  }

  private static int year(int twoDigits) {
    return twoDigits < CENTURY_TURNS ? 2000 + twoDigits : 1900 + twoDigits;
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 8) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < '0' || unit > '9') {
        return -1;
      }
      value = value * 10 + unit - '0';
    }
    return value;
  }
}

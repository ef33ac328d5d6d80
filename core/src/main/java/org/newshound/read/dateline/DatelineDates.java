package org.newshound.read.dateline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.PartialDate;
import org.newshound.read.dateline.DatelineToken.Kind;
import org.newshound.read.words.CalendarWords;
import org.newshound.read.words.Gazetteer;

/// Reads the date of a dateline from a stretch of tokens: all of it must be date.
///
/// ```
/// date := [article] [weekday [","]] (month day [year] | day ["de"] month [year] | numbers) | weekday
/// ```
final class DatelineDates {
  private static final int LONGEST = 9;
  private static final int CLEAR_WEEKDAY = 6;
  private static final Set<String> ARTICLES =
      Set.of("le", "the", "on", "den", "am", "il", "lo", "el", "dated", "Le", "On");
  private static final Set<String> LINKS = Set.of("de", "del", "of", "DE", "DEL", "di");

  private final DatelineTokens tokens;
  private final int end;
  private int at;

  private DatelineDates(DatelineTokens tokens, int from, int end) {
    this.tokens = tokens;
    this.at = from;
    this.end = end;
  }

  /// A date and where it begins or ends.
  ///
  /// @param date the date
  /// @param bound the first token of a date at the end, the token after a date at the beginning
  record Found(PartialDate date, int bound) {}

  /// Returns the longest date that ends before the token `end`.
  static @Nullable Found before(DatelineTokens tokens, int from, int end) {
    for (int start = Math.max(from, end - LONGEST); start < end; start++) {
      PartialDate date = new DatelineDates(tokens, start, end).read();
      if (date != null && isApart(tokens, from, start, date)) {
        return new Found(date, start);
      }
    }
    return null;
  }

  /// Returns the longest date that begins with the token `from`.
  static @Nullable Found after(DatelineTokens tokens, int from, int end) {
    for (int stop = Math.min(end, from + LONGEST); stop > from; stop--) {
      PartialDate date = new DatelineDates(tokens, from, stop).read();
      if (date != null) {
        return new Found(date, stop);
      }
    }
    return null;
  }

  /// "Sun" is a weekday only where a mark sets it off; after "SANTO", so is "DOMINGO".
  private static boolean isApart(DatelineTokens tokens, int from, int start, PartialDate date) {
    return !(date instanceof PartialDate.Weekday)
        || start == from
        || !tokens.has(start - 1, Kind.WORD)
        || (tokens.get(start).text().length() >= CLEAR_WEEKDAY
            && Gazetteer.isPlace(tokens.text(from, start)));
  }

  private @Nullable PartialDate read() {
    if (at + 1 < end && ARTICLES.contains(tokens.get(at).text())) {
      at++;
    }
    DayOfWeek weekday = weekday();
    if (weekday != null && at == end) {
      return PartialDate.of(weekday);
    }
    PartialDate date = tokens.has(at, Kind.WORD) ? monthFirst() : dayFirst();
    return at == end ? date : null;
  }

  private @Nullable DayOfWeek weekday() {
    if (!tokens.has(at, Kind.WORD)) {
      return null;
    }
    DayOfWeek day = CalendarWords.weekday(tokens.get(at).text());
    if (day == null || (at + 1 < end && month(at) > 0 && !tokens.has(at + 1, Kind.COMMA))) {
      return null;
    }
    at++;
    skip(Kind.PERIOD);
    skip(Kind.COMMA);
    return day;
  }

  private @Nullable PartialDate monthFirst() {
    int month = month(at);
    at++;
    skip(Kind.PERIOD);
    int day = number(1, 31);
    return date(month, day, year());
  }

  private @Nullable PartialDate dayFirst() {
    PartialDate numeric = numbers();
    if (numeric != null) {
      return numeric;
    }
    int day = number(1, 31);
    skip(Kind.PERIOD);
    skip(Kind.HYPHEN);
    skipLink();
    int month = at < end ? month(at) : 0;
    at++;
    skip(Kind.PERIOD);
    return date(month, day, year());
  }

  /// `2025-04-05`, `5.4.2025`, `21/11/2016`; the last only when a part over 12 decides.
  private @Nullable PartialDate numbers() {
    if (at + 5 != end || !tokens.has(at + 2, Kind.NUMBER) || !tokens.has(at + 4, Kind.NUMBER)) {
      return null;
    }
    Kind mark = tokens.get(at + 1).kind();
    int first = value(at);
    int second = value(at + 2);
    int third = value(at + 4);
    if (!tokens.has(at + 3, mark)) {
      return null;
    }
    return switch (mark) {
      case HYPHEN -> first > 31 ? whole(first, second, third) : whole(third, second, first);
      case PERIOD -> whole(third, second, first);
      case SLASH -> slashed(first, second, third);
      default -> null;
    };
  }

  private @Nullable PartialDate slashed(int first, int second, int third) {
    if (first > 31) {
      return whole(first, second, third);
    }
    if (first <= 12 && second <= 12 && first != second) {
      return null;
    }
    return first > 12 ? whole(third, second, first) : whole(third, first, second);
  }

  private @Nullable PartialDate whole(int year, int month, int day) {
    if (year < 1600) {
      return null;
    }
    at = end;
    return date(month, day, year);
  }

  private static @Nullable PartialDate date(int month, int day, int year) {
    if (month < 1 || day < 1 || year < 0) {
      return null;
    }
    try {
      return year == 0
          ? PartialDate.of(month, day)
          : PartialDate.of(LocalDate.of(year, month, day));
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  /// Returns the year, 0 when none is printed, or -1 when what is printed is none.
  private int year() {
    if (at >= end) {
      return 0;
    }
    if (!skip(Kind.COMMA) && !skip(Kind.SLASH) && !skip(Kind.HYPHEN)) {
      skipLink();
    }
    int year = number(1600, Year.MAX_VALUE);
    skip(Kind.PERIOD);
    return year == 0 ? -1 : year;
  }

  private int month(int index) {
    return tokens.has(index, Kind.WORD) ? CalendarWords.month(tokens.get(index).text()) : 0;
  }

  private int number(int least, int most) {
    if (at >= end || !tokens.has(at, Kind.NUMBER)) {
      return 0;
    }
    int value = value(at);
    at++;
    return value >= least && value <= most ? value : 0;
  }

  private int value(int index) {
    DatelineToken token = tokens.get(index);
    return token.is(Kind.NUMBER) && token.text().length() <= 4 ? Integer.parseInt(token.text()) : 0;
  }

  private void skipLink() {
    if (at < end && LINKS.contains(tokens.get(at).text())) {
      at++;
    }
  }

  private boolean skip(Kind kind) {
    boolean here = at < end && tokens.has(at, kind);
    at += here ? 1 : 0;
    return here;
  }
}

package org.newshound.read.date;

import org.newshound.read.words.CalendarNames;
import org.newshound.read.words.CalendarWords;

/// Reads days: in figures, with the month's name before or after the day, or with ideographs.
///
/// Each method returns the place behind what it read, or the place it was given when nothing fits.
final class DayReader {
  private static final String YEAR_SIGNS = "年년";
  private static final String MONTH_SIGNS = "月월";
  private static final String DAY_SIGNS = "日号號일";

  private static final int CENTURY_TURNS = 50;
  private static final int PROSE_LETTERS = 5;

  private final DateLine line;
  private final DateDraft draft;
  private final boolean whole;

  DayReader(DateLine line, DateDraft draft, boolean whole) {
    this.line = line;
    this.draft = draft;
    this.whole = whole;
  }

  int read(int at) {
    DateToken token = line.token(at);
    if (token.isWord()) {
      int era = era(at);
      return era > at ? era : monthFirst(at);
    }
    if (!token.isNumber()) {
      return at;
    }
    int next = ideographs(at);
    next = next == at ? compact(at) : next;
    next = next == at ? figures(at) : next;
    next = next == at ? dayFirst(at) : next;
    return next == at ? yearFirst(at) : next;
  }

  /// Reads a year that stands behind the time: "Sat Apr 5 02:00:00 UTC 2025".
  int lateYear(int at) {
    if (!draft.hasDay() || draft.year >= 0 || !isYear(at)) {
      return at;
    }
    draft.year = line.token(at).value();
    return at + 1;
  }

  private int ideographs(int at) {
    boolean year = line.isNumber(at, 4) && isIdeograph(at + 1, YEAR_SIGNS);
    return monthAndDay(at, year ? at + 2 : at, year ? line.token(at).value() : -1);
  }

  /// Reads a day of a Japanese era, whose first year has a name instead of a number.
  private int era(int at) {
    int before =
        switch (line.token(at).text() + line.token(at + 1).text()) {
          case "令和" -> 2018;
          case "平成" -> 1988;
          case "昭和" -> 1925;
          default -> 0;
        };
    boolean first = isIdeograph(at + 2, "元");
    boolean year = (first || line.isSmallNumber(at + 2)) && isIdeograph(at + 3, YEAR_SIGNS);
    int number = first ? 1 : line.token(at + 2).value();
    return before > 0 && year ? monthAndDay(at, at + 4, before + number) : at;
  }

  private int monthAndDay(int at, int month, int year) {
    boolean fits =
        line.isSmallNumber(month)
            && isIdeograph(month + 1, MONTH_SIGNS)
            && line.isSmallNumber(month + 2)
            && isIdeograph(month + 3, DAY_SIGNS);
    if (!fits) {
      return at;
    }
    draft.setDate(year, line.token(month).value(), line.token(month + 2).value());
    return month + 4;
  }

  private boolean isIdeograph(int at, String signs) {
    DateToken token = line.token(at);
    return token.isWord() && token.text().length() == 1 && signs.indexOf(token.text()) >= 0;
  }

  private int compact(int at) {
    DateToken token = line.token(at);
    boolean stamped = line.isGlued(at + 1) && line.isWord(at + 1, "t");
    if (token.digits() != 8 || !(stamped || whole) || token.value() < 1600_0101) {
      return at;
    }
    int value = token.value();
    draft.setDate(value / 10_000, value / 100 % 100, value % 100);
    return at + 1;
  }

  private int figures(int at) {
    if (!line.isSign(at + 1, "-/.‐‑–")) {
      return at;
    }
    String sign = line.token(at + 1).text();
    boolean fits = line.isNumber(at + 2, 1) || line.isNumber(at + 2, 2);
    if (!fits || !line.isSign(at + 3, sign) || !line.token(at + 4).isNumber()) {
      return at;
    }
    boolean tight = line.isGlued(at + 2) && line.isGlued(at + 4);
    boolean longer = line.isSign(at + 5, sign) && line.isGlued(at + 6) && line.isGlued(at + 5);
    if ((longer && line.token(at + 6).isNumber()) || (!tight && !whole)) {
      return at;
    }
    return sign.equals(".") && !tight && !line.isGlued(at + 1) ? at : ordered(at, sign);
  }

  private int ordered(int at, String sign) {
    int first = line.token(at).value();
    int second = line.token(at + 2).value();
    int third = line.token(at + 4).value();
    if (line.isNumber(at, 4) && line.isSmallNumber(at + 4)) {
      draft.setDate(first, second, third);
      return at + 5;
    }
    boolean shortYear = line.isNumber(at + 4, 2) && whole;
    if (!line.isSmallNumber(at) || (!line.isNumber(at + 4, 4) && !shortYear)) {
      return at;
    }
    draft.shortYear = shortYear;
    int year = shortYear ? fullYear(third) : third;
    boolean monthFirst = second > 12 && first <= 12 && !sign.equals(".");
    draft.setDate(year, monthFirst ? first : second, monthFirst ? second : first);
    draft.unordered = first <= 12 && second <= 12 && first != second && !sign.equals(".");
    return at + 5;
  }

  private int monthFirst(int at) {
    int month = month(line.token(at));
    if (month == 0 || isWeekday(at)) {
      return at;
    }
    int next = skip(at + 1, ".");
    next = skip(next, whole ? "-," : "-");
    if (isYear(next)) {
      return monthAndYear(at, month, next);
    }
    if (!line.isSmallNumber(next) || isClock(next + 1)) {
      return at;
    }
    int year = skip(ordinal(next), whole ? ",.-" : ",-");
    boolean known = isYear(year);
    if (!known && !standsAlone(line.token(at))) {
      return at;
    }
    draft.monthName = bare(line.token(at));
    draft.setDate(known ? line.token(year).value() : -1, month, line.token(next).value());
    return known ? year + 1 : ordinal(next);
  }

  private int monthAndYear(int at, int month, int year) {
    if (!whole || line.token(year).end() - line.token(at).start() > 20) {
      return at;
    }
    draft.monthName = bare(line.token(at));
    draft.setDate(line.token(year).value(), month, 0);
    draft.monthOnly = true;
    return year + 1;
  }

  private int dayFirst(int at) {
    if (!line.isSmallNumber(at)) {
      return at;
    }
    int month = particle(skip(ordinal(at), ".-/"));
    boolean numbered = line.isWord(month, "thang") && line.isSmallNumber(month + 1);
    month += numbered ? 1 : 0;
    int number = numbered ? line.token(month).value() : month(line.token(month));
    if (number == 0) {
      return at;
    }
    int year = particle(skip(skip(month + 1, "."), "-/,"));
    int full = isYear(year) ? line.token(year).value() : shortYear(year);
    if (full < 0) {
      return numbered ? at : withoutYear(at, month, number);
    }
    draft.shortYear = !isYear(year);
    draft.monthName = numbered ? "" : bare(line.token(month));
    draft.setDate(full, number, line.token(at).value());
    return year + 1;
  }

  /// Returns the year that two digits stand for, or -1 when they are none: behind a sign, or as in
  /// RFC 822 before a time or behind a weekday. Three digits are what programs wrote that counted
  /// on from 1999.
  private int shortYear(int at) {
    boolean clock = line.isSmallNumber(at + 1) && isClock(at + 2);
    boolean last = draft.hasWeekday() && at + 1 == line.size();
    boolean fits = !isClock(at + 1) && (clock || last);
    int value = line.token(at).value();
    if (whole && fits && line.isNumber(at, 3) && value < 200) {
      return 1900 + value;
    }
    boolean signed = line.isSign(at - 1, "-/'’");
    return whole && line.isNumber(at, 2) && (signed || fits) ? fullYear(value) : -1;
  }

  private static int fullYear(int value) {
    return value + (value < CENTURY_TURNS ? 2000 : 1900);
  }

  private int withoutYear(int at, int month, int number) {
    if (!standsAlone(line.token(month))) {
      return at;
    }
    draft.monthName = bare(line.token(month));
    draft.setDate(-1, number, line.token(at).value());
    return month + 1;
  }

  /// Says whether a month's name needs no year beside it to be one.
  private boolean standsAlone(DateToken month) {
    return (whole || month.isCapitalised()) && CalendarWords.month(bare(month)) > 0;
  }

  private int yearFirst(int at) {
    int month = skip(at + 1, "-/,.");
    month = isYear(at) && line.isWord(month, "m") ? skip(month + 1, ".") : month;
    DateToken word = line.token(month);
    int number = isYear(at) ? month(word) : 0;
    int day = skip(skip(month + 1, "."), "-/,");
    if (number == 0 || !line.isSmallNumber(day) || isClock(day + 1)) {
      return at;
    }
    draft.monthName = bare(word);
    draft.setDate(line.token(at).value(), number, line.token(day).value());
    return day + 1;
  }

  /// Returns the month that a word names, the first of several; 0 when it names none.
  private int month(DateToken token) {
    if (!token.isWord()) {
      return 0;
    }
    String word = bare(token);
    int plain = CalendarWords.month(word);
    boolean fits = plain == 0 && (whole || word.length() >= PROSE_LETTERS);
    return fits ? CalendarNames.months(word).stream().findFirst().orElse(0) : plain;
  }

  /// Returns the word without the article that some languages elide before it.
  private static String bare(DateToken token) {
    boolean elided = token.folded().startsWith("d'") || token.folded().startsWith("d’");
    return token.text().substring(elided ? 2 : 0);
  }

  /// Says whether a word that can be a month is a weekday, because a day with its month follows.
  private boolean isWeekday(int at) {
    if (CalendarNames.weekdays(bare(line.token(at))).isEmpty()) {
      return false;
    }
    int next = skip(skip(at + 1, "."), ",");
    next = DateWords.FILLER.has(line.token(next)) ? next + 1 : next;
    DateDraft other = new DateDraft();
    return line.token(next).isNumber()
        && new DayReader(line, other, whole).read(next) > next
        && other.hasDay();
  }

  private boolean isYear(int at) {
    int value = line.token(at).value();
    return line.isNumber(at, 4) && value >= 1600;
  }

  private boolean isClock(int at) {
    return line.isSign(at, ":") && line.isGlued(at) && line.isGlued(at + 1);
  }

  /// Returns the place behind a number and its ordinal mark: "5th", "1er", "5º", "12.".
  private int ordinal(int at) {
    DateToken mark = line.token(at + 1);
    boolean ending =
        switch (mark.folded()) {
          case "st", "nd", "rd", "th", "er", "re", "e", "eme", "º", "ª", "°", "o", ":e" -> true;
          default -> false;
        };
    return ending && line.isGlued(at + 1) ? at + 2 : at + 1;
  }

  private int skip(int at, String signs) {
    return line.isSign(at, signs) ? at + 1 : at;
  }

  private int particle(int at) {
    DateToken word = line.token(at);
    return switch (word.folded()) {
      case "de", "del", "of", "di", "d", "do", "nam" -> word.isWord() ? at + 1 : at;
      default -> at;
    };
  }
}

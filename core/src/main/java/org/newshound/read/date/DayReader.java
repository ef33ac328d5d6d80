package org.newshound.read.date;

import org.newshound.read.words.CalendarWords;

/// Reads days: in figures, with the month's name before or after the day, or with ideographs.
///
/// Each method returns the place behind what it read, or the place it was given when nothing fits.
final class DayReader {
  private static final String YEAR_SIGNS = "年년";
  private static final String MONTH_SIGNS = "月월";
  private static final String DAY_SIGNS = "日号號일";

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
      return monthFirst(at);
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
    int month = year ? at + 2 : at;
    if (!line.isSmallNumber(month) || !isIdeograph(month + 1, MONTH_SIGNS)) {
      return at;
    }
    if (!line.isSmallNumber(month + 2) || !isIdeograph(month + 3, DAY_SIGNS)) {
      return at;
    }
    draft.setDate(
        year ? line.token(at).value() : -1,
        line.token(month).value(),
        line.token(month + 2).value());
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
    int year = shortYear ? third + (third < 70 ? 2000 : 1900) : third;
    boolean monthFirst = second > 12 && first <= 12 && !sign.equals(".");
    draft.setDate(year, monthFirst ? first : second, monthFirst ? second : first);
    draft.unordered = first <= 12 && second <= 12 && first != second && !sign.equals(".");
    return at + 5;
  }

  private int monthFirst(int at) {
    int month = month(line.token(at));
    if (month == 0) {
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
    if (!known && !line.token(at).isCapitalised() && !whole) {
      return at;
    }
    draft.setDate(known ? line.token(year).value() : -1, month, line.token(next).value());
    return known ? year + 1 : ordinal(next);
  }

  private int monthAndYear(int at, int month, int year) {
    if (!whole || line.token(year).end() - line.token(at).start() > 20) {
      return at;
    }
    draft.setDate(line.token(year).value(), month, 0);
    draft.monthOnly = true;
    return year + 1;
  }

  private int dayFirst(int at) {
    if (!line.isSmallNumber(at)) {
      return at;
    }
    int month = particle(skip(ordinal(at), ".-/"));
    int number = month(line.token(month));
    if (number == 0) {
      return at;
    }
    int year = particle(skip(skip(month + 1, "."), "-/,"));
    boolean shortYear = line.isNumber(year, 2) && line.isSign(year - 1, "-/'’") && whole;
    if (!isYear(year) && !shortYear) {
      return withoutYear(at, month, number);
    }
    draft.shortYear = shortYear;
    int value = line.token(year).value();
    int full = shortYear ? value + (value < 70 ? 2000 : 1900) : value;
    draft.setDate(full, number, line.token(at).value());
    return year + 1;
  }

  private int withoutYear(int at, int month, int number) {
    if (!whole && !line.token(month).isCapitalised()) {
      return at;
    }
    draft.setDate(-1, number, line.token(at).value());
    return month + 1;
  }

  private int yearFirst(int at) {
    int month = skip(at + 1, "-/,.");
    DateToken word = line.token(month);
    int number = isYear(at) ? month(word) : 0;
    int day = skip(skip(month + 1, "."), "-/,");
    if (number == 0 || !line.isSmallNumber(day) || isClock(day + 1)) {
      return at;
    }
    draft.setDate(line.token(at).value(), number, line.token(day).value());
    return day + 1;
  }

  private static int month(DateToken token) {
    boolean elided = token.folded().startsWith("d'") || token.folded().startsWith("d’");
    return token.isWord() ? CalendarWords.month(token.text().substring(elided ? 2 : 0)) : 0;
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
      case "de", "del", "of", "di", "d", "do" -> word.isWord() ? at + 1 : at;
      default -> at;
    };
  }
}

package org.newshound.read.date;

import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published.Precision;

/// Reads times of the day and the zones behind them.
///
/// Each method returns the place behind what it read, or the place it was given when nothing fits.
final class ClockReader {
  private final DateLine line;
  private final DateDraft draft;
  private final boolean whole;

  ClockReader(DateLine line, DateDraft draft, boolean whole) {
    this.line = line;
    this.draft = draft;
    this.whole = whole;
  }

  int time(int at) {
    DateToken token = line.token(at);
    if (token.isWord()) {
      return worded(at);
    }
    if (!token.isNumber()) {
      return at;
    }
    int next = colon(at);
    next = next == at ? named(at) : next;
    next = next == at ? dotted(at) : next;
    next = next == at ? hourSign(at) : next;
    next = next == at ? bareHour(at) : next;
    return next == at ? military(at) : next;
  }

  int zone(int at) {
    int next = line.isSign(at, "+-−–") ? offset(at, line.isGlued(at)) : at;
    if (next > at || !line.token(at).isWord()) {
      return next;
    }
    int region = region(at);
    if (region > at) {
      return region;
    }
    ZoneTable.@Nullable Zone zone = zoneAt(at);
    if (zone == null) {
      return at;
    }
    draft.zone = zone;
    boolean universal = zone.name().equals("GMT") || zone.name().startsWith("U");
    if (universal && line.isSign(at + 1, "+-−–")) {
      return Math.max(at + 1, offset(at + 1, true));
    }
    return zone.name().length() > 4 ? afterZoneName(at) : at + 1;
  }

  /// Reads a zone of the tz database: "America/New_York".
  private int region(int at) {
    if (!whole || !line.isSign(at + 1, "/") || !line.isGlued(at + 2)) {
      return at;
    }
    StringBuilder name = new StringBuilder(line.token(at).text());
    int next = at + 1;
    while (line.isGlued(next) && (line.token(next).isWord() || line.isSign(next, "/_-"))) {
      name.append(line.token(next).text());
      next++;
    }
    ZoneTable.@Nullable Zone zone = ZoneTable.region(name.toString());
    draft.zone = zone == null ? draft.zone : zone;
    return zone == null ? at : next;
  }

  private ZoneTable.@Nullable Zone zoneAt(int at) {
    DateToken word = line.token(at);
    if (word.text().length() > 4 && word.isCapitalised()) {
      boolean named = afterZoneName(at) > at + 1;
      return named ? ZoneTable.find(word.text().toUpperCase(Locale.ROOT)) : null;
    }
    return ZoneTable.find(word.text());
  }

  private int afterZoneName(int at) {
    int next = at + 1;
    next = line.isWord(next, "standard") || line.isWord(next, "daylight") ? next + 1 : next;
    return line.isWord(next, "time") ? next + 1 : at + 1;
  }

  private int offset(int sign, boolean near) {
    DateToken hours = line.token(sign + 1);
    boolean colon = line.isSign(sign + 2, ":") && line.isNumber(sign + 3, 2);
    boolean fits = hours.digits() == 4 || colon || (near && line.isSmallNumber(sign + 1));
    if (!hours.isNumber() || !fits || hours.digits() == 3 || !line.isGlued(sign + 1)) {
      return sign;
    }
    int value = hours.value();
    int minutes = hours.digits() == 4 ? value / 100 * 60 + value % 100 : value * 60;
    minutes += colon && hours.digits() <= 2 ? line.token(sign + 3).value() : 0;
    if (minutes > 14 * 60) {
      return sign;
    }
    boolean west = !line.isSign(sign, "+");
    draft.offset = ZoneOffset.ofTotalSeconds(west ? -60 * minutes : 60 * minutes);
    return colon ? sign + 4 : sign + 2;
  }

  private int worded(int at) {
    DateToken word = line.token(at);
    if (DateWords.NOON.has(word) || DateWords.MIDNIGHT.has(word)) {
      draft.setTime(DateWords.NOON.has(word) ? 12 : 0, 0);
      return at + 1;
    }
    if (line.isWord(at, "t") && line.isGlued(at + 1) && line.token(at + 1).digits() > 2) {
      return military(at + 1);
    }
    int half = ideographHalf(at);
    if (half == 0) {
      return at;
    }
    int next = hourSign(at + 2);
    next = next == at + 2 ? colon(at + 2) : next;
    if (next > at + 2) {
      applyHalf(half == 2);
    }
    return next > at + 2 ? next : at;
  }

  private int ideographHalf(int at) {
    return switch (line.token(at).text() + line.token(at + 1).text()) {
      case "上午", "午前", "오전" -> 1;
      case "下午", "午後", "오후", "晚上" -> 2;
      default -> 0;
    };
  }

  private int colon(int at) {
    boolean fits = line.isSmallNumber(at) && line.isSign(at + 1, ":") && line.isNumber(at + 2, 2);
    if (!fits || !line.isGlued(at + 1) || !line.isGlued(at + 2)) {
      return at;
    }
    draft.setTime(line.token(at).value(), line.token(at + 2).value());
    return behindClock(seconds(at + 3));
  }

  private int seconds(int at) {
    if (!line.isSign(at, ":") || !line.isGlued(at) || !line.isNumber(at + 1, 2)) {
      return at;
    }
    draft.second = line.token(at + 1).value();
    draft.badTime |= draft.second > 59;
    draft.precision = Precision.SECOND;
    boolean fraction = line.isSign(at + 2, ".,") && line.isGlued(at + 2) && line.isGlued(at + 3);
    if (!fraction || !line.token(at + 3).isNumber()) {
      return at + 2;
    }
    String digits = (line.token(at + 3).text() + "000000000").substring(0, 9);
    draft.nano = new DateToken(DateToken.Kind.NUMBER, 0, 9, digits, digits).value();
    return at + 4;
  }

  private int named(int at) {
    DateToken word = line.token(at + 1);
    boolean noon = DateWords.NOON.has(word);
    if (line.token(at).value() == 12 && (noon || DateWords.MIDNIGHT.has(word))) {
      draft.setTime(noon ? 12 : 0, 0);
      return at + 2;
    }
    return at;
  }

  private int dotted(int at) {
    boolean fits = line.isSmallNumber(at) && line.isSign(at + 1, ".") && line.isNumber(at + 2, 2);
    if (!fits || !line.isGlued(at + 2) || line.token(at).value() > 23) {
      return at;
    }
    DateToken after = line.token(at + 3);
    boolean clock = DateWords.CLOCK.has(line.token(at - 1)) || (line.isSign(at - 1, ".") && whole);
    boolean marked = isHalf(at + 3) || DateWords.HOUR.has(after) || zoneAt(at + 3) != null;
    boolean longer = line.isSign(at + 3, ".") && line.isGlued(at + 4);
    if (longer || !(clock || marked || (whole && draft.hasDay()))) {
      return at;
    }
    draft.setTime(line.token(at).value(), line.token(at + 2).value());
    return behindClock(at + 3);
  }

  private int behindClock(int at) {
    int next = half(at);
    return next == at && DateWords.HOUR.has(line.token(at)) ? at + 1 : next;
  }

  private int hourSign(int at) {
    DateToken sign = line.token(at + 1);
    boolean ideograph = sign.isWord() && "时時点點시".contains(sign.text());
    if (!line.isSmallNumber(at) || (!ideograph && !DateWords.HOUR.has(sign))) {
      return at;
    }
    if (line.token(at).value() > 24 || (!ideograph && !draft.hasDay() && !whole)) {
      return at;
    }
    boolean minutes = line.isNumber(at + 2, 2) || (ideograph && line.isSmallNumber(at + 2));
    draft.setTime(line.token(at).value(), minutes ? line.token(at + 2).value() : 0);
    int next = minutes ? at + 3 : at + 2;
    DateToken end = line.token(next);
    boolean closed = end.isWord() && ("分분".contains(end.text()) || DateWords.MINUTE.has(end));
    return closed && minutes ? next + 1 : next;
  }

  private int bareHour(int at) {
    if (!line.isSmallNumber(at) || !isHalf(at + 1)) {
      return at;
    }
    draft.setTime(line.token(at).value(), 0);
    return half(at + 1);
  }

  private int military(int at) {
    DateToken token = line.token(at);
    boolean stamped = line.isWord(at - 1, "t") && line.isGlued(at);
    boolean clocked = zoneAt(at + 1) != null || line.isWord(at + 1, "hrs");
    int value = token.value();
    if (stamped && token.digits() == 6) {
      draft.setTime(value / 10_000, value / 100 % 100);
      draft.second = value % 100;
      draft.badTime |= draft.second > 59;
      draft.precision = Precision.SECOND;
      return at + 1;
    }
    if (token.digits() != 4 || (!stamped && !clocked)) {
      return at;
    }
    draft.setTime(value / 100, value % 100);
    return at + 1;
  }

  private boolean isHalf(int at) {
    return afterHalf(at) > at;
  }

  private int half(int at) {
    int next = afterHalf(at);
    if (next > at) {
      applyHalf(line.token(at).folded().startsWith("p"));
    }
    return next;
  }

  private int afterHalf(int at) {
    String word = line.token(at).isWord() ? line.token(at).folded().replace(".", "") : "";
    if (word.equals("am") || word.equals("pm")) {
      return line.isSign(at + 1, ".") && line.isGlued(at + 1) && whole ? at + 2 : at + 1;
    }
    boolean spaced = (word.equals("a") || word.equals("p")) && line.isSign(at + 1, ".");
    if (!spaced || !line.isWord(at + 2, "m")) {
      return at;
    }
    return line.isSign(at + 3, ".") ? at + 4 : at + 3;
  }

  private void applyHalf(boolean afternoon) {
    if (draft.hour == 12 && !afternoon) {
      draft.hour = 0;
    } else if (draft.hour < 12 && afternoon) {
      draft.hour += 12;
    }
  }
}

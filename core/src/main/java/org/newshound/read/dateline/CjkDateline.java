package org.newshound.read.dateline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Dateline;
import org.newshound.article.PartialDate;
import org.newshound.article.Place;
import org.newshound.read.dateline.DatelineParser.RunIn;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.Gazetteer;

/// Reads the datelines of Chinese, Japanese and Korean agencies.
///
/// ```
/// 【place＝agency】   【place】   (place=agency) [reporter 기자 =]   [place day agency] -
/// agency place month月day日电
/// ```
final class CjkDateline {
  private static final int LONGEST = 40;
  private static final int LONGEST_REPORTER = 24;
  private static final double CONFIDENCE = 0.9;
  private static final String OPENING = "【([（［〔";
  private static final String CLOSING = "】)]）］〕";
  private static final List<String> CHINESE_AGENCIES =
      List.of("新华社", "新華社", "中新社", "中新网", "中新網", "中央社");

  private final String text;
  private final int start;

  private CjkDateline(String text, int start) {
    this.text = text;
    this.start = start;
  }

  static Optional<RunIn> runIn(String text) {
    int start = skipBlanks(text, 0);
    if (start == text.length()) {
      return Optional.empty();
    }
    CjkDateline reader = new CjkDateline(text, start);
    int bracket = OPENING.indexOf(text.charAt(start));
    return Optional.ofNullable(
        bracket >= 0 ? reader.bracketed(CLOSING.charAt(bracket)) : reader.plain());
  }

  private @Nullable RunIn bracketed(char closing) {
    int close = text.indexOf(closing, start);
    if (close < 0 || close > start + LONGEST) {
      return null;
    }
    String inner = text.substring(start + 1, close).replace('＝', '=').strip();
    if (inner.isEmpty() || inner.chars().noneMatch(CjkDateline::isCjk)) {
      return null;
    }
    int equals = inner.indexOf('=');
    if (equals > 0) {
      return placed(inner.substring(0, equals), inner.substring(equals + 1), close + 1);
    }
    return text.charAt(start) == '【' ? alone(inner, close + 1) : spaced(inner, close + 1);
  }

  /// After the equals sign Japanese papers name their reporter, agencies themselves.
  private @Nullable RunIn placed(String place, String agency, int end) {
    String wire = agency.strip();
    boolean named = !wire.isEmpty() && (Agencies.isKnown(wire) || isHangul(wire));
    return found(place, null, named ? wire : null, afterReporter(end));
  }

  private @Nullable RunIn alone(String place, int end) {
    return Gazetteer.isCity(place) ? found(place, null, null, end) : null;
  }

  /// "[東京　5日　ロイター] -".
  private @Nullable RunIn spaced(String inner, int end) {
    List<String> parts = List.of(inner.replace('　', ' ').split(" +", -1));
    if (parts.size() < 2 || !Agencies.isKnown(parts.getLast())) {
      return null;
    }
    return found(parts.getFirst(), null, parts.getLast(), end);
  }

  /// "新华社北京4月5日电".
  private @Nullable RunIn plain() {
    for (String agency : CHINESE_AGENCIES) {
      if (text.startsWith(agency, start)) {
        return dated(agency, start + agency.length());
      }
    }
    return null;
  }

  private @Nullable RunIn dated(String agency, int from) {
    int month = skipUntilDigit(from);
    int monthSign = skipDigits(month);
    int daySign = monthSign + 1 < text.length() ? skipDigits(monthSign + 1) : text.length();
    if (daySign + 1 >= text.length()
        || text.charAt(monthSign) != '月'
        || text.charAt(daySign) != '日'
        || "电電".indexOf(text.charAt(daySign + 1)) < 0) {
      return null;
    }
    PartialDate date =
        date(text.substring(month, monthSign), text.substring(monthSign + 1, daySign));
    return found(text.substring(from, month), date, agency, daySign + 2);
  }

  private static @Nullable PartialDate date(String month, String day) {
    if (month.isEmpty() || month.length() > 2 || day.isEmpty() || day.length() > 2) {
      return null;
    }
    try {
      return PartialDate.of(Integer.parseInt(month), Integer.parseInt(day));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable RunIn found(
      String place, @Nullable PartialDate date, @Nullable String agency, int end) {
    int body = skipMarks(end);
    String name = place.strip();
    if (name.isEmpty() || body == text.length()) {
      return null;
    }
    List<Place> places =
        List.of(name.split("[・、/／]", -1)).stream()
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(Place::of)
            .toList();
    String raw = text.substring(start, body).strip();
    return new RunIn(
        new Dateline(raw, places, date, null, agency), body, CONFIDENCE, "dateline-cjk");
  }

  /// "홍길동 기자 =" belongs to the dateline's line, not to the text.
  private int afterReporter(int end) {
    int equals = text.indexOf('=', end);
    boolean reporter =
        equals > 0
            && equals - end <= LONGEST_REPORTER
            && text.substring(end, equals).matches(".{0,20}(기자|특파원)\\s?");
    return reporter ? equals + 1 : end;
  }

  private int skipUntilDigit(int from) {
    int i = from;
    while (i < text.length() && i < from + LONGEST && !isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipDigits(int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return Math.min(i, Math.max(0, text.length() - 1));
  }

  private int skipMarks(int from) {
    int i = skipBlanks(text, from);
    while (i < text.length() && "-–—:：".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return skipBlanks(text, i);
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && DatelineTokens.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHangul(String text) {
    return text.chars()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
  }

  private static boolean isCjk(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }
}

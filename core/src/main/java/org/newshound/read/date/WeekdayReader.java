package org.newshound.read.date;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.CalendarNames;
import org.newshound.read.words.CalendarWords;

/// Reads weekdays: whole names anywhere, the abbreviations of all languages in what is a date and
/// nothing else.
///
/// An abbreviation that means one day here and another there ("so." is Sunday in German and
/// Saturday in Czech) is passed over.
final class WeekdayReader {
  private final DateLine line;
  private final DateDraft draft;
  private final boolean whole;

  WeekdayReader(DateLine line, DateDraft draft, boolean whole) {
    this.line = line;
    this.draft = draft;
    this.whole = whole;
  }

  /// Returns the place behind the weekday, or the given place when there is none.
  int read(int at) {
    DateToken token = line.token(at);
    if (draft.hasWeekday() || !token.isWord()) {
      return at;
    }
    @Nullable DayOfWeek vietnamese = vietnamese(at);
    if (vietnamese != null) {
      draft.weekday = vietnamese;
      return at + 2;
    }
    @Nullable DayOfWeek plain =
        whole || token.isCapitalised() ? CalendarWords.weekday(token.text()) : null;
    if (plain != null) {
      draft.weekday = plain;
      draft.plainWeekday = true;
      return behind(at);
    }
    return whole ? abbreviated(at) : at;
  }

  private int abbreviated(int at) {
    DateToken token = line.token(at);
    Set<DayOfWeek> days = CalendarNames.weekdays(token.text());
    boolean marked = line.isSign(at + 1, ",.");
    boolean certain =
        token.text().length() > 2
            || (line.token(at + 1).isNumber() && !DateWords.FILLER.has(token));
    if (days.isEmpty() || (!marked && !certain)) {
      return at;
    }
    draft.anyWeekday = true;
    draft.weekday = days.size() == 1 ? days.iterator().next() : null;
    return behind(at);
  }

  private int behind(int at) {
    return line.isSign(at + 1, ".") && line.isGlued(at + 1) ? at + 2 : at + 1;
  }

  /// Vietnamese counts its days: the second is Monday.
  private @Nullable DayOfWeek vietnamese(int at) {
    String next = line.token(at + 1).folded();
    if (line.isWord(at, "chu") && next.equals("nhat")) {
      return DayOfWeek.SUNDAY;
    }
    return !line.isWord(at, "thu")
        ? null
        : switch (next) {
          case "hai" -> DayOfWeek.MONDAY;
          case "ba" -> DayOfWeek.TUESDAY;
          case "tu" -> DayOfWeek.WEDNESDAY;
          case "nam" -> DayOfWeek.THURSDAY;
          case "sau" -> DayOfWeek.FRIDAY;
          case "bay" -> DayOfWeek.SATURDAY;
          default -> null;
        };
  }
}

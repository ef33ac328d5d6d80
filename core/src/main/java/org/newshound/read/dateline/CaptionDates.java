package org.newshound.read.dateline;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Dateline;
import org.newshound.article.PartialDate;
import org.newshound.read.dateline.DatelineParser.RunIn;

/// Completes the date above a photo, "MARCH 28", from the same day named with its year in the
/// caption: "on March 28, 2025".
final class CaptionDates {
  private static final int LOOKED_AT = 4000;
  private static final int LONGEST_DATE = 40;

  private CaptionDates() {}

  static RunIn complete(RunIn found, String text) {
    Dateline dateline = found.dateline();
    if (!(dateline.date() instanceof PartialDate.YearMissing missing)) {
      return found;
    }
    PartialDate date = sameDay(missing.monthDay(), text, found.bodyStart());
    return date == null ? found : withDate(found, dateline, date);
  }

  private static RunIn withDate(RunIn found, Dateline dateline, PartialDate date) {
    Dateline dated = new Dateline(dateline.raw(), dateline.places(), date, null, dateline.agency());
    return new RunIn(dated, found.bodyStart(), found.confidence(), found.rule());
  }

  private static @Nullable PartialDate sameDay(MonthDay day, String text, int from) {
    int end = Math.min(text.length(), from + LOOKED_AT);
    for (int i = from; i < end; i++) {
      if (isWordStart(text, i)
          && dateAt(text, i) instanceof PartialDate.Full full
          && MonthDay.from(full.date()).equals(day)) {
        return full;
      }
    }
    return null;
  }

  private static boolean isWordStart(String text, int index) {
    return Character.isLetterOrDigit(text.charAt(index))
        && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
  }

  private static @Nullable PartialDate dateAt(String text, int index) {
    String stretch = text.substring(index, Math.min(text.length(), index + LONGEST_DATE));
    DatelineTokens tokens = DatelineTokens.of(stretch);
    DatelineDates.Found found = DatelineDates.after(tokens, 0, tokens.size());
    return found == null ? null : found.date();
  }
}

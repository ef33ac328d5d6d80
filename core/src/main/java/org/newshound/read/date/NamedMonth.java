package org.newshound.read.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.CalendarNames;
import org.newshound.read.words.CalendarWords;

/// Decides which month a printed name means, if anything decides it: `listopad` is November in
/// Polish and October in Croatian, `mar` can be a Tuesday.
final class NamedMonth {
  private static final int BUDDHIST_YEARS = 543;
  private static final int EARLIEST_BUDDHIST = 2400;
  private static final int LATEST_BUDDHIST = 2700;

  private NamedMonth() {}

  /// Puts what is meant into the draft, or returns false when it cannot be told.
  static boolean settle(DateDraft draft, @Nullable String languageTag) {
    String language = languageTag == null ? "" : Locale.forLanguageTag(languageTag).getLanguage();
    settleYear(draft, language);
    if (draft.monthName.isEmpty()) {
      return true;
    }
    if (draft.year < 0 && CalendarNames.weekday(draft.monthName, language) != null) {
      return false;
    }
    Set<Integer> months = new TreeSet<>(CalendarNames.months(draft.monthName));
    int plain = CalendarWords.month(draft.monthName);
    if (plain > 0) {
      months.add(plain);
    }
    int spoken = CalendarNames.month(draft.monthName, language);
    int found = spoken > 0 ? spoken : months.size() == 1 ? draft.month : byWeekday(draft, months);
    draft.month = found;
    return found > 0;
  }

  private static int byWeekday(DateDraft draft, Set<Integer> months) {
    int found = 0;
    for (int month : months) {
      LocalDate date = DateResolver.date(draft.year, month, draft.day);
      if (date != null && draft.weekday == date.getDayOfWeek()) {
        found = found == 0 ? month : -1;
      }
    }
    return found;
  }

  /// Thais count the years from the death of the Buddha.
  private static void settleYear(DateDraft draft, String language) {
    boolean thai =
        language.equals("th")
            || draft
                .monthName
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
    if (thai && draft.year >= EARLIEST_BUDDHIST && draft.year < LATEST_BUDDHIST) {
      draft.year -= BUDDHIST_YEARS;
    }
  }
}

package org.newshound.read.date;

import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateParser.DateMatch;

/// Reads the dates of the collections, each on one line: `26-FEB-1987 15:01:01.79`, `910514`,
/// `01/30/87`, `January 1, 1990, Monday, Home Edition`.
public final class CollectionDate {
  private static final DateContext AMERICAN = new DateContext(null, null, "us", null);
  private static final int SHORT_DAY = 6;
  private static final char CENTURY_TURNS = '5';

  private CollectionDate() {}

  /// Returns the moment; null when the text holds none.
  public static @Nullable Published read(String text) {
    Published day = text.length() == SHORT_DAY ? shortDay(text) : null;
    return day != null
        ? day
        : DateField.match(text, Kind.PUBLISHED, AMERICAN).map(DateMatch::published).orElse(null);
  }

  /// Returns the day in a text that may be in any printed form.
  public static @Nullable Published printed(String text) {
    Published found = read(text);
    return found != null
        ? found
        : DateParser.find(text, AMERICAN).map(DateMatch::published).orElse(null);
  }

  /// Reads a day of six digits, which elsewhere could be any number.
  private static @Nullable Published shortDay(String text) {
    String year = text.charAt(0) < CENTURY_TURNS ? "20" : "19";
    boolean digits = text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    Published day = digits ? DateField.read(year + text, Kind.PUBLISHED) : null;
    return day == null ? null : Published.of(day.day(), text, Kind.PUBLISHED);
  }
}

package org.newshound.shell.settings;

import java.time.Duration;
import java.util.Optional;
import org.newshound.search.Scoring;

/// A half-life as it is typed: `12h`, `30d`, `4w`, `6m` or `1y`, as ages are in the query language.
public final class HalfLife {
  /// How one may be written.
  public static final String FORM = "an age such as 12h, 30d, 4w, 6m or 1y";

  private static final String TYPED = "[0-9]{1,6}[hdwmy]";
  private static final int DAYS_A_WEEK = 7;
  private static final int DAYS_A_MONTH = 30;
  private static final int DAYS_A_YEAR = 365;

  private HalfLife() {}

  /// Returns the half-life of a text; none when it is none or out of range.
  public static Optional<Duration> of(String text) {
    if (!text.matches(TYPED)) {
      return Optional.empty();
    }
    long count = Long.parseLong(text.substring(0, text.length() - 1));
    Duration age =
        switch (text.charAt(text.length() - 1)) {
          case 'h' -> Duration.ofHours(count);
          case 'w' -> Duration.ofDays(count * DAYS_A_WEEK);
          case 'm' -> Duration.ofDays(count * DAYS_A_MONTH);
          case 'y' -> Duration.ofDays(count * DAYS_A_YEAR);
          default -> Duration.ofDays(count);
        };
    boolean allowed =
        age.compareTo(Scoring.LEAST_HALF_LIFE) >= 0
            && age.compareTo(Scoring.GREATEST_HALF_LIFE) <= 0;
    return allowed ? Optional.of(age) : Optional.empty();
  }

  /// Returns a text that [#of] reads.
  static String text(Duration age) {
    return age.toHours() % Duration.ofDays(1).toHours() == 0
        ? age.toDays() + "d"
        : age.toHours() + "h";
  }
}

package org.newshound.shell.render.text;

import java.time.Duration;
import java.util.Locale;

/// Writes numbers for people.
public final class NumberFormatter {
  private static final int MILLIS_SHOWN_BELOW = 10_000;
  private static final int SECONDS_A_MINUTE = 60;
  private static final String[] UNITS = {"kB", "MB", "GB", "TB"};
  private static final double KILO = 1000;
  private static final long THOUSAND = 1000;

  private NumberFormatter() {}

  /// Returns a number with its thousands parted: `26,104`.
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// Returns a number and what it counts: `1 article`, `312 articles`.
  public static String count(long number, String one) {
    return grouped(number) + ' ' + one + (number == 1 ? "" : "s");
  }

  /// Returns a score with three decimals: `12.345`.
  public static String score(double score) {
    // The formatter of Java would load what it knows of all languages first.
    long thousandths = Math.round(Math.abs(score) * THOUSAND);
    String decimals = Long.toString(THOUSAND + thousandths % THOUSAND).substring(1);
    return (score < 0 && thousandths > 0 ? "-" : "") + thousandths / THOUSAND + '.' + decimals;
  }

  /// Returns a size: `101 MB`.
  public static String size(long bytes) {
    double shown = bytes;
    int unit = -1;
    while (shown >= KILO - 0.5 && unit < UNITS.length - 1) {
      shown /= KILO;
      unit++;
    }
    return unit < 0
        ? count(bytes, "byte")
        : String.format(Locale.ROOT, shown < 10 ? "%.1f %s" : "%.0f %s", shown, UNITS[unit]);
  }

  /// Returns how long something took: `3 ms`, `12.8 s`, `2 min 5 s`.
  public static String time(Duration duration) {
    long millis = duration.toMillis();
    if (millis < KILO) {
      return millis + " ms";
    }
    if (millis < MILLIS_SHOWN_BELOW * SECONDS_A_MINUTE / 10) {
      return String.format(Locale.ROOT, "%.1f s", millis / KILO);
    }
    return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
  }
}

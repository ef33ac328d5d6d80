package org.newshound.read.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time of filing at a telegram's end: `131137 GMT Nov 13` is the 13th at 11:37.
public final class FilingTime {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d)(?: (?<zone>[A-Z]{2,5}))?"
              + " (?<month>\\p{L}{3,9})\\.? (?<year>\\d\\d|\\d{4})");
  private static final int LONGEST = 40;

  private FilingTime() {}

  public static boolean isOne(String line) {
    return line.length() <= LONGEST && FORM.matcher(line).matches();
  }

  /// Returns the time, which is all of a line, as a date that people write; empty when there is
  /// none.
  public static String printed(String line) {
    Matcher time = FORM.matcher(line.replaceAll(" {2,}", " "));
    if (line.length() > LONGEST || !time.matches()) {
      return "";
    }
    String year = time.group("year");
    String whole = year.length() == 4 ? year : (year.compareTo("70") < 0 ? "20" : "19") + year;
    String zone = time.group("zone") == null ? "" : " " + time.group("zone");
    return "%s %s %s %s:%s%s"
        .formatted(
            time.group("day"),
            time.group("month"),
            whole,
            time.group("hour"),
            time.group("minute"),
            zone);
  }
}

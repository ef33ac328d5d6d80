package org.newshound.article.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Says in words for a reader what is wrong with broken JSON, and where.
public final class JsonFault {
  private JsonFault() {}

  /// {@return the place and the fault, such as "line 3, column 14: Unexpected character ('}')"}
  ///
  /// @param fault what the JSON parser met
  /// @param line the number of the first line that it was given, from 1
  public static String describe(JacksonException fault, long line) {
    String message = fault.getOriginalMessage();
    String what = message.lines().findFirst().orElse("not JSON").strip();
    TokenStreamLocation place = fault.getLocation();
    if (place == null || place.getLineNr() < 1) {
      return "line " + line + ": " + what;
    }
    long faultLine = line + place.getLineNr() - 1;
    return "line " + faultLine + ", column " + place.getColumnNr() + ": " + what;
  }
}

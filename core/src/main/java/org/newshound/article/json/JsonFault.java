package org.newshound.article.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Says in words for a reader what is wrong with broken JSON, and where.
public final class JsonFault {
  private JsonFault() {}

  /// {@return the place and the fault, such as "line 3, column 14: Unexpected character ('}')"}
  ///
  /// @param fault what the JSON parser met
  /// @param line the number of the first line that it was given, from 1
  public static String describe(JacksonException fault, long line) {
    String what = what(fault);
    TokenStreamLocation place = fault.getLocation();
    if (place == null || place.getLineNr() < 1) {
      return "line " + line + ": " + what;
    }
    long faultLine = line + place.getLineNr() - 1;
    return "line " + faultLine + ", column " + place.getColumnNr() + ": " + what;
  }

  private static String what(JacksonException fault) {
    if (fault instanceof UnexpectedEndOfInputException) {
      return "the JSON ends in the middle of a value";
    }
    return fault.getOriginalMessage().lines().findFirst().orElse("not JSON").strip();
  }
}

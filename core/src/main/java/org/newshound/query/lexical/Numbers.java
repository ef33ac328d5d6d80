package org.newshound.query.lexical;

/// Reads the numbers of the language: digits of ASCII, however many.
public final class Numbers {
  private Numbers() {}

  public static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  public static boolean areDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(unit -> isDigit((char) unit));
  }

  /// Returns where the digits end that begin at a place, if any do.
  public static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /// Returns the number, or one more than the limit when it is larger than that.
  public static int upTo(int limit, String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = Math.min(number * 10 + digits.charAt(i) - '0', limit + 1L);
    }
    return (int) number;
  }
}

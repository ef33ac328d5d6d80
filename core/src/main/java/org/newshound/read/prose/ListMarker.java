package org.newshound.read.prose;

/// The marks that list items start with.
public final class ListMarker {
  private static final String BULLETS = "•*·‣▪●◦■–-";

  private ListMarker() {}

  /// Returns how many characters of the text are a bullet and the space after it, 0 without one.
  public static int length(String text) {
    boolean bullet = text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0;
    if (!bullet) {
      return 0;
    }
    boolean spaced = text.charAt(1) == ' ' || text.charAt(1) == '\t';
    boolean glued = text.charAt(0) == '•' && Character.isLetterOrDigit(text.charAt(1));
    if (!spaced) {
      return glued ? 1 : 0;
    }
    int end = 2;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end < text.length() && Character.isLetterOrDigit(after(text, end)) ? end : 0;
  }

  /// Returns the first character behind an opening quote or bracket.
  private static char after(String text, int at) {
    char first = text.charAt(at);
    boolean opening = "“\"'‘«(„$€£".indexOf(first) >= 0 && at + 1 < text.length();
    return opening ? text.charAt(at + 1) : first;
  }

  /// Says whether the text starts with a number and a period or bracket, as in "2. ".
  public static boolean isNumbered(String text) {
    int digits = 0;
    while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits + 1 < text.length()
        && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
        && text.charAt(digits + 1) == ' ';
  }
}

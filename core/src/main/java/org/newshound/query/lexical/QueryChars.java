package org.newshound.query.lexical;

/// What the characters of a query are to the language.
public final class QueryChars {
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private QueryChars() {}

  /// Says whether a character parts words: spaces of every kind, controls, and the two invisible
  /// marks that come along with pasted text.
  public static boolean isBlank(int unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || Character.isISOControl(unit)
        || unit == ZERO_WIDTH_SPACE
        || unit == BYTE_ORDER_MARK;
  }

  /// Returns the place of the first character from a place on that is no blank.
  public static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  public static boolean isBracket(char unit) {
    return unit == '(' || unit == ')';
  }

  /// Says whether a word ends before this character.
  public static boolean endsWord(char unit) {
    return isBlank(unit) || isBracket(unit) || Quotes.isQuote(unit);
  }

  /// Says whether a character between letters makes a compound of two words.
  public static boolean joinsWords(char unit) {
    return unit == '-' || unit == '/' || unit == '\u2010' || unit == '\u2011';
  }

  /// Says whether a text holds anything that could be looked up: a letter, a number, an emoji.
  public static boolean saysSomething(String text) {
    return text.codePoints().anyMatch(QueryChars::saysSomething);
  }

  public static boolean saysSomething(int point) {
    return Character.isLetterOrDigit(point)
        || switch (Character.getType(point)) {
          case Character.LETTER_NUMBER, Character.OTHER_NUMBER, Character.OTHER_SYMBOL -> true;
          default -> false;
        };
  }

  /// Returns the text without blanks at its ends and with one space for each run of them.
  public static String singleSpaced(String text) {
    var spaced = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isBlank(unit)) {
        pending = !spaced.isEmpty();
        continue;
      }
      if (pending) {
        spaced.append(' ');
        pending = false;
      }
      spaced.append(unit);
    }
    return spaced.toString();
  }
}

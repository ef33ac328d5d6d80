package org.newshound.query.lexical;

/// The backslash of the language.
///
/// In front of a mark (anything but a letter, a digit or a blank) a backslash makes the mark an
/// ordinary character. In front of a whole word it makes the word an ordinary word, whatever it
/// looks like: `\AND`, `\-5`, `\headline:x`. Anywhere else, as in `AC\DC`, it is itself.
public final class Escapes {
  private static final char ESCAPE = '\\';

  private Escapes() {}

  /// Says whether the character at an index is a backslash that escapes the next one.
  public static boolean at(String text, int index) {
    return startsWord(text, index) && !Character.isLetterOrDigit(text.codePointAt(index + 1));
  }

  /// Says whether the word that begins at an index is escaped as a whole.
  public static boolean startsWord(String text, int index) {
    return text.charAt(index) == ESCAPE
        && index + 1 < text.length()
        && !QueryChars.isBlank(text.charAt(index + 1));
  }

  /// Returns a part of the text without its escaping backslashes.
  public static String remove(String text, int start, int end) {
    var plain = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (at(text, i)) {
        i++;
      }
      plain.append(text.charAt(i));
    }
    return plain.toString();
  }

  /// Returns the text with a backslash in front of each backslash, bracket and quote.
  public static String ofWord(String text) {
    var escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == ESCAPE || QueryChars.isBracket(unit) || Quotes.isQuote(unit)) {
        escaped.append(ESCAPE);
      }
      escaped.append(unit);
    }
    return escaped.toString();
  }

  /// Returns the text with a backslash in front of each backslash and straight quote.
  public static String ofPhrase(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /// Returns a text with a backslash in front, unless it begins with an escape already.
  public static String whole(String text) {
    return at(text, 0) ? text : ESCAPE + text;
  }

  /// Says whether a part of the text holds an escape.
  public static boolean within(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (at(text, i)) {
        return true;
      }
    }
    return false;
  }
}

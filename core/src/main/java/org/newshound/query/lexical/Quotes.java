package org.newshound.query.lexical;

/// The double quotes that make a phrase: straight, curly, low-high and guillemets. Apostrophes are
/// never quotes (`'90s`, `don't`).
public final class Quotes {
  private static final String CURLY = "“”„‟";
  private static final String GUILLEMETS = "«»";

  private Quotes() {}

  public static boolean isQuote(char unit) {
    return unit == '"' || isCurly(unit) || isGuillemet(unit);
  }

  /// Returns where the quote at an index is closed, or -1: by the next of its kind, so that a
  /// quoted sentence may hold quotes of another kind, or else, as some keyboards mix them, by the
  /// next of any kind.
  public static int closing(String text, int open) {
    int any = -1;
    for (int i = open + 1; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Escapes.at(text, i)) {
        i++;
      } else if (areOfAKind(text.charAt(open), unit)) {
        return i;
      } else if (any < 0 && isQuote(unit)) {
        any = i;
      }
    }
    return any;
  }

  /// Which of a kind opens and which closes differs from language to language.
  private static boolean areOfAKind(char quote, char other) {
    return quote == other
        || (isCurly(quote) && isCurly(other))
        || (isGuillemet(quote) && isGuillemet(other));
  }

  private static boolean isCurly(char unit) {
    return CURLY.indexOf(unit) >= 0;
  }

  private static boolean isGuillemet(char unit) {
    return GUILLEMETS.indexOf(unit) >= 0;
  }

  /// Says whether what stands between two places is glued to a quote or bracket, as the comma in
  /// `"a", b` is: nobody meant to look for that.
  public static boolean touch(String text, int start, int end) {
    return isMark(text, start - 1) || isMark(text, end);
  }

  private static boolean isMark(String text, int index) {
    return index >= 0
        && index < text.length()
        && (isQuote(text.charAt(index)) || QueryChars.isBracket(text.charAt(index)));
  }
}

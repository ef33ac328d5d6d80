package org.newshound.query.lexical;

/// The mark of Hebrew abbreviations, which keyboards type as a quotation mark: it stands between
/// the letters of a word and opens no phrase.
public final class Gershayim {
  private static final char MARK = '\u05F4';

  private Gershayim() {}

  /// Returns a text of the same length in which such quotation marks are what they mean.
  public static String marked(String text) {
    var marked = new StringBuilder(text);
    for (int i = text.indexOf('"'); i >= 0; i = text.indexOf('"', i + 1)) {
      if (isGershayim(text, i)) {
        marked.setCharAt(i, MARK);
      }
    }
    return marked.toString();
  }

  /// The mark stands before the last letter. Before more of them a quotation mark may open a phrase
  /// behind a preposition, if another one closes it.
  private static boolean isGershayim(String text, int index) {
    return isHebrew(text, index - 1)
        && isHebrew(text, index + 1)
        && (!isHebrew(text, index + 2) || text.indexOf('"', index + 1) < 0);
  }

  private static boolean isHebrew(String text, int index) {
    return index >= 0
        && index < text.length()
        && Character.isLetter(text.charAt(index))
        && Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.HEBREW;
  }
}

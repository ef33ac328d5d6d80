package org.newshound.read.prose;

import java.util.Locale;

/// What can be said of a stretch of text from its outer form alone.
public final class Shape {
  private static final int BODY_WORDS = 14;
  private static final String CLOSERS = "\"'”’»›)]）」』】*_";
  private static final String ENDS = ".!?。！？؟।…";
  private static final String[] ELLIPSES = {"...", "…", "[…]", "[...]", "(…)", "(...)", "[. . .]"};

  private Shape() {}

  /// Returns the number of words: runs without white space that hold a letter or digit. Scripts
  /// that are written without spaces count two characters a word.
  public static int words(String text) {
    int words = 0;
    int dense = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isDense(unit)) {
        dense++;
      } else if (Character.isWhitespace(unit)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(unit)) {
        inside = true;
        words++;
      }
    }
    return words + (dense + 1) / 2;
  }

  /// Says whether a script writes this character without spaces between words.
  public static boolean isDense(char unit) {
    return (unit >= '\u0E00' && unit <= '\u0EFF') || (unit >= '\u3040' && unit <= '\u9FFF');
  }

  /// Says whether the text ends as a sentence does, closing quotes and brackets aside.
  public static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /// Says whether the text was cut off and marked with an ellipsis.
  public static boolean isTruncated(String text) {
    for (String ellipsis : ELLIPSES) {
      if (text.endsWith(ellipsis)) {
        return true;
      }
    }
    return false;
  }

  /// Says whether this can only be a sentence of the body: long enough, and it ends.
  public static boolean isBodySentence(String text) {
    return endsSentence(text) && words(text) >= BODY_WORDS;
  }

  /// Says whether this could be the title of a story: a line of up to `most` words without an end.
  public static boolean isTitleLike(String text, int most) {
    boolean open = !endsSentence(text) || text.endsWith("?") || text.endsWith("!");
    return open && words(text) <= most && hasLetter(text) && !text.endsWith(":");
  }

  public static boolean hasLetter(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /// Returns the text for comparing: lower case, straight quotes and dashes, single spaces, and no
  /// ellipsis at its end.
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char unit = plain(lower.charAt(i));
      boolean doubled = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
      if (unit != ' ' || !doubled) {
        folded.append(unit);
      }
    }
    int end = folded.length();
    while (end > 0 && " .…[]()".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    folded.setLength(end);
    return folded.toString();
  }

  private static char plain(char unit) {
    return switch (unit) {
      case '‘', '’', '‚', '`', '´' -> '\'';
      case '“', '”', '„', '«', '»' -> '"';
      case '–', '—', '―', '‑' -> '-';
      default -> Character.isWhitespace(unit) ? ' ' : unit;
    };
  }

  /// Returns the text with every run of white space made one space, trimmed.
  public static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit)) {
        collapsed.append(unit);
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    return collapsed.toString().strip();
  }
}

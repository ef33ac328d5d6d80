package org.newshound.shell.terminal.text;

import org.jline.utils.WCWidth;

/// Counts the columns that text takes on a terminal.
public final class DisplayWidth {
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final int FIRST_WIDE = 0x1100;

  private DisplayWidth() {}

  /// Returns how many columns a text takes that has no controls: two for an ideograph or emoji,
  /// none for a combining mark or what is joined to the emoji before it.
  public static int width(String text) {
    int columns = 0;
    int before = -1;
    for (int i = 0; i < text.length(); i += Character.charCount(before)) {
      int point = text.codePointAt(i);
      columns += width(point, before);
      before = point;
    }
    return columns;
  }

  /// Returns a text that takes no more columns than there are: of a longer one the middle is left
  /// out.
  public static String shortened(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int room = Math.max(0, columns - 1);
    int start = 0;
    while (start < text.length()
        && width(text.substring(0, text.offsetByCodePoints(start, 1))) <= (room + 1) / 2) {
      start = text.offsetByCodePoints(start, 1);
    }
    int left = room - width(text.substring(0, start));
    int end = text.length();
    while (end > start && width(text.substring(text.offsetByCodePoints(end, -1))) <= left) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, start) + '…' + text.substring(end);
  }

  /// Returns how many columns a character takes after another one.
  static int width(int point, int before) {
    if (before == ZERO_WIDTH_JOINER && Character.isEmoji(point)) {
      return 0;
    }
    return point < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(point));
  }

  /// Returns whether a line may be broken on both sides of a character.
  static boolean isWide(int point) {
    return point >= FIRST_WIDE
        && (Character.isIdeographic(point)
            || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
            || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA);
  }
}

package org.newshound.shell.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.newshound.shell.terminal.Assistant.Advice;
import org.newshound.shell.terminal.Assistant.Tint;

/// Colors a line that is being typed. A character stays a character, so that the cursor stands
/// where it should; what a terminal would obey is shown as one that it does not.
final class Tints {
  private static final char SUBSTITUTE = '\ufffd';

  private Tints() {}

  /// Returns a line with its colors and what is shown behind it.
  static AttributedString shown(
      String typed, List<Tint> tints, Advice advice, String ghost, Theme theme) {
    Style[] styles = new Style[typed.length()];
    Arrays.fill(styles, Style.PLAIN);
    List<Tint> all = new ArrayList<>(tints);
    all.addAll(advice.tints());
    for (Tint tint : all) {
      int end = Math.min(tint.end(), typed.length());
      if (tint.start() >= 0 && tint.start() < end) {
        Arrays.fill(styles, tint.start(), end, tint.style());
      }
    }
    String harmless = harmless(typed);
    AttributedStringBuilder shown = new AttributedStringBuilder();
    int start = 0;
    for (int i = 1; i <= typed.length(); i++) {
      if (i == typed.length() || styles[i] != styles[start]) {
        shown.styled(attributed(styles[start], theme), harmless.substring(start, i));
        start = i;
      }
    }
    return shown.append(faint(ghost)).toAttributedString();
  }

  /// Returns a text that nobody typed.
  static AttributedString faint(String text) {
    // Without the letter blanks at its beginning would be lost.
    String safe = SafeText.line("x" + text).toString().substring(1);
    return new AttributedString(safe, AttributedStyle.DEFAULT.faint());
  }

  /// Returns a text of the same length in which no character is obeyed or hidden.
  static String harmless(String typed) {
    StringBuilder harmless = new StringBuilder(typed.length());
    int i = 0;
    while (i < typed.length()) {
      int point = typed.codePointAt(i);
      int units = Character.charCount(point);
      if (point == '\n' || !Sanitizer.isUnsafe(point)) {
        harmless.appendCodePoint(point);
      } else if (point == '\t') {
        harmless.append(' ');
      } else {
        harmless.append(String.valueOf(SUBSTITUTE).repeat(units));
      }
      i += units;
    }
    return harmless.toString();
  }

  private static AttributedStyle attributed(Style style, Theme theme) {
    AttributedStringBuilder styled = new AttributedStringBuilder();
    styled.appendAnsi("\u001b[" + theme.code(style) + 'm');
    return styled.style();
  }
}

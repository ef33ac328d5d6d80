package org.newshound.shell.terminal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.newshound.shell.terminal.editor.Assistant.Hint;
import org.newshound.shell.terminal.editor.Assistant.StyledRange;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.Theme;

/// Highlights the line that is being typed. Its length stays the same, so that the cursor is in the
/// right place; characters that a terminal would interpret are replaced.
final class LineHighlighter {
  private LineHighlighter() {}

  /// Returns a line with its styles, followed by the suggestion.
  static AttributedString shown(
      String typed, List<StyledRange> ranges, Hint hint, String ghost, Theme theme) {
    Style[] styles = new Style[typed.length()];
    Arrays.fill(styles, Style.PLAIN);
    List<StyledRange> all = new ArrayList<>(ranges);
    all.addAll(hint.ranges());
    for (StyledRange range : all) {
      int end = Math.min(range.end(), typed.length());
      if (range.start() >= 0 && range.start() < end) {
        Arrays.fill(styles, range.start(), end, range.style());
      }
    }
    String harmless = SafeText.sameLength(typed);
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

  /// Returns a dim text that is not part of the input.
  static AttributedString faint(String text) {
    // Without the letter blanks at its beginning would be lost.
    String safe = SafeText.line("x" + text).toString().substring(1);
    return new AttributedString(safe, AttributedStyle.DEFAULT.faint());
  }

  private static AttributedStyle attributed(Style style, Theme theme) {
    AttributedStringBuilder styled = new AttributedStringBuilder();
    styled.appendAnsi("\u001b[" + theme.code(style) + 'm');
    return styled.style();
  }
}

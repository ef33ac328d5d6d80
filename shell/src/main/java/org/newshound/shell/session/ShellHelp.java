package org.newshound.shell.session;

import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Style;

/// The pages of `.help`.
final class ShellHelp {
  private static final int COLUMN = 28;

  private ShellHelp() {}

  /// Returns the page that fits one screen.
  static List<Line> page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Type words to find articles that have them all.", Style.BOLD));
    lines.add(row("\"night train\"", "these words in this order"));
    lines.add(row("ferry OR bridge", "either"));
    lines.add(row("ferry -strike", "without a word"));
    lines.add(row("headline:ferry", "in one field; also byline: dateline: body: source:"));
    lines.add(row("(ferry OR bridge) repairs", "brackets group"));
    lines.add(row("\\.net", "a word that begins with a dot"));
    lines.add(Line.BLANK);
    lines.add(Line.of("After an answer", Style.BOLD));
    lines.add(row("Enter", "the next page"));
    lines.add(row("3", "read hit 3"));
    lines.add(Line.BLANK);
    lines.add(Line.of("Commands begin with a dot and may be shortened", Style.BOLD));
    for (DotName command : DotName.values()) {
      lines.add(row(command.usage(), command.summary()));
    }
    lines.add(Line.BLANK);
    lines.add(row("Ctrl-C, Ctrl-D", "clear the line, leave"));
    lines.add(row("Up, Ctrl-R", "earlier lines, search in them"));
    return lines;
  }

  /// Returns the page of one command.
  static List<Line> of(DotName command) {
    return List.of(
        Line.of(command.usage(), Style.CODE).and("  " + command.summary()),
        Line.of("Example: ").and(command.example(), Style.CODE));
  }

  private static Line row(String what, String meaning) {
    String gap = " ".repeat(Math.max(1, COLUMN - what.length()));
    return Line.of("  ").and(what, Style.CODE).and(gap + meaning);
  }
}

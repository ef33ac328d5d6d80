package org.newshound.shell.command;

import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.session.OutputMode;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Style;

/// The pages of `--help`.
final class HelpText {
  private static final int COLUMN = 28;

  private HelpText() {}

  /// Returns the page of the program.
  static List<Line> page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Newshound searches news articles.", Style.BOLD));
    lines.add(Line.BLANK);
    lines.add(row("newshound WHERE", "a shell to search in; type words, .help explains"));
    lines.add(row("newshound WHERE 'QUERY'", "one answer"));
    lines.add(row("newshound WHERE < FILE", "an answer for every line of a file"));
    lines.add(Line.BLANK);
    lines.add(Line.of("WHERE is a folder or file of articles, which is read first, or an index."));
    lines.add(Line.BLANK);
    lines.add(Line.of("Commands", Style.BOLD));
    for (Verb verb : Verb.values()) {
      lines.add(row(verb.usage().substring("newshound ".length()), verb.summary()));
    }
    lines.add(Line.BLANK);
    lines.add(Line.of("Options of newshound WHERE; COMMAND --help has those of a command"));
    Flag.WITHOUT_COMMAND.forEach(flag -> lines.add(row(flag.usage(), summary(flag))));
    lines.add(Line.BLANK);
    lines.add(Line.of("Queries", Style.BOLD));
    lines.add(row("night train", "both words"));
    lines.add(row("'\"night train\" -strike'", "the phrase, without the word"));
    lines.add(row("'headline:ferry OR bridge'", "a word of a field, or another word"));
    lines.add(Line.BLANK);
    lines.add(
        Line.of("Ends with 0 when something was found, 1 when nothing was, 2 for a faulty query."));
    return lines;
  }

  private static String summary(Flag flag) {
    return flag == Flag.OUTPUT
        ? Flag.forms(OutputMode.OF_ONE_ANSWER) + "; text on a terminal, else list"
        : flag.summary();
  }

  /// Returns the page of a command.
  static List<Line> of(Verb verb) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("usage: ").and(verb.usage(), Style.CODE));
    lines.add(Line.of(verb.summary()));
    lines.add(Line.BLANK);
    for (Flag flag : verb.flags()) {
      String summary = flag == Flag.OUTPUT ? verb.output() : flag.summary();
      lines.add(row(flag.usage(), summary));
    }
    return lines;
  }

  private static Line row(String what, String meaning) {
    String gap = " ".repeat(Math.max(2, COLUMN - what.length()));
    return Line.of("  ").and(what, Style.CODE).and(gap + meaning);
  }
}

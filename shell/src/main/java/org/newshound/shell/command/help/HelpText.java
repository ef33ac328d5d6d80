package org.newshound.shell.command.help;

import java.util.ArrayList;
import java.util.List;
import org.newshound.shell.command.line.Flag;
import org.newshound.shell.command.line.Verb;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// The pages of `--help`.
public final class HelpText {
  private static final int COLUMN = 28;

  private HelpText() {}

  /// Returns the page of the program.
  public static List<StyledLine> page() {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of("Newshound searches news articles.", Style.BOLD));
    lines.add(StyledLine.BLANK);
    lines.add(row("newshound WHERE", "a shell to search in; type words, .help explains"));
    lines.add(row("newshound WHERE 'QUERY'", "one answer"));
    lines.add(row("newshound WHERE < FILE", "an answer for every line of a file"));
    lines.add(StyledLine.BLANK);
    lines.add(
        StyledLine.of("WHERE is a folder or file of articles, which is read first, or an index."));
    lines.add(StyledLine.BLANK);
    lines.add(StyledLine.of("Commands", Style.BOLD));
    for (Verb verb : Verb.values()) {
      lines.add(row(verb.usage().substring("newshound ".length()), verb.summary()));
    }
    lines.add(StyledLine.BLANK);
    lines.add(StyledLine.of("Options of newshound WHERE; COMMAND --help has those of a command"));
    Flag.WITHOUT_COMMAND.forEach(flag -> lines.add(row(flag.usage(), summary(flag))));
    lines.add(StyledLine.BLANK);
    lines.add(StyledLine.of("Queries", Style.BOLD));
    lines.add(row("night train", "both words"));
    lines.add(row("'\"night train\" -strike'", "the phrase, without the word"));
    lines.add(row("'headline:ferry OR bridge'", "a word of a field, or another word"));
    lines.add(StyledLine.BLANK);
    lines.add(
        StyledLine.of(
            "Ends with 0 when something was found, 1 when nothing was, 2 for a faulty query."));
    return lines;
  }

  private static String summary(Flag flag) {
    return flag == Flag.OUTPUT
        ? Flag.forms(OutputMode.OF_ONE_ANSWER) + "; text on a terminal, else list"
        : flag.summary();
  }

  /// Returns the page of a command.
  public static List<StyledLine> of(Verb verb) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(StyledLine.of("usage: ").and(verb.usage(), Style.CODE));
    lines.add(StyledLine.of(verb.summary()));
    lines.add(StyledLine.BLANK);
    for (Flag flag : verb.flags()) {
      String summary = flag == Flag.OUTPUT ? verb.output() : flag.summary();
      lines.add(row(flag.usage(), summary));
    }
    return lines;
  }

  private static StyledLine row(String what, String meaning) {
    String gap = " ".repeat(Math.max(2, COLUMN - what.length()));
    return StyledLine.of("  ").and(what, Style.CODE).and(gap + meaning);
  }
}

package org.newshound.shell.assist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// What `.help` can explain besides commands.
public enum HelpTopic {
  COMMANDS {
    @Override
    public List<StyledLine> lines() {
      return HelpPages.commandsByTask();
    }
  },
  QUERY("syntax", "language", "search", "queries") {
    @Override
    public List<StyledLine> lines() {
      return List.of(
          StyledLine.of("A query", Style.BOLD),
          HelpPages.row("ferry aground", "both words, in any form: ferries"),
          HelpPages.row("\"night train\"", "these words in this order"),
          HelpPages.row("\"night train\"~5", "with up to 5 words between them"),
          HelpPages.row("ferry OR bridge", "either"),
          HelpPages.row("ferry -strike", "without a word; also NOT strike"),
          HelpPages.row("(ferry OR bridge) repairs", "brackets group"),
          HelpPages.row("ferry w/5 aground", "within 5 words; more in .help near"),
          HelpPages.row("ferr*  fery~", "words that begin so; words spelt nearly so"),
          HelpPages.row("exact(ferries)", "this form alone"),
          HelpPages.row("headline:ferry", "in one field: .fields lists them"),
          HelpPages.row("date:2025-03", "of a time: .help dates"),
          HelpPages.row("\\.net  \\OR", "a backslash makes a word of anything"));
    }
  },
  NEAR("proximity", "within", "distance", "sentence", "paragraph", "operators") {
    @Override
    public List<StyledLine> lines() {
      return List.of(
          StyledLine.of("Words near each other", Style.BOLD),
          HelpPages.row("ferry w/5 aground", "at most 5 words apart, in either order; also near/5"),
          HelpPages.row("ferry pre/3 aground", "ferry first, at most 3 words apart; also adj3"),
          HelpPages.row("ferry w/s aground", "in one sentence; w/p in one paragraph"),
          HelpPages.row("ferry NOT w/5 aground", "ferry where no aground is that close"),
          HelpPages.row("(ferry OR boat) w/5 sand", "of groups; of phrases too"),
          StyledLine.BLANK,
          StyledLine.of("How often, where, how written", Style.BOLD),
          HelpPages.row("atleast5(ferry)", "five times or more"),
          HelpPages.row("first100(ferry)", "among the first 100 words; lead:ferry in the lead"),
          HelpPages.row("caps(us)  allcaps(us)", "with a capital; in capitals only"),
          HelpPages.row("ferry^2 aground", "ferry counts twice in the ranking"));
    }
  },
  DATES("date", "time", "since") {
    @Override
    public List<StyledLine> lines() {
      return List.of(
          StyledLine.of("Dates", Style.BOLD),
          HelpPages.row("date:2025", "a year; date:2025-03 a month, date:2025-03-30 a day"),
          HelpPages.row("date:2025-03..2025-05", "from the first to the last of them"),
          HelpPages.row("since:2025-03-30", "that day and later; after: without it"),
          HelpPages.row("until:2025-03-30", "that day and earlier; before: without it"),
          HelpPages.row("until:yesterday  before:7d", "counted from today; also since:7d"),
          HelpPages.row(".filter date:2025", "keeps every query to it"));
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> aliases;

  HelpTopic(String... aliases) {
    this.aliases = List.of(aliases);
  }

  public abstract List<StyledLine> lines();

  public static Optional<HelpTopic> of(String name) {
    return Arrays.stream(values())
        .filter(topic -> topic.label().equals(name) || topic.aliases.contains(name))
        .findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(HelpTopic::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

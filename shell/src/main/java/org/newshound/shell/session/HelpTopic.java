package org.newshound.shell.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Style;

/// What `.help` can explain besides commands.
enum HelpTopic {
  COMMANDS {
    @Override
    List<Line> lines() {
      return ShellHelp.commandsByTask();
    }
  },
  QUERY {
    @Override
    List<Line> lines() {
      return List.of(
          Line.of("A query", Style.BOLD),
          ShellHelp.row("ferry strike", "both words, in any form: ferries, striking"),
          ShellHelp.row("\"night train\"", "these words in this order"),
          ShellHelp.row("\"night train\"~5", "with up to 5 words between them"),
          ShellHelp.row("ferry OR bridge", "either"),
          ShellHelp.row("ferry -strike", "without a word; also NOT strike"),
          ShellHelp.row("(ferry OR bridge) repairs", "brackets group"),
          ShellHelp.row("ferry w/5 strike", "within 5 words; w/s one sentence, w/p one paragraph"),
          ShellHelp.row("ferry pre/3 strike", "in this order, within 3 words"),
          ShellHelp.row("ferr*  fery~", "words that begin so; words spelt nearly so"),
          ShellHelp.row("exact(bridges)", "this form alone"),
          ShellHelp.row("headline:ferry", "in one field: .fields lists them"),
          ShellHelp.row("date:2025-03", "of a time: .help dates"),
          ShellHelp.row("\\.net  \\OR", "a backslash makes a word of anything"));
    }
  },
  DATES {
    @Override
    List<Line> lines() {
      return List.of(
          Line.of("Dates", Style.BOLD),
          ShellHelp.row("date:2025", "a year; date:2025-03 a month, date:2025-03-30 a day"),
          ShellHelp.row("date:2025-03..2025-05", "from the first to the last of them"),
          ShellHelp.row("since:2025-03-30", "that day and later; after: without it"),
          ShellHelp.row("until:2025-03-30", "that day and earlier; before: without it"),
          ShellHelp.row("date:yesterday  since:7d", "counted from today"),
          ShellHelp.row(".filter date:2025", "keeps every query to it"));
    }
  };

  abstract List<Line> lines();

  static Optional<HelpTopic> of(String name) {
    return Arrays.stream(values()).filter(topic -> topic.label().equals(name)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(HelpTopic::label).toList();
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.newshound.shell.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms hits are printed in. The `label` is the word of the `-o` option.
public enum OutputMode {
  /// For people; the default on a terminal.
  TEXT,
  /// One hit per line, separated by tabs, without a header: rank, score, date, id, headline; the
  /// default for pipes and files.
  LIST,
  /// One JSON object per hit.
  JSONL,
  /// One JSON object for the whole answer.
  JSON,
  /// One id per line.
  IDS,
  /// A header and one hit per line, separated by tabs; tab, line end and backslash are escaped.
  TSV,
  /// Comma-separated values with a header.
  CSV,
  /// A Markdown list: the linked headline, where the hit comes from, the passage that matches.
  MD,
  /// One `key: value` per line, and an empty line after each hit.
  LINE,
  /// One hit per line in the run format of TREC, for many queries.
  TREC;

  /// The forms that an answer to one query has.
  public static final List<OutputMode> OF_ONE_ANSWER =
      List.of(TEXT, LIST, TSV, CSV, JSON, JSONL, IDS, MD, LINE);

  /// Returns whether passages of articles are among what is printed of a hit.
  public boolean hasPassages() {
    return this == TEXT || this == JSON || this == JSONL || this == MD;
  }

  /// Returns the word of the `-o` option, such as `jsonl`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Returns the mode of a word.
  public static Optional<OutputMode> of(String label) {
    return Arrays.stream(values()).filter(mode -> mode.label().equals(label)).findFirst();
  }

  /// Returns the words of some forms.
  public static List<String> labels(List<OutputMode> modes) {
    return modes.stream().map(OutputMode::label).toList();
  }
}

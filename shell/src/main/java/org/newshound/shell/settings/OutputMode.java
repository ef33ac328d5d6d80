package org.newshound.shell.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms hits are printed in. The `label` is the word of the `-o` option.
public enum OutputMode {
  /// As a person reads it. Where nothing is asked for, a terminal gets this form.
  TEXT,
  /// A hit a line, parted by tabs, without a head: rank, score, date, id, headline. Where nothing
  /// is asked for, a pipe or a file gets this form.
  LIST,
  /// A JSON object a hit.
  JSONL,
  /// One JSON object for the whole answer.
  JSON,
  /// An id a line.
  IDS,
  /// A head and a hit a line, parted by tabs; tab, line end and backslash are escaped.
  TSV,
  /// Comma-separated values with a head.
  CSV,
  /// A Markdown list: the linked headline, where the hit comes from, the passage that matches.
  MD,
  /// A `key: value` a line, and an empty line behind each hit.
  LINE,
  /// A line a hit as the evaluation campaigns of TREC want it, for many queries.
  TREC;

  /// The forms that an answer to one query has.
  public static final List<OutputMode> OF_ONE_ANSWER =
      List.of(TEXT, LIST, TSV, CSV, JSON, JSONL, IDS, MD, LINE);

  /// Says whether passages of articles are among what is printed of a hit.
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

package org.newshound.read;

import java.util.List;
import java.util.stream.Stream;

/// What each part of a page's text was taken for.
///
/// The blocks stand in order and together cover every non-blank character of the normalised text
/// exactly once. Structured formats have no blocks.
///
/// @param blocks the blocks of the page
/// @param warnings what looked wrong but did not keep the article from being read
/// @param omitted what of its text is in no part of the article; not told of web pages, most of
///   which is no article
public record ReadReport(List<ReadBlock> blocks, List<String> warnings, List<Omission> omitted) {
  /// The report of an article that was given in parts, not found in a page's text.
  public static final ReadReport EMPTY = new ReadReport(List.of(), List.of());

  /// Copies the lists.
  public ReadReport {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
    omitted = List.copyOf(omitted);
  }

  /// Makes a report of which nothing was left out.
  ///
  /// @param blocks the blocks of the page
  /// @param warnings what looked odd
  public ReadReport(List<ReadBlock> blocks, List<String> warnings) {
    this(blocks, warnings, List.of());
  }

  /// {@return a report that holds warnings alone}
  ///
  /// @param warnings what looked odd
  public static ReadReport ofWarnings(List<String> warnings) {
    return new ReadReport(List.of(), warnings);
  }

  /// {@return the outcome with more warnings in its report; one without an article as it is}
  ///
  /// @param outcome what became of an article
  /// @param more what else looked odd
  public static ReadOutcome warned(ReadOutcome outcome, List<String> more) {
    if (more.isEmpty() || !(outcome instanceof ReadOutcome.Accepted accepted)) {
      return outcome;
    }
    ReadReport report = accepted.report();
    List<String> all = Stream.concat(report.warnings.stream(), more.stream()).toList();
    return new ReadOutcome.Accepted(
        accepted.article(), new ReadReport(report.blocks, all, report.omitted));
  }
}

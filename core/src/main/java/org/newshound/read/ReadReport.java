package org.newshound.read;

import java.util.ArrayList;
import java.util.List;

/// What each part of a page's text was taken for.
///
/// The blocks stand in order and together cover every non-blank character of the normalised text
/// exactly once. Structured formats have no blocks.
///
/// @param blocks the blocks of the page
/// @param warnings what looked wrong but did not keep the article from being read
public record ReadReport(List<ReadBlock> blocks, List<String> warnings) {
  /// The report of an article that was given in parts, not found in a page's text.
  public static final ReadReport EMPTY = new ReadReport(List.of(), List.of());

  /// Copies the lists.
  public ReadReport {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  /// {@return a report that holds warnings alone}
  ///
  /// @param warnings what looked odd
  public static ReadReport ofWarnings(List<String> warnings) {
    return new ReadReport(List.of(), warnings);
  }

  /// {@return this report with more warnings}
  ///
  /// @param more what else looked odd
  public ReadReport withWarnings(List<String> more) {
    List<String> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new ReadReport(blocks, all);
  }
}

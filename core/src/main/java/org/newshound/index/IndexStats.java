package org.newshound.index;

import java.util.List;

/// Figures of an index.
///
/// @param articles how many articles can be found
/// @param hidden how many are canceled, withheld or under embargo
/// @param undated how many of those that can be found have no date
/// @param extraFields the names of the extra fields that its articles have, in order
/// @param files how many files it was fed from
/// @param bytes its size on disk
/// @param layout the number of its layout
/// @param luceneVersion the Lucene version that wrote it
public record IndexStats(
    long articles,
    long hidden,
    long undated,
    List<String> extraFields,
    long files,
    long bytes,
    int layout,
    String luceneVersion) {
  /// Copies the names.
  public IndexStats {
    extraFields = List.copyOf(extraFields);
  }
}

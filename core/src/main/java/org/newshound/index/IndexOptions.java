package org.newshound.index;

/// How an index is opened.
///
/// @param bufferMegabytes how much memory unwritten changes may take
/// @param language the language of articles that do not say or show theirs
public record IndexOptions(double bufferMegabytes, String language) {
  /// 64 MB, English.
  public static final IndexOptions DEFAULT = new IndexOptions(64, "en");

  /// Checks the ranges.
  public IndexOptions {
    if (!(bufferMegabytes >= 1 && bufferMegabytes <= 2000)) {
      throw new IllegalArgumentException(
          "a buffer of " + bufferMegabytes + " MB is not within 1 to 2000");
    }
  }
}

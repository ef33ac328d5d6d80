package org.newshound.ingest;

/// How many files an ingest looked at, each of which is one of four kinds, and how many it missed.
///
/// @param read files that were read, and gave articles
/// @param unchanged files that gave articles before and were not read again
/// @param skipped files that are sound but hold no article
/// @param rejected files that gave nothing because they could not be opened or understood
/// @param gone files that are no longer there
public record FileCounts(long read, long unchanged, long skipped, long rejected, long gone) {
  /// {@return how many files there are}
  public long seen() {
    return read + unchanged + skipped + rejected;
  }

  FileCounts plus(FileCounts other) {
    return new FileCounts(
        read + other.read,
        unchanged + other.unchanged,
        skipped + other.skipped,
        rejected + other.rejected,
        gone + other.gone);
  }
}

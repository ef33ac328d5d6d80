package org.newshound.ingest;

/// How many articles the files of an ingest hold, each of which met one of five fates, and how many
/// left the index.
///
/// @param added articles that were new to the index
/// @param updated articles that replaced another version
/// @param unchanged articles that were as the index had them, those of files that were not read
///   again included
/// @param duplicates articles that another place had yielded already
/// @param rejected articles, or whole files of which it cannot be told how many they hold, that
///   could not be read
/// @param removed articles that left the index
public record ArticleCounts(
    long added, long updated, long unchanged, long duplicates, long rejected, long removed) {
  /// {@return how many articles there are in the files}
  public long found() {
    return added + updated + unchanged + duplicates + rejected;
  }

  ArticleCounts plus(ArticleCounts other) {
    return new ArticleCounts(
        added + other.added,
        updated + other.updated,
        unchanged + other.unchanged,
        duplicates + other.duplicates,
        rejected + other.rejected,
        removed + other.removed);
  }
}

package org.newshound.index.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/// What an ingest did.
///
/// @param files how many files were looked at
/// @param read how many articles were read from new and changed files
/// @param added how many of them were new to the index
/// @param updated how many replaced an earlier version
/// @param unchanged how many articles were as the index had them, unread files included
/// @param removed how many articles left the index
/// @param duplicates how many were read that another place had yielded already
/// @param rejected how many files or articles could not be read
/// @param unreadable how many of these were files or streams that could not be opened or failed
///   before their end, for the disk's or the sender's sake and not for what is in them
/// @param skipped how many things were sound but no articles
/// @param ignored how many files of a folder were passed over for their name, and links to folders
/// @param stopped whether the ingest was stopped before its end
/// @param took how long it ran
/// @param omitted of which kinds how many pieces of text are in no part of their articles, such as
///   `label`, `sign-off` or `key places`; web pages do not count
/// @param sources the same for each thing it was given, in order
public record IngestReport(
    int files,
    long read,
    long added,
    long updated,
    long unchanged,
    long removed,
    long duplicates,
    long rejected,
    long unreadable,
    long skipped,
    int ignored,
    boolean stopped,
    Duration took,
    Map<String, Long> omitted,
    List<SourceReport> sources) {
  /// Copies the list and the map.
  public IngestReport {
    omitted = Collections.unmodifiableMap(new TreeMap<>(omitted));
    sources = List.copyOf(sources);
  }

  /// {@return the report that sums those of the sources}
  ///
  /// @param sources the reports of the sources
  /// @param omitted of which kinds how many pieces of text are in no part of their articles
  /// @param ignored how many files of a folder were passed over for their name, and links to
  ///   folders
  /// @param stopped whether the ingest was stopped before its end
  /// @param took how long it ran
  static IngestReport of(
      List<SourceReport> sources,
      Map<String, Long> omitted,
      int ignored,
      boolean stopped,
      Duration took) {
    return new IngestReport(
        (int) sum(sources, SourceReport::files),
        sum(sources, SourceReport::read),
        sum(sources, SourceReport::added),
        sum(sources, SourceReport::updated),
        sum(sources, SourceReport::unchanged),
        sum(sources, SourceReport::removed),
        sum(sources, SourceReport::duplicates),
        sum(sources, SourceReport::rejected),
        sum(sources, SourceReport::unreadable),
        sum(sources, SourceReport::skipped),
        ignored,
        stopped,
        took,
        omitted,
        sources);
  }

  private static long sum(List<SourceReport> sources, ToLongFunction<SourceReport> count) {
    return sources.stream().mapToLong(count).sum();
  }

  /// {@return whether the index is as it was before}
  public boolean isUnchanged() {
    return added == 0 && updated == 0 && removed == 0;
  }
}

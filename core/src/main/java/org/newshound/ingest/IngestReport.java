package org.newshound.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an ingest did.
///
/// @param leftOut how many files and folders were not looked at: hidden ones, and what the patterns
///   leave out
/// @param stopped whether the ingest was stopped before its end
/// @param took how long it ran
/// @param omitted of which kinds how many pieces of text are in no part of their articles, such as
///   `label`, `sign-off` or `key places`; web pages do not count
/// @param sources what became of each thing it was given, in order
public record IngestReport(
    long leftOut,
    boolean stopped,
    Duration took,
    Map<String, Long> omitted,
    List<SourceReport> sources) {
  /// Copies the list and the map.
  public IngestReport {
    omitted = Collections.unmodifiableMap(new TreeMap<>(omitted));
    sources = List.copyOf(sources);
  }

  /// {@return what became of the files}
  public FileCounts files() {
    return sources.stream()
        .map(SourceReport::files)
        .reduce(new FileCounts(0, 0, 0, 0, 0), FileCounts::plus);
  }

  /// {@return what became of the articles}
  public ArticleCounts articles() {
    return sources.stream()
        .map(SourceReport::articles)
        .reduce(new ArticleCounts(0, 0, 0, 0, 0, 0), ArticleCounts::plus);
  }

  /// {@return how many files were opened and read, whatever came of it}
  public long opened() {
    return sources.stream().mapToLong(SourceReport::opened).sum();
  }

  /// {@return how many files or streams could not be opened or failed before their end, for the
  /// disk's or the sender's sake and not for what is in them}
  public long unreadable() {
    return sources.stream().mapToLong(SourceReport::unreadable).sum();
  }

  /// {@return how many things, whole files or parts of some, were sound but no articles}
  public long skipped() {
    return sources.stream().mapToLong(SourceReport::skipped).sum();
  }

  /// {@return how many articles were read with a warning, in this run}
  public long warned() {
    return sources.stream().mapToLong(SourceReport::warned).sum();
  }

  /// {@return whether the index is as it was before}
  public boolean isUnchanged() {
    ArticleCounts articles = articles();
    return articles.added() == 0 && articles.updated() == 0 && articles.removed() == 0;
  }
}

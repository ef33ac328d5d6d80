package org.newshound.index.ingest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.index.files.Globs;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

/// How an ingest goes about it.
///
/// @param reader reads the files
/// @param globs which files of folders are wanted
/// @param followLinks whether links that leave a folder are followed
/// @param threads how many threads read, and how many write
/// @param commitArticles how many articles are read between two commits, at most
/// @param commitInterval how much time passes between two commits, about
/// @param progress told how far it is
/// @param committed told how far it is when that has become durable
/// @param rejects told what was rejected or skipped
/// @param warnings told of articles that were read with a warning
/// @param stop asked whether to stop
record Settings(
    ArticleReader reader,
    Globs globs,
    boolean followLinks,
    int threads,
    long commitArticles,
    Duration commitInterval,
    Consumer<? super IngestProgress> progress,
    Consumer<? super IngestProgress> committed,
    Consumer<? super ReadOutcome.Unread> rejects,
    Consumer<? super ReadOutcome.Accepted> warnings,
    BooleanSupplier stop) {
  private static final int THREADS_MAX = 4;
  private static final long COMMIT_ARTICLES = 20_000;
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(60);
  private static final long MEMORY_MAX_BYTES = 64L << 20;
  private static final int MEMORY_SHARE = 16;

  static Settings standard() {
    return new Settings(
        ArticleReader.standard(),
        Globs.ALL,
        false,
        Math.min(THREADS_MAX, Runtime.getRuntime().availableProcessors()),
        COMMIT_ARTICLES,
        COMMIT_INTERVAL,
        at -> {},
        at -> {},
        rejected -> {},
        warned -> {},
        () -> false);
  }

  Settings withReader(ArticleReader other) {
    return new Settings(
        other,
        globs,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        progress,
        committed,
        rejects,
        warnings,
        stop);
  }

  Settings withGlobs(Globs other) {
    return new Settings(
        reader,
        other,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        progress,
        committed,
        rejects,
        warnings,
        stop);
  }

  Settings withFollowLinks(boolean other) {
    return new Settings(
        reader,
        globs,
        other,
        threads,
        commitArticles,
        commitInterval,
        progress,
        committed,
        rejects,
        warnings,
        stop);
  }

  Settings withThreads(int other) {
    return new Settings(
        reader,
        globs,
        followLinks,
        other,
        commitArticles,
        commitInterval,
        progress,
        committed,
        rejects,
        warnings,
        stop);
  }

  Settings withCommits(long articles, Duration interval) {
    return new Settings(
        reader,
        globs,
        followLinks,
        threads,
        articles,
        interval,
        progress,
        committed,
        rejects,
        warnings,
        stop);
  }

  Settings withProgress(Consumer<? super IngestProgress> other) {
    return new Settings(
        reader,
        globs,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        other,
        committed,
        rejects,
        warnings,
        stop);
  }

  Settings withCommitted(Consumer<? super IngestProgress> other) {
    return new Settings(
        reader,
        globs,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        progress,
        other,
        rejects,
        warnings,
        stop);
  }

  Settings withRejects(Consumer<? super ReadOutcome.Unread> other) {
    return new Settings(
        reader,
        globs,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        progress,
        committed,
        other,
        warnings,
        stop);
  }

  Settings withWarnings(Consumer<? super ReadOutcome.Accepted> other) {
    return new Settings(
        reader,
        globs,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        progress,
        committed,
        rejects,
        other,
        stop);
  }

  Settings withStop(BooleanSupplier other) {
    return new Settings(
        reader,
        globs,
        followLinks,
        threads,
        commitArticles,
        commitInterval,
        progress,
        committed,
        rejects,
        warnings,
        other);
  }

  /// Returns how much of what was read may wait in memory to be indexed, about, in bytes.
  long memory() {
    return Math.min(MEMORY_MAX_BYTES, Runtime.getRuntime().maxMemory() / MEMORY_SHARE);
  }
}

package org.newshound.ingest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.ingest.folder.Globs;
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
record IngestSettings(
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

  static IngestSettings standard() {
    return new IngestSettings(
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

  IngestSettings withReader(ArticleReader other) {
    return with(copy -> copy.reader = other);
  }

  IngestSettings withGlobs(Globs other) {
    return with(copy -> copy.globs = other);
  }

  IngestSettings withFollowLinks(boolean other) {
    return with(copy -> copy.followLinks = other);
  }

  IngestSettings withThreads(int other) {
    return with(copy -> copy.threads = other);
  }

  IngestSettings withCommits(long articles, Duration interval) {
    return with(copy -> {
      copy.commitArticles = articles;
      copy.commitInterval = interval;
    });
  }

  IngestSettings withProgress(Consumer<? super IngestProgress> other) {
    return with(copy -> copy.progress = other);
  }

  IngestSettings withCommitted(Consumer<? super IngestProgress> other) {
    return with(copy -> copy.committed = other);
  }

  IngestSettings withRejects(Consumer<? super ReadOutcome.Unread> other) {
    return with(copy -> copy.rejects = other);
  }

  IngestSettings withWarnings(Consumer<? super ReadOutcome.Accepted> other) {
    return with(copy -> copy.warnings = other);
  }

  IngestSettings withStop(BooleanSupplier other) {
    return with(copy -> copy.stop = other);
  }

  private IngestSettings with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.settings();
  }

  /// Returns how much of what was read may wait in memory to be indexed, about, in bytes.
  long memory() {
    return Math.min(MEMORY_MAX_BYTES, Runtime.getRuntime().maxMemory() / MEMORY_SHARE);
  }

  /// The parts of settings, to be changed.
  private static final class Copy {
    private ArticleReader reader;
    private Globs globs;
    private boolean followLinks;
    private int threads;
    private long commitArticles;
    private Duration commitInterval;
    private Consumer<? super IngestProgress> progress;
    private Consumer<? super IngestProgress> committed;
    private Consumer<? super ReadOutcome.Unread> rejects;
    private Consumer<? super ReadOutcome.Accepted> warnings;
    private BooleanSupplier stop;

    Copy(IngestSettings of) {
      reader = of.reader;
      globs = of.globs;
      followLinks = of.followLinks;
      threads = of.threads;
      commitArticles = of.commitArticles;
      commitInterval = of.commitInterval;
      progress = of.progress;
      committed = of.committed;
      rejects = of.rejects;
      warnings = of.warnings;
      stop = of.stop;
    }

    IngestSettings settings() {
      return new IngestSettings(
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
          stop);
    }
  }
}

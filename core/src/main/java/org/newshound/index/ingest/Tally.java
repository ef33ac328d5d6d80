package org.newshound.index.ingest;

import java.util.concurrent.atomic.AtomicLong;
import org.newshound.index.PutOutcome;

/// Counts what came of one source. Articles are counted by the threads that index them.
final class Tally {
  private final String source;
  private final AtomicLong added = new AtomicLong();
  private final AtomicLong updated = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();
  private final AtomicLong removed = new AtomicLong();
  private final AtomicLong duplicates = new AtomicLong();
  private int files;
  private long read;
  private long rejected;
  private long unreadable;
  private long skipped;

  Tally(String source) {
    this.source = source;
  }

  void file() {
    files++;
  }

  void read() {
    read++;
  }

  void rejected() {
    rejected++;
  }

  void unreadable() {
    unreadable++;
  }

  void skipped() {
    skipped++;
  }

  /// Counts articles that were not read, or as the index had them.
  void unchanged(long articles) {
    unchanged.addAndGet(articles);
  }

  /// Counts what putting an article did.
  ///
  /// @param known whether its file yielded it before, and now for the first time
  void put(PutOutcome outcome, boolean known) {
    AtomicLong count =
        switch (outcome) {
          case ADDED -> added;
          case UPDATED -> updated;
          case OLDER -> duplicates;
          case UNCHANGED -> known ? unchanged : duplicates;
        };
    count.incrementAndGet();
  }

  void removed() {
    removed.incrementAndGet();
  }

  SourceReport report() {
    return new SourceReport(
        source,
        files,
        read,
        added.get(),
        updated.get(),
        unchanged.get(),
        removed.get(),
        duplicates.get(),
        rejected,
        unreadable,
        skipped);
  }
}

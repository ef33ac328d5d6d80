package org.newshound.ingest;

import java.util.concurrent.atomic.AtomicLong;
import org.newshound.index.files.FileContent;

/// Counts what came of one source. Articles are counted by the threads that index them.
final class SourceCounts {
  private final String source;
  private final AtomicLong added = new AtomicLong();
  private final AtomicLong updated = new AtomicLong();
  private final AtomicLong unchanged = new AtomicLong();
  private final AtomicLong removed = new AtomicLong();
  private final AtomicLong duplicates = new AtomicLong();
  private FileCounts files = new FileCounts(0, 0, 0, 0, 0);
  private long opened;
  private long rejected;
  private long unreadable;
  private long skipped;
  private long warned;

  SourceCounts(String source) {
    this.source = source;
  }

  /// Counts a file that gave articles, or rejects or skips alone.
  ///
  /// @param fault whether it could not be read
  /// @param anew whether it was read in this run
  void file(FileContent content, boolean fault, boolean anew) {
    boolean gave = content.read() > 0;
    boolean refused = fault || (!gave && content.rejected() > 0);
    files =
        files.plus(
            new FileCounts(
                !refused && gave && anew ? 1 : 0,
                !refused && gave && !anew ? 1 : 0,
                !refused && !gave ? 1 : 0,
                refused ? 1 : 0,
                0));
    opened += anew ? 1 : 0;
  }

  /// Counts what is in a file as it is known.
  ///
  /// @param own how many articles of the index are from it
  void known(FileContent content, long own) {
    unchanged.addAndGet(own);
    duplicates.addAndGet(Math.max(0, content.read() - own));
    rejected += content.rejected();
    skipped += content.skipped();
  }

  void gone() {
    files = files.plus(new FileCounts(0, 0, 0, 0, 1));
  }

  void rejected() {
    rejected++;
  }

  void unreadable() {
    unreadable++;
    rejected++;
  }

  void skipped() {
    skipped++;
  }

  void warned() {
    warned++;
  }

  void added() {
    added.incrementAndGet();
  }

  void updated() {
    updated.incrementAndGet();
  }

  void unchanged() {
    unchanged.incrementAndGet();
  }

  void duplicate() {
    duplicates.incrementAndGet();
  }

  /// Counts that articles that had been unchanged are duplicates, as others replaced them.
  void overtaken(long count) {
    unchanged.addAndGet(-count);
    duplicates.addAndGet(count);
  }

  /// Counts that an article that had been a duplicate is no longer one.
  void inherited(boolean same) {
    duplicates.decrementAndGet();
    (same ? unchanged : updated).incrementAndGet();
  }

  void removed() {
    removed.incrementAndGet();
  }

  SourceReport report() {
    ArticleCounts articles =
        new ArticleCounts(
            added.get(), updated.get(), unchanged.get(), duplicates.get(), rejected, removed.get());
    return new SourceReport(source, files, articles, opened, unreadable, skipped, warned);
  }
}

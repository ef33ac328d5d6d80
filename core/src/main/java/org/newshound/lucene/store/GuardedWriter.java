package org.newshound.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.jspecify.annotations.Nullable;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexSnapshot;
import org.newshound.index.IndexStorageException;
import org.newshound.lucene.folder.CorruptionMapping;
import org.newshound.lucene.folder.IndexFolder;

/// The Lucene writer of an index and, once it can write no more, the reason.
///
/// A commit that fails leaves it unknown what is on disk. Then, and when writing fails for good,
/// nothing more can be written until the index is opened again.
///
/// Safe for use by many threads.
final class GuardedWriter implements Closeable {
  private static final long MERGE_POLL_MILLIS = 5;

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final Merges merges;
  private volatile @Nullable Throwable failure;

  GuardedWriter(IndexFolder folder, IndexWriter writer) {
    this.folder = folder;
    this.writer = writer;
    merges = (Merges) writer.getConfig().getMergeScheduler();
  }

  /// Writes something.
  @FunctionalInterface
  interface Writing {
    long to(IndexWriter writer) throws IOException;
  }

  /// Returns a manager of readers that see all changes when refreshed.
  ReaderManager readers() throws IOException {
    return new ReaderManager(writer);
  }

  void write(Writing writing) throws IOException {
    check();
    checked(() -> writing.to(writer));
  }

  /// Does something; when it fails because the writer did before, which may have been in a merge in
  /// the background, that is the reason.
  <T> T checked(CorruptionMapping.Reading<T> work) throws IOException {
    try {
      return folder.guarded(work);
    } catch (IOException | IndexClosedException e) {
      check();
      throw e;
    }
  }

  /// Makes everything written so far durable.
  void commit() throws IOException {
    check();
    try {
      folder.guarded(writer::commit);
    } catch (CorruptArticleIndexException e) {
      fail(e);
      throw e;
    } catch (IOException | RuntimeException e) {
      if (failure == null && writer.getTragicException() == null && !writer.isOpen()) {
        throw new IndexClosedException(folder.where() + " is closed", e);
      }
      fail(e);
      throw new IndexStorageException(
          folder.where()
              + ": it is unknown whether the last changes were kept ("
              + CorruptionMapping.reason(e)
              + "); open it again",
          e);
    }
  }

  /// Pins the last commit.
  IndexSnapshot snapshot() throws IOException {
    check();
    SnapshotDeletionPolicy policy =
        (SnapshotDeletionPolicy) writer.getConfig().getIndexDeletionPolicy();
    IndexCommit pinned = folder.guarded(policy::snapshot);
    return new PinnedCommit(
        folder.directory(),
        pinned,
        commit -> {
          policy.release(commit);
          if (writer.isOpen()) {
            writer.deleteUnusedFiles();
          }
        });
  }

  /// Waits until no merge runs any more, and commits what came of it.
  ///
  /// @param stop asked all the while whether to wait no longer
  void waitForMerges(BooleanSupplier stop) throws IOException {
    check();
    while (merges.mergeThreadCount() > 0 && !stop.getAsBoolean()) {
      try {
        TimeUnit.MILLISECONDS.sleep(MERGE_POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while " + folder.where() + " was tidied up");
      }
    }
    check();
    if (writer.hasUncommittedChanges()) {
      commit();
    }
  }

  /// Throws what says why this index can no longer be written, if it cannot.
  private void check() throws IOException {
    Throwable cause = failure != null ? failure : writer.getTragicException();
    if (cause != null) {
      throw new IndexStorageException(
          folder.where()
              + " cannot be written ("
              + CorruptionMapping.reason(cause)
              + "); what was committed is kept; open it again",
          cause);
    }
  }

  private void fail(Throwable cause) {
    failure = cause;
    try {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /// Releases the writer without committing.
  @Override
  public void close() throws IOException {
    writer.rollback();
  }
}

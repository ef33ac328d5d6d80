package org.newshound.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;
import org.newshound.index.IndexOptions;
import org.newshound.lucene.folder.IndexFolder;

/// Reads back what was written, committed or not. What its reader does not see yet is kept in
/// memory by those who wrote it, until there is so much of it that the reader is refreshed: a
/// quarter of the buffer.
///
/// Safe for use by many threads.
final class LatestReader implements Closeable {
  private static final double KEPT_SHARE = 0.25;
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  private static final int KEPT_OVERHEAD_BYTES = 1_000;

  private final IndexFolder folder;
  private final GuardedWriter writer;
  private final ReaderManager readers;
  private final AtomicLong kept = new AtomicLong();
  private final long keptMax;

  LatestReader(IndexFolder folder, GuardedWriter writer, IndexOptions options) throws IOException {
    this.folder = folder;
    this.writer = writer;
    keptMax = (long) (options.bufferMegabytes() * BYTES_PER_MEGABYTE * KEPT_SHARE);
    readers = writer.readers();
  }

  /// What is read.
  @FunctionalInterface
  interface Use<T> {
    T of(DirectoryReader reader) throws IOException;
  }

  /// Returns a memory for things that are written, which is emptied when the reader sees them.
  <T> UnrefreshedWrites<T> memory() {
    UnrefreshedWrites<T> memory = new UnrefreshedWrites<>();
    readers.addListener(memory);
    return memory;
  }

  /// Notes that something was written and is kept in memory.
  ///
  /// @param bytes how much that takes, about
  void kept(int bytes) throws IOException {
    if (kept.addAndGet(bytes + KEPT_OVERHEAD_BYTES) > keptMax) {
      refresh();
    }
  }

  /// Has the reader see all that was written, so that it is no longer kept in memory.
  void refresh() throws IOException {
    kept.set(0);
    writer.checked(() -> {
      readers.maybeRefreshBlocking();
      return true;
    });
  }

  <T> T read(Use<T> use) throws IOException {
    return writer.checked(() -> {
      DirectoryReader reader = readers.acquire();
      try {
        return folder.guarded(reader, () -> use.of(reader));
      } finally {
        readers.release(reader);
      }
    });
  }

  @Override
  public void close() throws IOException {
    readers.close();
  }
}

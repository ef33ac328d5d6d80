package org.newshound.ingest.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.ingest.flow.BoundedQueue;
import org.newshound.ingest.folder.FileTree;
import org.newshound.read.ArticleReader;

/// Reads files on other threads ahead of the one that takes what is in them, file after file. With
/// one thread, each file is read when its turn comes, by the thread that takes.
///
/// To be used by one thread.
public final class FilePrefetcher implements AutoCloseable {
  private static final long SMALL_FILE_BYTES = 64 << 10;
  private static final int BYTES_IN_MEMORY = 16;
  private static final int FILE_OVERHEAD_BYTES = 4096;
  private static final int BATCH_SHARE = 16;
  private static final int FILES_AHEAD_MAX = 256;

  /// Says what to do with a file, in the order of the files.
  @FunctionalInterface
  public interface Planner {
    /// Plans it.
    FilePlan plan(FileTree.Entry entry) throws IOException;
  }

  /// A file whose turn will come.
  ///
  /// @param entry the file
  /// @param plan what to do with it
  /// @param outlet where its outcomes come out, when it is read ahead
  private record Ahead(FileTree.Entry entry, FilePlan plan, @Nullable Outlet outlet, long memory) {}

  /// A file whose turn it is.
  ///
  /// @param entry the file
  /// @param plan what to do with it
  /// @param source has its outcomes, when it is to be read
  public record Turn(FileTree.Entry entry, FilePlan plan, Source source) {}

  /// Has the outcomes of a file.
  @FunctionalInterface
  public interface Source {
    /// Hands them over in order, and returns how the reading ended.
    FileReading.Ending read(Consumer<FileReading.Batch> sink);
  }

  private final ArticleReader reader;
  private final long memory;
  private final long queueMemory;
  private final @Nullable ExecutorService threads;
  private final Iterator<FileTree.Entry> entries;
  private final Planner planner;
  private final Deque<Ahead> ahead = new ArrayDeque<>();
  private long memoryAhead;

  /// Makes one.
  ///
  /// @param reader reads the files
  /// @param count on how many threads
  /// @param memory how much of what was read may wait to be taken, about, in bytes
  /// @param entries the files
  public FilePrefetcher(
      ArticleReader reader,
      int count,
      long memory,
      Iterator<FileTree.Entry> entries,
      Planner planner) {
    this.reader = reader;
    this.memory = memory;
    this.queueMemory = memory / (2L * count);
    this.entries = entries;
    this.planner = planner;
    this.threads =
        count == 1
            ? null
            : Executors.newFixedThreadPool(
                count, task -> Thread.ofPlatform().daemon().name("newshound-read").unstarted(task));
  }

  /// Returns the next file; nothing when all have had their turn.
  public Optional<Turn> next() throws IOException {
    while (entries.hasNext() && isRoom()) {
      start(entries.next());
    }
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    Ahead next = ahead.remove();
    memoryAhead -= next.memory();
    return Optional.of(new Turn(next.entry(), next.plan(), source(next)));
  }

  private boolean isRoom() {
    return ahead.isEmpty()
        || (threads != null && memoryAhead < memory && ahead.size() < FILES_AHEAD_MAX);
  }

  private void start(FileTree.Entry entry) throws IOException {
    FilePlan plan = planner.plan(entry);
    Outlet outlet = null;
    long takes = FILE_OVERHEAD_BYTES;
    if (threads != null && plan instanceof FilePlan.Read read) {
      outlet = new Outlet(new BoundedQueue<>(queueMemory));
      threads.execute(outlet.task(read.reading(), reader, queueMemory / BATCH_SHARE));
      takes += entry.bytes() < SMALL_FILE_BYTES ? BYTES_IN_MEMORY * entry.bytes() : queueMemory;
    }
    ahead.add(new Ahead(entry, plan, outlet, takes));
    memoryAhead += takes;
  }

  private Source source(Ahead next) {
    Outlet outlet = next.outlet();
    if (outlet != null) {
      return outlet;
    }
    return sink ->
        switch (next.plan()) {
          case FilePlan.Read read -> read.reading().read(reader, 0, sink, () -> false);
          case FilePlan.Unchanged unchanged -> throw new IllegalStateException("nothing to read");
          case FilePlan.PassOver passOver -> throw new IllegalStateException("nothing to read");
          case FilePlan.Unreadable unreadable -> throw new IllegalStateException("nothing to read");
        };
  }

  /// Has what is still being read ended, without waiting for it.
  @Override
  public void close() {
    ahead.forEach(each -> leave(each.outlet()));
    if (threads != null) {
      threads.shutdown();
    }
  }

  private static void leave(@Nullable Outlet outlet) {
    if (outlet != null) {
      outlet.queue.leave();
    }
  }

  /// Where the outcomes of one file come out, and at last how its reading ended.
  private static final class Outlet implements Source {
    private final BoundedQueue<FileReading.Batch> queue;
    private volatile FileReading.@Nullable Ending ending;
    private volatile @Nullable Throwable failure;

    Outlet(BoundedQueue<FileReading.Batch> queue) {
      this.queue = queue;
    }

    Runnable task(FileReading reading, ArticleReader reader, long batchWeight) {
      return () -> {
        try {
          ending = reading.read(reader, batchWeight, this::put, queue::isLeft);
        } catch (RuntimeException | Error e) {
          failure = e;
        } finally {
          queue.end();
        }
      };
    }

    private void put(FileReading.Batch batch) {
      if (!queue.put(batch, batch.weight())) {
        throw new ReadingStopped();
      }
    }

    @Override
    public FileReading.Ending read(Consumer<FileReading.Batch> sink) {
      try {
        Optional<FileReading.Batch> batch = queue.take();
        while (batch.isPresent()) {
          sink.accept(batch.get());
          batch = queue.take();
        }
      } finally {
        queue.leave();
      }
      return ended();
    }

    private FileReading.Ending ended() {
      Throwable cause = failure;
      if (cause instanceof RuntimeException fault) {
        throw fault;
      } else if (cause instanceof Error fault) {
        throw fault;
      }
      FileReading.Ending known = ending;
      if (known == null) {
        throw new IllegalStateException("a reading ended without an ending");
      }
      return known;
    }
  }
}

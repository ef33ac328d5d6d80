package org.newshound.index.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.index.files.FileTree;
import org.newshound.index.flow.Channel;
import org.newshound.read.ArticleReader;

/// Reads files on other threads ahead of the one that takes what is in them, file after file. With
/// one thread, each file is read when its turn comes, by the thread that takes.
///
/// To be used by one thread.
final class ReadAhead implements AutoCloseable {
  private static final long SMALL_FILE_BYTES = 64 << 10;
  private static final int BYTES_IN_MEMORY = 16;
  private static final int FILE_OVERHEAD_BYTES = 4096;
  private static final int BATCH_SHARE = 16;
  private static final int FILES_AHEAD_MAX = 256;

  /// Says what to do with a file, in the order of the files.
  interface Planner {
    Plan plan(FileTree.Entry entry);
  }

  /// A file whose turn will come.
  ///
  /// @param entry the file
  /// @param plan what to do with it
  /// @param outlet where its outcomes come out, when it is read ahead
  private record Ahead(FileTree.Entry entry, Plan plan, @Nullable Outlet outlet, long memory) {}

  /// A file whose turn it is.
  ///
  /// @param entry the file
  /// @param plan what to do with it
  /// @param source has its outcomes, when it is to be read
  record Turn(FileTree.Entry entry, Plan plan, Source source) {}

  /// Has the outcomes of a file.
  interface Source {
    FileReading.Ending read(Consumer<FileReading.Batch> sink);
  }

  private final ArticleReader reader;
  private final long memory;
  private final long channelMemory;
  private final @Nullable ExecutorService threads;
  private final Iterator<FileTree.Entry> entries;
  private final Planner planner;
  private final Deque<Ahead> ahead = new ArrayDeque<>();
  private long memoryAhead;

  ReadAhead(Settings settings, Iterator<FileTree.Entry> entries, Planner planner) {
    this.reader = settings.reader();
    this.memory = settings.memory();
    this.channelMemory = memory / (2L * settings.threads());
    this.entries = entries;
    this.planner = planner;
    this.threads =
        settings.threads() == 1
            ? null
            : Executors.newFixedThreadPool(
                settings.threads(),
                task -> Thread.ofPlatform().daemon().name("newshound-read").unstarted(task));
  }

  /// Returns the next file; nothing when all have had their turn.
  Optional<Turn> next() {
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

  private void start(FileTree.Entry entry) {
    Plan plan = planner.plan(entry);
    Outlet outlet = null;
    long takes = FILE_OVERHEAD_BYTES;
    if (threads != null && plan instanceof Plan.Read read) {
      outlet = new Outlet(new Channel<>(channelMemory));
      threads.execute(outlet.task(read.reading(), reader, channelMemory / BATCH_SHARE));
      takes += entry.bytes() < SMALL_FILE_BYTES ? BYTES_IN_MEMORY * entry.bytes() : channelMemory;
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
          case Plan.Read read -> read.reading().read(reader, 0, sink, () -> false);
          case Plan.Unchanged unchanged -> throw new IllegalStateException("nothing to read");
          case Plan.PassOver passOver -> throw new IllegalStateException("nothing to read");
          case Plan.Unreadable unreadable -> throw new IllegalStateException("nothing to read");
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
      outlet.channel.leave();
    }
  }

  /// Where the outcomes of one file come out, and at last how its reading ended.
  private static final class Outlet implements Source {
    private final Channel<FileReading.Batch> channel;
    private volatile FileReading.@Nullable Ending ending;
    private volatile @Nullable Throwable failure;

    Outlet(Channel<FileReading.Batch> channel) {
      this.channel = channel;
    }

    Runnable task(FileReading reading, ArticleReader reader, long batchWeight) {
      return () -> {
        try {
          ending = reading.read(reader, batchWeight, this::put, channel::isLeft);
        } catch (RuntimeException | Error e) {
          failure = e;
        } finally {
          channel.end();
        }
      };
    }

    private void put(FileReading.Batch batch) {
      if (!channel.put(batch, batch.weight())) {
        throw new Stopped();
      }
    }

    @Override
    public FileReading.Ending read(Consumer<FileReading.Batch> sink) {
      try {
        Optional<FileReading.Batch> batch = channel.take();
        while (batch.isPresent()) {
          sink.accept(batch.get());
          batch = channel.take();
        }
      } finally {
        channel.leave();
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

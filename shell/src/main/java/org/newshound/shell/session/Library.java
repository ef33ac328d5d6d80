package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;

/// The index that is talked about. It is open for reading; while something is changed it is open
/// for writing too, and what has been written so far is found.
///
/// Safe for use by many threads; one at a time may change the index.
final class Library {
  private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final ArticleIndex reader;
  private final String name;
  private final String place;
  private volatile @Nullable ArticleIndex writer;
  private volatile long looked;

  /// Makes one.
  ///
  /// @param reader the index; whoever opened it closes it
  /// @param name what the prompt calls it
  /// @param place where it is
  Library(ArticleIndex reader, String name, String place) {
    this.reader = reader;
    this.name = name;
    this.place = place;
  }

  /// Asks or changes an index.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  interface Use<T> {
    T of(ArticleIndex index) throws IOException;
  }

  String name() {
    return name;
  }

  String place() {
    return place;
  }

  boolean isChanging() {
    return writer != null;
  }

  /// Asks the index something. What is being written stays open until that is answered.
  <T> T ask(Use<T> question) throws IOException {
    lock.readLock().lock();
    try {
      return question.of(current());
    } finally {
      lock.readLock().unlock();
    }
  }

  /// Opens the index for writing, has it changed and closes it again. The change commits.
  <T> T change(Use<T> change) throws IOException {
    ArticleIndex writing = Newshound.open(Path.of(place));
    looked = System.nanoTime();
    writer = writing;
    try {
      return change.of(writing);
    } finally {
      close(writing);
    }
  }

  private void close(ArticleIndex writing) throws IOException {
    lock.writeLock().lock();
    try (writing) {
      writer = null;
      reader.refresh();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private ArticleIndex current() throws IOException {
    ArticleIndex writing = writer;
    if (writing == null) {
      return reader;
    }
    if (System.nanoTime() - looked > LOOK_AGAIN_NANOS) {
      looked = System.nanoTime();
      writing.refresh();
    }
    return writing;
  }
}

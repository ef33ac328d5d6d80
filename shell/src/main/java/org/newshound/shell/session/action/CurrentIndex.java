package org.newshound.shell.session.action;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;
import org.newshound.shell.assist.QueriedIndex;
import org.newshound.shell.output.CommandException;

/// The index that is talked about. It is open for reading; while something is changed it is open
/// for writing too, and what has been written so far is found. Another can take its place.
///
/// Safe for use by many threads; one at a time may change the index.
public final class CurrentIndex implements QueriedIndex, AutoCloseable {
  private static final String NOBODY = "news";
  private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private volatile @Nullable NamedIndex subject;
  private boolean own;
  private volatile @Nullable WritableIndex writer;
  private volatile long looked;

  /// Makes one.
  ///
  /// @param subject the index, or null when there is none yet; whoever opened it closes it
  public CurrentIndex(@Nullable NamedIndex subject) {
    this.subject = subject;
  }

  /// Changes an index.
  ///
  /// @param <T> the result
  @FunctionalInterface
  interface Change<T> {
    /// Returns the result.
    T of(WritableIndex index) throws IOException;
  }

  /// Returns whether there is no index yet. Whatever is asked of one says so then.
  public boolean isVacant() {
    return subject == null;
  }

  public String name() {
    NamedIndex named = subject;
    return named == null ? NOBODY : named.name();
  }

  String place() throws CommandException {
    return subject().place();
  }

  boolean isChanging() {
    return writer != null;
  }

  /// Asks the index something. What is being written stays open until that is answered.
  @Override
  public <T> T ask(Use<T> question) throws IOException {
    lock.readLock().lock();
    try {
      return question.of(current());
    } finally {
      lock.readLock().unlock();
    }
  }

  /// Opens the index for writing, has it changed and closes it again. The change commits.
  <T> T change(Change<T> change) throws IOException {
    WritableIndex writing = Newshound.open(Path.of(place()));
    looked = System.nanoTime();
    writer = writing;
    try {
      return change.of(writing);
    } finally {
      close(writing);
    }
  }

  /// Lets another index take its place; this one closes it in the end.
  void use(NamedIndex other) throws IOException {
    lock.writeLock().lock();
    try {
      NamedIndex before = subject;
      boolean wasOwn = own;
      subject = other;
      own = true;
      if (before != null && wasOwn) {
        before.index().close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    lock.writeLock().lock();
    try {
      if (own) {
        own = false;
        subject().index().close();
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private void close(WritableIndex writing) throws IOException {
    lock.writeLock().lock();
    try (writing) {
      writer = null;
      subject().index().refresh();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private NamedIndex subject() throws CommandException {
    NamedIndex there = subject;
    if (there == null) {
      throw CommandException.fault(
          "There is no index yet: .index PATH makes one, .demo shows what it is like.");
    }
    return there;
  }

  private ArticleIndex current() throws IOException {
    WritableIndex writing = writer;
    if (writing == null) {
      return subject().index();
    }
    if (System.nanoTime() - looked > LOOK_AGAIN_NANOS) {
      looked = System.nanoTime();
      writing.refresh();
    }
    return writing;
  }
}

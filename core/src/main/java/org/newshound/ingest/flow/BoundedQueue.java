package org.newshound.ingest.flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Hands things from one thread to another in order. Putting waits while the queue is full, taking
/// while it is empty.
///
/// @param <T> what is handed over
public final class BoundedQueue<T> {
  private record Item<T>(T thing, long weight) {}

  private final long weightMax;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Item<T>> items = new ArrayDeque<>();
  private long weight;
  private boolean ended;
  private volatile boolean left;

  /// Makes an empty queue.
  ///
  /// @param weightMax how much it holds; a single thing may weigh more
  public BoundedQueue(long weightMax) {
    this.weightMax = weightMax;
  }

  /// Gives a thing, and says whether it is still wanted.
  public boolean put(T thing, long itsWeight) {
    lock.lock();
    try {
      while (!left && !items.isEmpty() && weight + itsWeight > weightMax) {
        changed.awaitUninterruptibly();
      }
      items.add(new Item<>(thing, itsWeight));
      weight += itsWeight;
      changed.signalAll();
      return !left;
    } finally {
      lock.unlock();
    }
  }

  /// Says that nothing more will come.
  public void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Takes the next thing; nothing when all have been taken.
  public Optional<T> take() {
    lock.lock();
    try {
      while (items.isEmpty() && !ended) {
        changed.awaitUninterruptibly();
      }
      if (items.isEmpty()) {
        return Optional.empty();
      }
      Item<T> item = items.remove();
      weight -= item.weight();
      changed.signalAll();
      return Optional.of(item.thing());
    } finally {
      lock.unlock();
    }
  }

  /// Says that nothing more is wanted.
  public void leave() {
    lock.lock();
    try {
      left = true;
      items.clear();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Returns whether nothing more is wanted.
  public boolean isLeft() {
    return left;
  }
}

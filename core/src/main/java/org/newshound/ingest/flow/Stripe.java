package org.newshound.ingest.flow;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One thread and the work it has before it.
final class Stripe implements Runnable {
  private final long weightMax;
  private final AtomicReference<@Nullable Throwable> failure;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Deque<StripedExecutor.Work> waiting = new ArrayDeque<>();
  private long waitingWeight;
  private long underWayWeight;
  private boolean busy;
  private boolean closed;

  Stripe(long weightMax, AtomicReference<@Nullable Throwable> failure) {
    this.weightMax = weightMax;
    this.failure = failure;
  }

  void add(StripedExecutor.Work work, long weight) {
    lock.lock();
    try {
      while (isBusy() && waitingWeight + underWayWeight + weight > weightMax) {
        changed.awaitUninterruptibly();
      }
      waiting.add(work);
      waitingWeight += weight;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  void drain() {
    lock.lock();
    try {
      while (isBusy()) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean isBusy() {
    return busy || !waiting.isEmpty();
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void run() {
    for (Deque<StripedExecutor.Work> works = next(); !works.isEmpty(); works = next()) {
      works.forEach(this::work);
    }
  }

  /// Takes all the work there is; none when there will be none.
  private Deque<StripedExecutor.Work> next() {
    lock.lock();
    try {
      busy = false;
      underWayWeight = 0;
      changed.signalAll();
      while (waiting.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      Deque<StripedExecutor.Work> works = waiting;
      waiting = new ArrayDeque<>();
      underWayWeight = waitingWeight;
      waitingWeight = 0;
      busy = !works.isEmpty();
      return works;
    } finally {
      lock.unlock();
    }
  }

  /// Whatever fails, the thread that gave the work learns of it.
  private void work(StripedExecutor.Work work) {
    if (failure.get() != null) {
      return;
    }
    try {
      work.run();
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }
}

package org.newshound.lucene.store;

import java.util.List;
import java.util.stream.Stream;

/// Locks for any number of keys: a key always has the same lock, which it may share with others.
final class KeyLocks {
  private static final int LOCKS = 64;

  private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

  /// Returns the lock of a key.
  Object of(String key) {
    return locks.get(Math.floorMod(key.hashCode(), LOCKS));
  }
}

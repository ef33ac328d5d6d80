package org.newshound.lucene.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/// What was written since the reader was last refreshed, so that it can be read back without
/// refreshing the reader for it.
///
/// While the reader is being refreshed, what was written before lies in `older`: the new reader
/// will have it, the present one does not. Register it with the reader's manager.
///
/// @param <T> what is written
final class UnrefreshedWrites<T> implements ReferenceManager.RefreshListener {
  /// What the writer was given for a key.
  ///
  /// @param value what was written, or null for what was removed
  /// @param <T> what is written
  record Written<T>(@Nullable T value) {
    Optional<T> present() {
      return Optional.ofNullable(value);
    }
  }

  private volatile Map<String, Written<T>> older = Map.of();
  private volatile Map<String, Written<T>> newer = new ConcurrentHashMap<>();

  /// Remembers what the writer was given; to be called after it was.
  void put(String key, @Nullable T value) {
    newer.put(key, new Written<>(value));
  }

  /// Returns what was written; null when the reader knows.
  @Nullable Written<T> get(String key) {
    Written<T> written = newer.get(key);
    return written != null ? written : older.get(key);
  }

  /// Returns how much was written since the last refresh.
  int size() {
    return newer.size();
  }

  /// Returns all that was written and the reader may not know.
  Map<String, Written<T>> all() {
    Map<String, Written<T>> all = new HashMap<>(older);
    all.putAll(newer);
    return all;
  }

  @Override
  public void beforeRefresh() {
    older = newer;
    newer = new ConcurrentHashMap<>();
  }

  @Override
  public void afterRefresh(boolean didRefresh) {
    older = Map.of();
  }
}

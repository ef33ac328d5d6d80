package org.newshound.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.newshound.index.PutResult;
import org.newshound.index.files.FileContent;

/// What becomes of the articles in the files of one run.
///
/// Each article in a file meets one fate, and each article of the index is counted as added,
/// updated or unchanged once, by the file that it is from; where other files yield it too, or one
/// does so twice, those are duplicates. So the counts of a run agree with the index after it.
///
/// Safe for use by many threads, each of which puts articles of other ids.
final class Fates {
  private final Map<String, Long> before;
  private final Fingerprints changed = new Fingerprints();
  private final Fingerprints unchanged = new Fingerprints();
  private final Map<String, SourceCounts> read = new ConcurrentHashMap<>();
  private final Map<String, SourceCounts> passed = new HashMap<>();
  private final Map<String, Long> overtaken = new ConcurrentHashMap<>();

  /// Begins a run.
  ///
  /// @param before how many articles of the index are from each file
  Fates(Map<String, Long> before) {
    this.before = before;
  }

  /// Counts the articles of a file that is not read again.
  void passed(String file, FileContent content, SourceCounts counts) {
    counts.known(content, before.getOrDefault(file, 0L));
    passed.put(file, counts);
  }

  /// Counts the articles of a file that were read in an earlier run, when it is read on.
  ///
  /// @param own those of them that are from this file
  void begun(FileContent content, Iterable<String> own, SourceCounts counts) {
    long count = 0;
    for (String id : own) {
      isNew(unchanged, id);
      count++;
    }
    counts.known(content, count);
  }

  /// Counts an article of a file that is being read.
  ///
  /// @param put what putting it into the index did
  /// @param id its id
  /// @param file the file that is being read
  /// @param first whether the file yields it for the first time
  void put(PutResult put, String id, String file, boolean first, SourceCounts counts) {
    String from = put.previousFile();
    read.putIfAbsent(file, counts);
    switch (put.outcome()) {
      case ADDED -> {
        isNew(changed, id);
        counts.added();
      }
      case UPDATED -> updated(id, from, file, counts);
      case UNCHANGED, OLDER -> {
        if (first && from.equals(file)) {
          isNew(unchanged, id);
          counts.unchanged();
        } else {
          counts.duplicate();
        }
      }
    }
  }

  private void updated(String id, String from, String file, SourceCounts counts) {
    if (!isNew(changed, id)) {
      counts.duplicate();
      return;
    }
    counts.updated();
    SourceCounts other = read.get(from);
    if (other != null && has(unchanged, id)) {
      other.overtaken(1);
    } else if (!from.equals(file)) {
      overtaken.merge(from, 1L, Long::sum);
    }
  }

  /// Counts an article that had been a duplicate and is from this file now, as the one that it was
  /// from no longer yields it.
  ///
  /// @param same whether the index had it as it is in this file
  void inherited(String id, boolean same, SourceCounts counts) {
    if (same) {
      isNew(unchanged, id);
    } else {
      isNew(changed, id);
    }
    counts.inherited(same);
  }

  /// Ends the run: what was taken for unchanged in files that were not read, and turned out to be
  /// replaced from another file, is counted there.
  void end() {
    overtaken.forEach((file, count) -> {
      SourceCounts counts = passed.get(file);
      if (counts != null) {
        counts.overtaken(count);
      }
    });
  }

  private static boolean isNew(Fingerprints ids, String id) {
    synchronized (ids) {
      return ids.add(id);
    }
  }

  private static boolean has(Fingerprints ids, String id) {
    synchronized (ids) {
      return ids.contains(id);
    }
  }
}

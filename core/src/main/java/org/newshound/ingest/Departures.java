package org.newshound.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newshound.index.files.FileState;
import org.newshound.index.files.WritableFileRegister;

/// What becomes of articles that a file no longer yields: they leave the index unless another file
/// yields them. Those that others yield are orphans, of which it must be seen whether the file that
/// they are from is one of the others.
final class Departures {
  private static final List<String> NOT_KNOWN = List.of();

  private final WritableFileRegister register;
  private final IngestWriter writer;

  /// For each orphan the other files that yield it; as long as files are read, these may change.
  private final Map<String, List<String>> orphans = new LinkedHashMap<>();

  private boolean allRead;

  Departures(WritableFileRegister register, IngestWriter writer) {
    this.register = register;
    this.writer = writer;
  }

  /// Notes that a file was read to its end.
  void complete(FileLedger ledger, String hash, String key, SourceCounts counts)
      throws IOException {
    ledger.tellGone(id -> left(id, key, counts));
    writer.later(() -> ledger.complete(hash));
  }

  /// Forgets a file.
  void forget(FileState state, SourceCounts counts) throws IOException {
    FileLedger.forEachId(
        register,
        state.path(),
        state.parts().first(),
        state.parts().next(),
        id -> left(id, state.path(), counts));
    register.removeFile(state.path());
    writer.changed();
  }

  private void left(String id, String key, SourceCounts counts) throws IOException {
    List<String> elsewhere = new ArrayList<>(register.filesOf(id));
    elsewhere.remove(key);
    if (elsewhere.isEmpty()) {
      orphans.remove(id);
      writer.remove(id, counts);
    } else {
      orphans.put(id, allRead ? elsewhere : NOT_KNOWN);
    }
  }

  /// Notes that no more files are read until [#heirs] is asked: until then files are forgotten
  /// alone.
  void allRead() {
    allRead = true;
  }

  /// Returns whether there are orphans.
  boolean hasOrphans() {
    return !orphans.isEmpty();
  }

  /// Returns which files take the orphans over, and lets go of these: where the file that an
  /// article is from does not yield it any more, another one does. All that was read is in the
  /// index by now.
  Map<String, Set<String>> heirs() throws IOException {
    Map<String, Set<String>> heirs = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> orphan : orphans.entrySet()) {
      String id = orphan.getKey();
      List<String> known = orphan.getValue();
      List<String> files = known.equals(NOT_KNOWN) ? register.filesOf(id) : known;
      boolean kept = register.fileOf(id).filter(files::contains).isPresent();
      if (!kept && !files.isEmpty()) {
        heirs.computeIfAbsent(files.getFirst(), file -> new HashSet<>()).add(id);
      }
    }
    orphans.clear();
    allRead = false;
    return heirs;
  }
}

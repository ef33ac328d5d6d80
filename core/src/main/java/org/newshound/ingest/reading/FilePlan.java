package org.newshound.ingest.reading;

import java.io.IOException;
import java.util.Optional;
import org.newshound.index.files.FileState;
import org.newshound.ingest.folder.FileTree;
import org.newshound.read.ReadOutcome;

/// What to do with a file.
public sealed interface FilePlan {
  /// Read it.
  record Read(FileReading reading) implements FilePlan {}

  /// Nothing: neither its size nor its time has changed.
  record Unchanged(FileState known) implements FilePlan {}

  /// Leave it, as it is no article whatever it holds.
  record PassOver(ReadOutcome.Skipped skip, Optional<FileState> known) implements FilePlan {}

  /// Refuse it.
  record Unreadable(IOException fault, Optional<FileState> known) implements FilePlan {}

  /// Returns what to do with a file.
  ///
  /// @param known what the index knows of it
  /// @param forced whether to read it even when it has not changed
  static FilePlan of(FileTree.Entry entry, Optional<FileState> known, boolean forced) {
    if (!entry.isWanted()) {
      return new PassOver(entry.skipped(), known);
    }
    FileFacts facts;
    try {
      facts = FileFacts.of(entry.path(), entry.key());
    } catch (IOException e) {
      return new Unreadable(e, known);
    }
    boolean same = !forced && known.isPresent() && facts.isOf(known.get());
    if (same && known.get().isComplete()) {
      return new Unchanged(known.get());
    }
    long done = same ? known.get().content().outcomes() : 0;
    return new Read(new FileReading(entry.path(), facts, known, done, forced || same));
  }
}

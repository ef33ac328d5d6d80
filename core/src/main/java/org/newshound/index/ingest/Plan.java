package org.newshound.index.ingest;

import java.io.IOException;
import java.util.Optional;
import org.newshound.index.FileState;
import org.newshound.read.ReadOutcome;

/// What to do with a file.
sealed interface Plan {
  /// Read it.
  record Read(FileReading reading) implements Plan {}

  /// Nothing: neither its size nor its time has changed.
  record Unchanged(FileState known) implements Plan {}

  /// Leave it, as it is no article whatever it holds.
  record PassOver(ReadOutcome.Skipped skip, Optional<FileState> known) implements Plan {}

  /// Refuse it.
  record Unreadable(IOException fault, Optional<FileState> known) implements Plan {}
}

package org.newshound.index.ingest;

import java.io.IOException;
import org.newshound.index.FileState;

/// What to do with a file.
sealed interface Plan {
  /// Read it.
  record Read(FileReading reading) implements Plan {}

  /// Nothing: neither its size nor its time has changed.
  record Unchanged(FileState known) implements Plan {}

  /// Refuse it.
  record Unreadable(IOException fault) implements Plan {}

  /// Look at it when its turn comes: it stands twice in the list.
  record Again() implements Plan {}
}

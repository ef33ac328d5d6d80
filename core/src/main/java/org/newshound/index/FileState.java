package org.newshound.index;

import java.time.Instant;
import java.util.List;

/// What an index remembers of a file it was fed from, so that only changed files are read again.
///
/// @param path the real path of the file
/// @param bytes its size
/// @param modified when it was last changed
/// @param hash the SHA-256 of its content, in hex
/// @param ids the articles it yields, in order
/// @param rejects why parts of it were refused, in order
public record FileState(
    String path,
    long bytes,
    Instant modified,
    String hash,
    List<String> ids,
    List<String> rejects) {
  /// Copies the lists.
  public FileState {
    ids = List.copyOf(ids);
    rejects = List.copyOf(rejects);
  }
}

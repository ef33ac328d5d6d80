package org.newshound.index;

import java.time.Instant;
import java.util.List;

/// What an index remembers of a file it was fed from, so that only changed files are read again and
/// one whose reading was cut short is read on from where it was.
///
/// @param path the real path of the file
/// @param bytes its size
/// @param modified when it was last changed
/// @param hash the SHA-256 of its content, in hex; empty while it has not been read to its end
/// @param outcomes how many articles, rejects and skips of it were dealt with
/// @param articles how many different articles it yields
/// @param parts where the ids of its articles are kept
/// @param rejects why parts of it were refused, in order; the first hundred
public record FileState(
    String path,
    long bytes,
    Instant modified,
    String hash,
    long outcomes,
    long articles,
    FileParts parts,
    List<String> rejects) {
  /// Copies the list.
  public FileState {
    rejects = List.copyOf(rejects);
  }

  /// {@return whether the file was read to its end}
  public boolean isComplete() {
    return !hash.isEmpty();
  }
}

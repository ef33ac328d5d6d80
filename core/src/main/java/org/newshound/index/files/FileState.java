package org.newshound.index.files;

import java.time.Instant;

/// What an index remembers of a file it was fed from, so that only changed files are read again and
/// one whose reading was cut short is read on from where it was.
///
/// @param path the real path of the file
/// @param bytes its size
/// @param modified when it was last changed
/// @param hash the SHA-256 of its content, in hex; empty while it has not been read to its end
/// @param content what was found in it
/// @param parts where the ids of its articles are kept
/// @param fault why it could not be opened, or not be read to its end, the last time; empty when it
///   could
public record FileState(
    String path,
    long bytes,
    Instant modified,
    String hash,
    FileContent content,
    FileParts parts,
    String fault) {

  /// {@return the state of a file that was not opened}
  ///
  /// @param path the real path of the file
  /// @param content what is known of it
  /// @param fault why it could not be opened; empty when it was not to be
  public static FileState unopened(String path, FileContent content, String fault) {
    return new FileState(path, 0, Instant.EPOCH, "", content, FileParts.NONE, fault);
  }

  /// {@return why the file is not read, whatever it holds; empty when it is}
  public String passedOver() {
    boolean opened = isComplete() || !fault.isEmpty() || !modified.equals(Instant.EPOCH);
    return opened || content.unread().isEmpty() ? "" : content.unread().getFirst().reason();
  }

  /// {@return whether the file was read to its end}
  public boolean isComplete() {
    return !hash.isEmpty();
  }

  /// {@return the same with another fault}
  ///
  /// @param other why it could not be read; empty when it could
  public FileState withFault(String other) {
    return new FileState(path, bytes, modified, hash, content, parts, other);
  }
}

package org.newshound.index.files;

import java.io.IOException;

/// A register of files that can be written.
///
/// What is written becomes durable with the next commit or before it, never before the articles
/// that were put earlier.
public interface WritableFileRegister extends FileRegister {
  /// Remembers a file's state.
  ///
  /// @param state the state to remember
  /// @throws IOException when the index cannot be read or written
  void putFile(FileState state) throws IOException;

  /// Remembers some ids of a file's articles.
  ///
  /// @param part the ids
  /// @throws IOException when the index cannot be read or written
  void putPart(FilePart part) throws IOException;

  /// Forgets some ids of a file's articles. The articles stay.
  ///
  /// @param path the path of the file
  /// @param number which part of them
  /// @throws IOException when the index cannot be read or written
  void removePart(String path, long number) throws IOException;

  /// Forgets a file and all its parts. Its articles stay.
  ///
  /// @param path the path of the file
  /// @throws IOException when the index cannot be read or written
  void removeFile(String path) throws IOException;
}

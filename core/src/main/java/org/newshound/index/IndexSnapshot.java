package org.newshound.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The last commit of an index, pinned: its files stay as they are, whatever is written meanwhile,
/// until this is closed. For backups; the copy is an index to be opened.
///
/// Safe for use by many threads.
public interface IndexSnapshot extends AutoCloseable {
  /// {@return the names of its files}
  List<String> files();

  /// Copies its files into a folder, which is made when there is none and must be empty.
  ///
  /// @param folder the folder
  /// @throws IOException when it cannot be written: [java.nio.file.DirectoryNotEmptyException] when
  ///   there is something in it
  void copyTo(Path folder) throws IOException;

  /// Lets go of the files.
  @Override
  void close() throws IOException;
}

package org.newshound.read.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The files of an archive, one after the other.
interface Archive {
  /// Goes on to the next entry and returns its name. That of a folder ends in a slash.
  Optional<String> next() throws IOException;

  /// Returns the content of the file it is at.
  InputStream bytes();
}

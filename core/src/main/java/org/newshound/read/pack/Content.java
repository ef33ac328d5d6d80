package org.newshound.read.pack;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Takes what is found in a file.
public interface Content {
  /// Takes a file that is not packed any further.
  ///
  /// @param entry its place in the archive, or null when it lies in none
  /// @param name its name, without the endings that stand for packing
  /// @param bytes its content, to be read before this returns
  /// @throws IOException when the file it all comes from cannot be read
  void file(@Nullable String entry, String name, InputStream bytes) throws IOException;

  /// Takes word that something could not be unpacked, or not to its end.
  ///
  /// @param entry where, or null for the file as a whole
  /// @param packing what it is packed with
  /// @param reason what is wrong
  void fault(@Nullable String entry, Packing packing, String reason);

  /// Takes word that an entry was passed over for its name.
  void passedOver(String entry);
}

package org.newshound.read.decode;

import java.nio.charset.Charset;

/// The encoding that a text is read in.
///
/// @param charset the encoding
/// @param markBytes how long the byte order mark before the text is
/// @param warning what is to be said about it, such as that it was guessed; empty when nothing is
public record FoundEncoding(Charset charset, int markBytes, String warning) {
  FoundEncoding(Charset charset, int markBytes) {
    this(charset, markBytes, "");
  }

  /// Returns whether characters have two bytes or four, so that NULs are no sign against a text.
  boolean isWide() {
    return charset.name().startsWith("UTF-16");
  }
}

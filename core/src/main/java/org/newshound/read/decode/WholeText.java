package org.newshound.read.decode;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A file that is read as one text, or why it is not.
///
/// @param text the text; null when there is none
/// @param fault why there is none, in words for a reader; empty when there is a text
public record WholeText(@Nullable String text, String fault) {
  private static final int LARGEST = Integer.MAX_VALUE - 16;

  /// {@return a file's text in the encoding that it seems to have}
  ///
  /// @param bytes the file
  /// @param limit how many bytes it may have
  /// @throws IOException when it cannot be read
  public static WholeText read(InputStream bytes, long limit) throws IOException {
    return read(bytes, limit, TextDecoder::decode);
  }

  /// {@return a file's text}
  ///
  /// @param bytes the file
  /// @param limit how many bytes it may have
  /// @param decoder turns its bytes into text; null means that they are none
  /// @throws IOException when it cannot be read
  public static WholeText read(
      InputStream bytes, long limit, Function<byte[], @Nullable String> decoder)
      throws IOException {
    int cap = (int) Math.min(limit, LARGEST);
    byte[] all = bytes.readNBytes(cap + 1);
    if (all.length > cap) {
      return new WholeText(null, "the file has more than " + cap + " bytes");
    }
    String text = decoder.apply(all);
    return new WholeText(text, text == null ? "looks like a binary file" : "");
  }
}

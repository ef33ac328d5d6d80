package org.newshound.read.decode;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Finds out in which of the character sets of telegrams a file is.
///
/// What is neither UTF-8 nor UTF-16 is windows-1252, unless there are bytes in it that mean nothing
/// there but are common letters in the character sets of DOS.
public final class WireCharset {
  private static final byte[] UNASSIGNED = {
    (byte) 0x81, (byte) 0x8D, (byte) 0x8F, (byte) 0x90, (byte) 0x9D
  };
  private static final String DOS = "IBM850";

  private WireCharset() {}

  public static @Nullable String decode(byte[] bytes) {
    String text = TextDecoder.decode(bytes);
    boolean dos = text != null && text.indexOf('\uFFFD') >= 0 && hasUnassigned(bytes);
    return dos && Charset.isSupported(DOS) ? new String(bytes, Charset.forName(DOS)) : text;
  }

  private static boolean hasUnassigned(byte[] bytes) {
    for (byte one : bytes) {
      for (byte unassigned : UNASSIGNED) {
        if (one == unassigned) {
          return true;
        }
      }
    }
    return false;
  }
}

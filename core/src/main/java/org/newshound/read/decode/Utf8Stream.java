package org.newshound.read.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// A text of any encoding as UTF-8, with a byte order mark so that nothing else it declares counts.
final class Utf8Stream extends InputStream {
  private static final int CHARS = 8 << 10;
  private final LenientDecoder decoder;
  private final CharsetEncoder encoder =
      StandardCharsets.UTF_8
          .newEncoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final CharBuffer chars = CharBuffer.allocate(CHARS).flip();
  private final ByteBuffer bytes = ByteBuffer.allocate(4 * CHARS);
  private boolean ended;

  Utf8Stream(LenientDecoder decoder) {
    this.decoder = decoder;
    bytes.put(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}).flip();
  }

  long wrongBytes() {
    return decoder.wrongBytes();
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0 || !fill()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    while (!bytes.hasRemaining() && !ended) {
      chars.compact();
      boolean more = decoder.read(chars);
      chars.flip();
      bytes.clear();
      encoder.encode(chars, bytes, !more);
      bytes.flip();
      ended = !more;
    }
    return bytes.hasRemaining();
  }
}

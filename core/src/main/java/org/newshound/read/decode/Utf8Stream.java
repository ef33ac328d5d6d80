package org.newshound.read.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Gives a stream of text in another encoding as UTF-8, so that whoever cuts it into lines need
/// know one encoding alone. The caller closes the stream beneath.
///
/// Not safe for use by several threads at once.
public final class Utf8Stream extends InputStream {
  private static final int BUFFER_CHARS = 8 << 10;

  private final Reader text;
  private final char[] chars = new char[BUFFER_CHARS];
  private byte[] bytes = new byte[0];
  private int next;
  private int kept;

  /// Begins to re-encode a stream.
  ///
  /// @param source the stream
  /// @param charset its encoding
  public Utf8Stream(InputStream source, Charset charset) {
    text = new InputStreamReader(source, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0 || !fill()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, target, offset, count);
    next += count;
    return count;
  }

  /// A character of two units that the buffer cuts apart waits for its second half.
  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int read = text.read(chars, kept, chars.length - kept);
      int filled = kept + Math.max(read, 0);
      if (filled == 0 && read < 0) {
        return false;
      }
      boolean half = read >= 0 && filled > 0 && Character.isHighSurrogate(chars[filled - 1]);
      int whole = half ? filled - 1 : filled;
      bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
      next = 0;
      kept = filled - whole;
      chars[0] = half ? chars[filled - 1] : chars[0];
    }
    return true;
  }
}

package org.newshound.read.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes bytes and reads those that their encoding does not allow as windows-1252, one by one:
/// files that declare UTF-8 and hold a few bytes of the other are common.
///
/// Not safe for use by several threads at once.
public final class LenientDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE_BYTES = 64 << 10;
  private static final int BUFFER_BYTES = 16 << 10;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private boolean ended;
  private long wrongBytes;

  private LenientDecoder(InputStream in, Charset charset) {
    this.in = in;
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /// Begins to decode a file whose byte order mark, declaration or first bytes say its encoding.
  public static LenientDecoder open(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE_BYTES);
    return new LenientDecoder(buffered, XmlEncoding.of(buffered));
  }

  /// Returns how many bytes were not valid so far.
  long wrongBytes() {
    return wrongBytes;
  }

  /// Decodes more text into the buffer, at least one unit unless the bytes have ended.
  public void read(CharBuffer chars) throws IOException {
    int before = chars.position();
    while (chars.position() == before && !(ended && !bytes.hasRemaining())) {
      if (!ended) {
        fill();
      }
      CoderResult result = decoder.decode(bytes, chars, ended);
      if (result.isError()) {
        replace(result.length(), chars);
      }
    }
  }

  private void replace(int length, CharBuffer chars) {
    for (int i = 0; i < length && chars.hasRemaining(); i++) {
      wrongBytes += 1;
      chars.put(new String(new byte[] {bytes.get()}, WINDOWS).charAt(0));
    }
    decoder.reset();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0));
    bytes.flip();
  }
}

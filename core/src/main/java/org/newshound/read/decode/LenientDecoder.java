package org.newshound.read.decode;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Decodes bytes of which some are not what their encoding allows.
///
/// Such a byte becomes U+FFFD, so that a damaged letter harms none beside it. In UTF-8 a lone byte
/// between two of ASCII is read as windows-1252: files that have both are common, and there it is
/// no rest of a letter.
///
/// Not safe for use by several threads at once.
public final class LenientDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE_BYTES = 64 << 10;
  private static final int BUFFER_BYTES = 16 << 10;
  private static final char REPLACEMENT = '\uFFFD';
  private final InputStream in;
  private final boolean utf8;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).flip();
  private boolean ended;
  private long wrongBytes;
  private char last;

  LenientDecoder(InputStream in, Charset charset) {
    this.in = in;
    utf8 = charset.equals(StandardCharsets.UTF_8);
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /// Begins to decode a file whose encoding its first bytes tell.
  ///
  /// @param in the file
  /// @throws IOException when it cannot be read
  public static LenientDecoder open(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, SAMPLE_BYTES);
    buffered.mark(SAMPLE_BYTES);
    FoundEncoding found = EncodingFinder.of(buffered.readNBytes(SAMPLE_BYTES), "");
    buffered.reset();
    buffered.skipNBytes(found.markBytes());
    return new LenientDecoder(buffered, found.charset());
  }

  /// Decodes a text at once.
  static String decode(byte[] text, int from, Charset charset) {
    ByteArrayInputStream in = new ByteArrayInputStream(text, from, text.length - from);
    LenientDecoder decoder = new LenientDecoder(in, charset);
    StringBuilder decoded = new StringBuilder(text.length);
    CharBuffer chars = CharBuffer.allocate(BUFFER_BYTES);
    try {
      while (decoder.read(chars)) {
        decoded.append(chars.flip());
        chars.clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
    return decoded.toString();
  }

  /// {@return how many bytes were not valid so far}
  public long wrongBytes() {
    return wrongBytes;
  }

  /// Decodes more text into the buffer, at least one unit unless the bytes have ended; returns
  /// whether there was any.
  ///
  /// @param chars takes the text
  /// @throws IOException when the bytes cannot be read
  public boolean read(CharBuffer chars) throws IOException {
    int before = chars.position();
    while (chars.position() == before && !(ended && !bytes.hasRemaining())) {
      if (!ended) {
        fill();
      }
      int start = chars.position();
      CoderResult result = decoder.decode(bytes, chars, ended);
      last = chars.position() > start ? chars.get(chars.position() - 1) : last;
      if (result.isError() && chars.hasRemaining()) {
        replace(result.length(), chars);
      } else if (result.isUnderflow() && ended) {
        bytes.position(bytes.limit());
      }
    }
    return chars.position() > before;
  }

  private void replace(int length, CharBuffer chars) {
    wrongBytes += length;
    boolean lone = utf8 && length == 1 && last < 128 && isAsciiNext();
    last = lone ? new String(new byte[] {bytes.get()}, WINDOWS).charAt(0) : REPLACEMENT;
    bytes.position(bytes.position() + (lone ? 0 : length));
    chars.put(last);
    decoder.reset();
  }

  private boolean isAsciiNext() {
    int next = bytes.position() + 1;
    return next < bytes.limit() ? bytes.get(next) >= 0 : ended;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0));
    bytes.flip();
  }
}

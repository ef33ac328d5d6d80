package org.newshound.read.parts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.newshound.read.decode.TextDecoder;
import org.newshound.read.decode.Utf8Stream;

/// Cuts a stream of any length into lines, knowing the byte each begins at, and holds one line at a
/// time in memory.
///
/// Not safe for use by several threads at once.
public final class ByteLines {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final Charset FALLBACK = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final int maxBytes;
  private final Function<byte[], String> decoder;
  private final boolean isText;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private InputStream bytes;
  private boolean begun;
  private boolean wide;
  private byte lineEnd = '\n';
  private int next;
  private int filled;
  private long offset;
  private long number;

  private ByteLines(
      InputStream bytes, int maxBytes, boolean isText, Function<byte[], String> decoder) {
    this.bytes = bytes;
    this.maxBytes = maxBytes;
    this.isText = isText;
    this.decoder = decoder;
  }

  /// {@return the lines of a text in UTF-8 or UTF-16; a line that is not valid is taken for
  /// windows-1252} A text that begins without line feeds but with carriage returns has those.
  ///
  /// @param bytes the stream, which the caller closes
  /// @param maxBytes what lies beyond is cut off a line
  public static ByteLines ofText(InputStream bytes, int maxBytes) {
    return new ByteLines(bytes, maxBytes, true, ByteLines::decode);
  }

  /// {@return the lines with one character for each byte, for texts whose encoding changes}
  ///
  /// @param bytes the stream, which the caller closes
  /// @param maxBytes what lies beyond is cut off a line
  public static ByteLines ofBytes(InputStream bytes, int maxBytes) {
    return new ByteLines(
        bytes, maxBytes, false, line -> new String(line, StandardCharsets.ISO_8859_1));
  }

  /// One line without its line feed.
  ///
  /// @param number its number, from 1
  /// @param offset the byte it begins at
  /// @param text its text; what lies beyond the limit is cut off
  /// @param tooLong whether it was cut
  public record Line(long number, long offset, String text, boolean tooLong) {}

  /// {@return the next line; nothing behind the last}
  ///
  /// @throws IOException when the stream can not be read
  public Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    long start = offset;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && fill()) {
      int end = next;
      while (end < filled && buffer[end] != lineEnd) {
        end++;
      }
      ended = end < filled;
      line.write(buffer, next, (int) Math.min(end - next, Math.max(0, maxBytes - length)));
      length += end - next;
      offset += end - next + (ended ? 1 : 0);
      next = end + (ended ? 1 : 0);
    }
    number++;
    String text = decoder.apply(line.toByteArray());
    if (wide) {
      offset = start + 2L * (text.length() + (ended ? 1 : 0));
    }
    boolean marked = isText && text.startsWith(BYTE_ORDER_MARK);
    return Optional.of(
        new Line(number, start, marked ? text.substring(1) : text, length > maxBytes));
  }

  private boolean fill() throws IOException {
    if (next == filled) {
      next = 0;
      filled = Math.max(0, bytes.read(buffer));
    }
    if (isText && !begun) {
      begun = true;
      begin();
    }
    return next < filled;
  }

  /// Finds out from the beginning of a text how it is written.
  private void begin() throws IOException {
    Charset utf16 = TextDecoder.wide(buffer, filled).orElse(null);
    if (utf16 != null) {
      wide = true;
      ByteArrayInputStream read = new ByteArrayInputStream(Arrays.copyOf(buffer, filled));
      bytes = new Utf8Stream(new SequenceInputStream(read, bytes), utf16);
      filled = Math.max(0, bytes.read(buffer));
    }
    boolean returns = false;
    for (int i = 0; i < filled; i++) {
      if (buffer[i] == '\n') {
        return;
      }
      returns |= buffer[i] == '\r';
    }
    lineEnd = returns ? (byte) '\r' : lineEnd;
  }

  private static String decode(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return new String(line, FALLBACK);
    }
  }
}

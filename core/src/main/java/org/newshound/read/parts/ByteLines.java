package org.newshound.read.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.newshound.read.decode.TextDecoder;

/// Cuts a stream of any length into lines, knowing the byte each begins at, and holds one line at a
/// time in memory.
///
/// Not safe for use by several threads at once.
public final class ByteLines {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream bytes;
  private final int maxBytes;
  private final Function<byte[], String> decoder;
  private final boolean isText;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private boolean begun;
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

  /// {@return the lines of a text in UTF-8; a line that is not valid is taken for windows-1252} A
  /// text that begins without line feeds but with carriage returns has those.
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
  /// @throws IOException when the stream cannot be read
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
    return Optional.of(
        new Line(number, start, decoder.apply(line.toByteArray()), length > maxBytes));
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

  /// Finds out from the beginning of a text how its lines end.
  private void begin() {
    boolean returns = false;
    for (int i = 0; i < filled; i++) {
      if (buffer[i] == '\n') {
        return;
      }
      returns |= buffer[i] == '\r';
    }
    lineEnd = returns ? (byte) '\r' : lineEnd;
  }

  /// A line is decoded for itself, so that a damaged one harms no other.
  private static String decode(byte[] line) {
    return TextDecoder.decode(line, "UTF-8");
  }
}

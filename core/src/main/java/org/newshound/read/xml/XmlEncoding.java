package org.newshound.read.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/// Finds out in which encoding a file of XML or SGML is: by its byte order mark, by the zeros of
/// UTF-16, by its declaration, else UTF-8. Latin-1 and ASCII are read as windows-1252, as browsers
/// do, because files that say the one mean the other.
final class XmlEncoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARATION_BYTES = 400;
  private static final int SAMPLE_BYTES = 64 << 10;

  private XmlEncoding() {}

  /// Returns the charset and leaves the stream behind the byte order mark.
  static Charset of(BufferedInputStream bytes) throws IOException {
    bytes.mark(SAMPLE_BYTES);
    byte[] head = bytes.readNBytes(SAMPLE_BYTES);
    bytes.reset();
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      bytes.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
      bytes.skipNBytes(2);
      return head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (starts(head, 0, '<') || starts(head, '<', 0)) {
      return head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    int length = Math.min(head.length, DECLARATION_BYTES);
    Charset declared = declared(new String(head, 0, length, StandardCharsets.ISO_8859_1));
    return declared.equals(WINDOWS) && isUtf8(head) ? StandardCharsets.UTF_8 : declared;
  }

  /// Says whether bytes above ASCII are there and are all valid as UTF-8, which text in Latin-1
  /// never is by chance.
  private static boolean isUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer text = CharBuffer.allocate(bytes.length);
    boolean valid = !decoder.decode(ByteBuffer.wrap(bytes), text, false).isError();
    return valid && text.position() < bytes.length;
  }

  private static Charset declared(String head) {
    int end = head.indexOf("?>");
    int at = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    int open = at + "encoding".length();
    while (open < end && head.charAt(open) != '"' && head.charAt(open) != '\'') {
      open += 1;
    }
    int close = open < end ? head.indexOf(head.charAt(open), open + 1) : -1;
    return close < 0 ? StandardCharsets.UTF_8 : named(head.substring(open + 1, close).strip());
  }

  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // The declaration was readable byte by byte, so the file can not be in a wide encoding.
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return latin ? WINDOWS : wide ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

package org.newshound.read.html.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns a page's bytes into characters.
///
/// A byte order mark decides; else the page is UTF-8 when its bytes are; else what it declares
/// counts, where Latin-1 means windows-1252 as in every browser; else it is windows-1252.
final class PageDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int DECLARATION_BYTES = 8192;
  private static final int NAME_MAX_CHARS = 40;

  private PageDecoder() {}

  static String decode(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (starts(bytes, '<', 0) || starts(bytes, '\n', 0)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0, '<') || starts(bytes, 0, '\n')) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    String utf8 = strictUtf8(bytes);
    return utf8 != null ? utf8 : new String(bytes, declared(bytes));
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

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String folded = head.toLowerCase(Locale.ROOT);
    int at = folded.indexOf("charset");
    int value = at < 0 ? -1 : folded.indexOf('=', at);
    if (value < 0) {
      at = folded.startsWith("<?xml") ? folded.indexOf("encoding") : -1;
      value = at < 0 ? -1 : folded.indexOf('=', at);
    }
    return value < 0 ? WINDOWS : named(folded, value + 1);
  }

  private static Charset named(String head, int from) {
    int start = from;
    while (start < head.length() && " \t\r\n\"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && end - start < NAME_MAX_CHARS && isNameChar(head.charAt(end))) {
      end++;
    }
    try {
      Charset charset = Charset.forName(head.substring(start, end));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin || charset.name().startsWith("UTF-16") ? WINDOWS : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS;
    }
  }

  private static boolean isNameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }
}

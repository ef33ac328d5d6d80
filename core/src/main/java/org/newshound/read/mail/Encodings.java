package org.newshound.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.newshound.read.decode.TextDecoder;

/// The two layers between a text and the lines of a mail: transfer encoding and charset.
final class Encodings {
  private Encodings() {}

  /// Returns the bytes that a transfer encoding stands for. What is no such encoding stays as it
  /// is.
  static byte[] bytes(String text, String transferEncoding) {
    return switch (transferEncoding.strip().toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> quotedPrintable(text, false);
      case "base64" -> base64(text);
      default -> text.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /// Returns the text in a charset; without a known one it is found out.
  static String text(byte[] bytes, String charset) {
    String name = charset.strip().toLowerCase(Locale.ROOT);
    boolean vague = name.isEmpty() || name.contains("ascii") || name.startsWith("unknown");
    if (!vague) {
      return TextDecoder.decode(bytes, name);
    }
    String found = TextDecoder.decode(bytes);
    return found == null ? "" : found;
  }

  /// Returns the bytes of a quoted-printable text. In headers an underscore is a blank.
  static byte[] quotedPrintable(String text, boolean header) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      char unit = text.charAt(i);
      int value = unit == '=' ? hex(text, i + 1) : -1;
      int line = unit == '=' && value < 0 && !header ? lineEnd(text, i + 1) : -1;
      if (value >= 0) {
        bytes.write(value);
        i += 3;
      } else if (line >= 0) {
        i = line;
      } else {
        bytes.write(header && unit == '_' ? ' ' : unit);
        i++;
      }
    }
    return bytes.toByteArray();
  }

  private static int hex(String text, int at) {
    if (at + 1 >= text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /// Returns where the next line begins when only blanks stand before it; else -1.
  private static int lineEnd(String text, int at) {
    int i = at;
    while (i < text.length() && " \t\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= text.length() || text.charAt(i) == '\n' ? Math.min(i + 1, text.length()) : -1;
  }

  /// Returns the bytes of a base64 text, passing over whatever does not belong there.
  static byte[] base64(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3 / 4);
    int bits = 0;
    int held = 0;
    for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
      int value = sextet(text.charAt(i));
      if (value >= 0) {
        bits = (bits << 6 | value) & 0xFFFFFF;
        held += 6;
      }
      if (held >= 8) {
        held -= 8;
        bytes.write(bits >> held);
      }
    }
    return bytes.toByteArray();
  }

  private static int sextet(char unit) {
    if (unit >= 'A' && unit <= 'Z') {
      return unit - 'A';
    }
    if (unit >= 'a' && unit <= 'z') {
      return unit - 'a' + 26;
    }
    if (unit >= '0' && unit <= '9') {
      return unit - '0' + 52;
    }
    return unit == '+' ? 62 : unit == '/' ? 63 : -1;
  }
}

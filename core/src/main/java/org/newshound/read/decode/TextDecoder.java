package org.newshound.read.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a text into characters, in the encoding that [EncodingFinder] finds.
///
/// What is none, because NULs or control characters stand all over, is binary and no text at all.
public final class TextDecoder {
  private static final int SAMPLE_BYTES = 64 << 10;
  private static final int CONTROL_SHARE = 20;

  private TextDecoder() {}

  /// {@return the text, or null when the bytes look like a binary file}
  ///
  /// @param bytes the whole text
  public static @Nullable String decode(byte[] bytes) {
    boolean binary = isBinary(bytes);
    String utf8 = binary ? null : strictUtf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    FoundEncoding found = EncodingFinder.of(bytes, "");
    return binary && !found.isWide() ? null : decode(bytes, found);
  }

  /// {@return the text of a page or a part of a mail}
  ///
  /// @param bytes the whole text
  /// @param declared the label of the encoding that came with it; empty when none did
  public static String decode(byte[] bytes, String declared) {
    boolean open = declared.isEmpty() || isUtf8(declared);
    String utf8 = open ? strictUtf8(bytes) : null;
    return utf8 != null ? utf8 : decode(bytes, EncodingFinder.of(bytes, declared));
  }

  private static boolean isUtf8(String label) {
    return EncodingLabels.find(label).filter(StandardCharsets.UTF_8::equals).isPresent();
  }

  private static String decode(byte[] bytes, FoundEncoding found) {
    Charset charset = found.charset();
    return charset.equals(StandardCharsets.UTF_8)
        ? LenientDecoder.decode(bytes, found.markBytes(), charset)
        : new String(bytes, found.markBytes(), bytes.length - found.markBytes(), charset);
  }

  /// Returns the text without its byte order mark; null when it is no sound UTF-8, or ASCII that
  /// may be something else.
  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean escapes = text.length() == bytes.length && text.indexOf('\u001B') >= 0;
      boolean wide = text.length() > 1 && (text.charAt(0) == 0 || text.charAt(1) == 0);
      return escapes || wide ? null : text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean isBinary(byte[] bytes) {
    return hasControls(bytes) || FileSignature.of(bytes).isPresent();
  }

  /// Says whether there are more NULs and control characters than a text has.
  static boolean hasControls(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      int b = bytes[i] & 0xFF;
      boolean layout = b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1B;
      controls += b < ' ' && !layout ? 1 : 0;
    }
    return controls > 4 && controls > sample / CONTROL_SHARE;
  }
}

package org.newshound.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a text file into characters when nobody says what they are.
///
/// A byte order mark decides. Without one, bytes that are valid UTF-8 are UTF-8; bytes of which
/// almost every second one is NUL are UTF-16, by the side on which the NULs lie; all else is
/// windows-1252, the superset of Latin-1 that European pages were written in. Its five unassigned
/// bytes become U+FFFD. What is none of these, because NULs or control characters stand all over,
/// is binary and no text at all.
public final class TextDecoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE_BYTES = 64 << 10;
  private static final int WIDE_SHARE = 4;
  private static final int CONTROL_SHARE = 20;

  private TextDecoder() {}

  /// Returns the text, or nothing when the bytes look like a binary file.
  public static @Nullable String decode(byte[] bytes) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return decoded(bytes, marked.equals(StandardCharsets.UTF_8) ? 3 : 2, marked);
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return decoded(bytes, 0, wide);
    }
    if (isBinary(bytes)) {
      return null;
    }
    String utf8 = strictUtf8(bytes);
    return utf8 != null ? utf8 : decoded(bytes, 0, WINDOWS);
  }

  /// {@return UTF-16 of one order or the other, when a text's beginning is in it; else nothing}
  ///
  /// @param head the beginning
  /// @param length how many bytes of it there are
  public static Optional<Charset> wide(byte[] head, int length) {
    byte[] bytes = Arrays.copyOf(head, Math.min(length, SAMPLE_BYTES));
    Charset marked = byMark(bytes);
    Charset found = marked != null ? marked : byZeros(bytes);
    return Optional.ofNullable(found).filter(charset -> !charset.equals(StandardCharsets.UTF_8));
  }

  private static String decoded(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
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

  private static @Nullable Charset byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int sample = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
    for (int i = 0; i < sample; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int enough = Math.max(1, sample / 2 / WIDE_SHARE);
    if (zeros[1] >= enough && zeros[0] * WIDE_SHARE <= zeros[1]) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] >= enough && zeros[1] * WIDE_SHARE <= zeros[0]
        ? StandardCharsets.UTF_16BE
        : null;
  }

  private static boolean isBinary(byte[] bytes) {
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      int b = bytes[i] & 0xFF;
      boolean layout = b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0x1B;
      controls += b < ' ' && !layout ? 1 : 0;
    }
    return controls > 4 && controls > sample / CONTROL_SHARE;
  }

  private static @Nullable String strictUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

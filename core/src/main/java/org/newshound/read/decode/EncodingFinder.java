package org.newshound.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out in which encoding a text is.
///
/// A byte order mark decides; then the NULs of UTF-16; then whether the bytes are UTF-8, a damaged
/// one included; then what is declared, as far as the bytes do not disprove it; then the letters
/// ([Detection]); what still is open is windows-1252, the superset of Latin-1 that European texts
/// were written in.
public final class EncodingFinder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE_BYTES = 64 << 10;
  private static final int WIDE_SHARE = 4;
  private static final int WRONG_SHARE = 50;
  private static final int CHANCE = 6;
  private static final char REPLACEMENT = '\uFFFD';

  private EncodingFinder() {}

  /// {@return the encoding of a text}
  ///
  /// @param bytes the text or its beginning
  /// @param declared the label that came with it; empty when none did, then one in it counts
  public static FoundEncoding of(byte[] bytes, String declared) {
    FoundEncoding plain = byMarkOrZeros(bytes);
    return plain != null ? plain : byLetters(bytes, declared, Utf8Shape.of(bytes));
  }

  /// Returns the encoding that a byte order mark or the NULs of UTF-16 tell; null when neither is
  /// there.
  static @Nullable FoundEncoding byMarkOrZeros(byte[] bytes) {
    FoundEncoding marked = byMark(bytes);
    Charset wide = marked == null ? byZeros(bytes) : null;
    return wide == null ? marked : new FoundEncoding(wide, 0);
  }

  /// Returns the encoding of a text that has neither.
  ///
  /// @param shape how much of it is UTF-8
  static FoundEncoding byLetters(byte[] bytes, String declared, Utf8Shape shape) {
    String label = declared.isEmpty() ? Declaration.of(bytes) : declared;
    Charset claimed = claimed(label);
    if (shape.isAscii()) {
      return new FoundEncoding(ascii(bytes, claimed), 0);
    }
    boolean utf8 = StandardCharsets.UTF_8.equals(claimed);
    boolean lie = claimed != null && !utf8;
    boolean chance = lie && shape.valid() < CHANCE && !WINDOWS.equals(claimed);
    boolean sound = (shape.isWhole() || shape.isMostly()) && !chance;
    if (sound || (utf8 && shape.isAsClaimed())) {
      return new FoundEncoding(StandardCharsets.UTF_8, 0, lie ? lie(label, "UTF-8") : "");
    }
    return claimed == null || isDisproved(bytes, claimed)
        ? guessed(bytes, label, claimed)
        : new FoundEncoding(claimed, 0);
  }

  /// The label was readable byte by byte, so it is no wide encoding.
  private static @Nullable Charset claimed(String label) {
    Charset found = EncodingLabels.find(label).orElse(null);
    boolean wide = found != null && found.name().startsWith("UTF-");
    return wide ? StandardCharsets.UTF_8 : found;
  }

  /// What follows may need the declared encoding, and in some of Asia all bytes are ASCII.
  private static Charset ascii(byte[] bytes, @Nullable Charset claimed) {
    if (claimed != null) {
      return claimed;
    }
    boolean escapes = indexOfEscape(bytes) >= 0;
    return escapes ? Detection.of(bytes).orElse(StandardCharsets.UTF_8) : StandardCharsets.UTF_8;
  }

  private static int indexOfEscape(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1B && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
        return i;
      }
    }
    return -1;
  }

  private static FoundEncoding guessed(byte[] bytes, String label, @Nullable Charset claimed) {
    Charset fallback =
        claimed == null || claimed.equals(StandardCharsets.UTF_8) ? WINDOWS : claimed;
    Optional<Charset> found = Detection.of(bytes);
    Charset charset = found.orElse(fallback);
    if (charset.equals(claimed)) {
      return new FoundEncoding(charset, 0);
    }
    String name = charset.name();
    String warning =
        claimed == null ? "it declares no encoding and was read as " + name : lie(label, name);
    return new FoundEncoding(charset, 0, warning);
  }

  private static String lie(String label, String name) {
    return "it declares the encoding " + label + " and was read as " + name;
  }

  /// Says whether the bytes cannot be in that encoding.
  private static boolean isDisproved(byte[] bytes, Charset claimed) {
    if (claimed.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    boolean latin = claimed.equals(WINDOWS) || claimed.name().endsWith("-15");
    if (claimed.newEncoder().maxBytesPerChar() > 1) {
      String text = new String(bytes, claimed);
      long wrong = text.chars().filter(unit -> unit == REPLACEMENT).count();
      return wrong > 2 && wrong * WRONG_SHARE > text.length();
    }
    return latin && isForeign(bytes);
  }

  /// Says whether most letters are beyond ASCII, which no language of western Europe comes near to.
  private static boolean isForeign(byte[] bytes) {
    int plain = 0;
    int high = 0;
    boolean tag = false;
    for (byte one : bytes) {
      tag = one == '<' || (tag && one != '>');
      int folded = one | 0x20;
      plain += !tag && folded >= 'a' && folded <= 'z' && one > 0 ? 1 : 0;
      high += (one & 0xFF) >= 0xC0 ? 1 : 0;
    }
    return high > plain && high > 8;
  }

  private static @Nullable FoundEncoding byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return new FoundEncoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return new FoundEncoding(StandardCharsets.UTF_16LE, 2);
    }
    return starts(bytes, 0xFE, 0xFF) ? new FoundEncoding(StandardCharsets.UTF_16BE, 2) : null;
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
    boolean little = isTag(bytes, 0) || (zeros[1] >= enough && zeros[0] * WIDE_SHARE <= zeros[1]);
    boolean big = isTag(bytes, 1) || (zeros[0] >= enough && zeros[1] * WIDE_SHARE <= zeros[0]);
    return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
  }

  /// Says whether markup in UTF-16 begins, its first sign at that place.
  private static boolean isTag(byte[] bytes, int at) {
    return bytes.length > 3 && bytes[at] == '<' && bytes[1 - at] == 0 && bytes[3 - at] == 0;
  }
}

package org.newshound.read.decode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning of a file that may be text, in whatever encoding, and the way to read it all as
/// UTF-8.
///
/// A file whose beginning is sound UTF-8 is handed on untouched.
///
/// Not safe for use by several threads at once.
public final class TextInput {
  private final byte[] head;
  private final FoundEncoding found;
  private final boolean untouched;
  private @Nullable Utf8Stream stream;
  private boolean told;
  private long wrongBytes;

  private TextInput(byte[] head, FoundEncoding found, boolean untouched) {
    this.head = head;
    this.found = found;
    this.untouched = untouched;
  }

  /// {@return what is known of a file}
  ///
  /// @param head its first bytes
  /// @param given the encoding that the caller says it has; null when nobody says
  public static TextInput of(byte[] head, @Nullable Charset given) {
    FoundEncoding plain = EncodingFinder.byMarkOrZeros(head);
    boolean signed = FileSignature.of(head).isPresent();
    if (signed || (plain == null && given == null && TextDecoder.hasControls(head))) {
      return new TextInput(head, new FoundEncoding(StandardCharsets.ISO_8859_1, 0), true);
    }
    if (given != null && (plain == null || plain.markBytes() == 0)) {
      return new TextInput(head, new FoundEncoding(given, 0), false);
    }
    Utf8Shape shape = Utf8Shape.of(head);
    FoundEncoding found = plain == null ? EncodingFinder.byLetters(head, "", shape) : plain;
    return new TextInput(head, found, isUntouched(found, shape));
  }

  /// A beginning of ASCII tells nothing of the rest, so that is left to who reads on.
  private static boolean isUntouched(FoundEncoding found, Utf8Shape shape) {
    boolean utf8 = found.charset().equals(StandardCharsets.UTF_8) && shape.isWhole();
    return (utf8 && found.warning().isEmpty()) || (shape.isAscii() && !found.isWide());
  }

  /// {@return the text of the beginning; of what is no text, a character for each byte}
  public String text() {
    return LenientDecoder.decode(head, found.markBytes(), found.charset());
  }

  /// {@return the whole file as UTF-8}
  ///
  /// @param bytes the file from its first byte on
  /// @throws IOException when it cannot be read
  public InputStream open(BufferedInputStream bytes) throws IOException {
    if (untouched) {
      return bytes;
    }
    bytes.skipNBytes(found.markBytes());
    stream = new Utf8Stream(new LenientDecoder(bytes, found.charset()));
    return stream;
  }

  /// {@return whether what was opened has other bytes than the file}
  public boolean isReencoded() {
    return stream != null;
  }

  /// {@return what is to be said of the encoding since the last call}
  public List<String> takeWarnings() {
    List<String> warnings = new ArrayList<>();
    if (!told && stream != null && !found.warning().isEmpty()) {
      warnings.add(found.warning());
    }
    told = true;
    long wrong = stream == null ? 0 : stream.wrongBytes();
    if (wrong > wrongBytes) {
      warnings.add((wrong - wrongBytes) + " bytes are no " + found.charset().name());
      wrongBytes = wrong;
    }
    return warnings;
  }
}

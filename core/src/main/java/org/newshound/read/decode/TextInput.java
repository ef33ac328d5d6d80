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
  private final boolean given;
  private @Nullable Utf8Stream stream;
  private boolean told;
  private long wrongBytes;

  private TextInput(byte[] head, FoundEncoding found, boolean given) {
    this.head = head;
    this.found = found;
    this.given = given;
  }

  /// {@return what is known of a file}
  ///
  /// @param head its first bytes
  /// @param given the encoding that the caller says it has; null when nobody says
  public static TextInput of(byte[] head, @Nullable Charset given) {
    FoundEncoding found = EncodingFinder.ofFile(head);
    return given == null || found.markBytes() > 0
        ? new TextInput(head, found, false)
        : new TextInput(head, new FoundEncoding(given, 0), true);
  }

  /// {@return the text of the beginning}
  public String text() {
    return LenientDecoder.decode(head, found.markBytes(), found.charset());
  }

  /// {@return the whole file as UTF-8}
  ///
  /// @param bytes the file from its first byte on
  /// @throws IOException when it cannot be read
  public InputStream open(BufferedInputStream bytes) throws IOException {
    if (!given && isUntouched()) {
      return bytes;
    }
    bytes.skipNBytes(found.markBytes());
    stream = new Utf8Stream(new LenientDecoder(bytes, found.charset()));
    return stream;
  }

  /// A beginning of ASCII tells nothing of the rest, so that is left to who reads on.
  private boolean isUntouched() {
    Utf8Shape shape = Utf8Shape.of(head);
    boolean plain = found.charset().equals(StandardCharsets.UTF_8) && shape.isWhole();
    return (plain && found.warning().isEmpty())
        || (shape.isAscii() && !EncodingFinder.isWide(found))
        || (TextDecoder.isBinary(head) && !EncodingFinder.isWide(found));
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
